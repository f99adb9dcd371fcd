import { expect, test } from 'vitest';
import { parseDate } from '../events/dates.ts';
import { noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import { shownInWords } from './shown-in-words.ts';

test('says what narrows the events, the day and the clock', () => {
  const shown = {
    filters: { ...noFilters, text: 'laser' },
    known: parseDate('2024-04-24').earliest,
    clock: 'reported',
  } as const;
  expect(shownInWords(testChronology(), shown)).toBe(
    '“laser”; as known on 24 April 2024; by when it was reported',
  );
});

test('says nothing of all events as they are', () => {
  const shown = { filters: noFilters, known: undefined, clock: 'both' } as const;
  expect(shownInWords(testChronology(), shown)).toBe('');
});
