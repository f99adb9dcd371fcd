import { expect, test } from 'vitest';
import { citeDate, citeExcerpt } from './citation-words.ts';
import { testChronology, testEvent } from './test-chronology.ts';

function dateOf(overrides: Record<string, unknown>) {
  const [event] = testChronology({ events: [testEvent(overrides)] }).events;
  return event && citeDate(event);
}

const figure = { value: 57, unit: '%' };

test('a date says whether it is that of the report, and what is known of the period', () => {
  expect(dateOf({})).toBe('24 April 2024');
  expect(dateOf({ kind: 'statistic', figures: [{ ...figure, period: '2023' }] })).toBe(
    '24 April 2024',
  );
  expect(dateOf({ kind: 'statistic', figures: [figure] })).toBe(
    '24 April 2024, the date of the report; period not said',
  );
  const figures = [{ ...figure, periodWords: 'before the war' }];
  expect(dateOf({ kind: 'statistic', figures })).toBe(
    '24 April 2024, the date of the report; before the war',
  );
  expect(dateOf({ kind: 'statistic', figures, date: undefined, dateBasis: undefined })).toBe(
    'undated; before the war',
  );
});

test('an excerpt has its quote, its source with the author, and who says so', () => {
  const chronology = testChronology({
    sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper', author: 'A. Writer' }],
  });
  const [excerpt] = chronology.events[0]?.excerpts ?? [];
  expect(excerpt && citeExcerpt(excerpt, chronology)).toEqual([
    '“about 57% of all tools”',
    '— A. Writer, “A paper”, The Paper, date not known',
    'Who says so: China (named official, from official statistics)',
  ]);
});
