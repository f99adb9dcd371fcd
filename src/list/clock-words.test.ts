import { describe, expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { parseDate } from '../events/dates.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { writeClocks, writePerhaps } from './clock-words.ts';
import { nameEvent } from './event-line.ts';

const excerpts = (source: string) => [
  { id: 'a', source, quote: 'half of it', attribution: { footing: 'outlet' } },
];
const whole = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    { id: 'monthly', title: 'A monthly', publisher: 'The Monthly', published: '2024-05' },
    { id: 'wire', title: 'A wire', publisher: 'The Agency', held: false },
  ],
  events: [
    testEvent({ id: 'deal', title: 'A deal', date: '2023-07', excerpts: excerpts('paper') }),
    testEvent({
      ...{ id: 'share', title: 'A share', kind: 'statistic', date: '2024-04-24' },
      figures: [{ value: 12, unit: '%', periodWords: 'before the war' }],
      excerpts: excerpts('monthly'),
    }),
    testEvent({ id: 'rumour', title: 'A rumour', date: undefined, excerpts: excerpts('wire') }),
  ],
});
const byReport = onReportedClock(whole);

function get(chronology: Chronology, id: string) {
  const event = chronology.eventById.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

describe('by report an event says both its dates', () => {
  test.each([
    ['deal', ['reported 24 Apr 2024', 'happened some day in Jul 2023']],
    ['share', ['reported in May 2024', 'before the war']],
    ['rumour', ['no date of a report known', 'when it happened not known']],
  ])('%s', (id, words) => {
    expect(writeClocks(get(byReport, id), byReport, false)).toEqual(words);
  });

  test('and so does its name', () => {
    expect(nameEvent(get(byReport, 'deal'), byReport)).toBe(
      'reported 24 April 2024: A deal, happened some day in July 2023',
    );
  });
});

test('by happening nothing is added, unless both dates are wanted', () => {
  expect(writeClocks(get(whole, 'deal'), whole, false)).toEqual([]);
  expect(writeClocks(get(whole, 'deal'), whole, true)).toEqual(['reported 24 Apr 2024']);
});

test('what was perhaps not yet known on a day says so, in its name too', () => {
  const known = asKnownOn(whole, parseDate('2024-05-03').earliest);
  expect(writePerhaps(get(known, 'deal'), known)).toBeUndefined();
  expect(writePerhaps(get(known, 'share'), known)).toBe('perhaps not yet reported on 3 May 2024');
  expect(nameEvent(get(known, 'share'), known)).toBe(
    '24 April 2024: A share, perhaps not yet reported on 3 May 2024',
  );
});
