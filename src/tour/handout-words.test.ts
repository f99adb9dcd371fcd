import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import {
  countLeftOut,
  dayHere,
  toCssString,
  writeEventCount,
  writeFilters,
} from './handout-words.ts';

test.each([
  [98, 98, 98, 'all 98 events'],
  [1, 1, 1, 'the only event'],
  [12, 12, 98, '12 of 98 events'],
  [1, 1, 98, '1 of 98 events'],
  [1000, 2340, 2340, 'the first 1,000 of 2,340 events'],
  [1000, 2340, 9000, 'the first 1,000 of 2,340 events that match, of 9,000 in all'],
])('%i printed of %i that match of %i: %s', (printed, matching, total, words) => {
  expect(writeEventCount(printed, matching, total)).toBe(words);
});

it('names all that narrows', () => {
  const filters = {
    ...noFilters,
    actor: { choices: [{ id: 'russia', exclude: false }], match: 'any' as const },
    from: '2021',
    to: '2026',
    text: 'laser',
  };
  expect(writeFilters(testChronology(), filters)).toBe('Russia in any role; 2021–2026; “laser”');
  expect(writeFilters(testChronology(), noFilters)).toBe('');
});

it('counts each event that could not be read once, and nothing else', () => {
  const fault = { rule: 'R6', message: 'no date' };
  expect(
    countLeftOut([
      { ...fault, path: ['events', 3, 'date'], outcome: 'left out' },
      { ...fault, path: ['events', 3, 'title'], outcome: 'left out' },
      { ...fault, path: ['events', 4, 'date'], outcome: 'passed over' },
      { ...fault, path: ['tours', 0], outcome: 'left out' },
    ]),
  ).toBe(1);
});

it('takes the day of the reader, not that of UTC', () => {
  // These tests run in Auckland, which is ahead.
  expect(dayHere(new Date('2026-11-22T20:00:00Z'))).toBe('2026-11-23');
  expect(dayHere(new Date('2026-01-02T08:00:00Z'))).toBe('2026-01-02');
});

describe('a text of the file as a CSS string', () => {
  it('keeps its words, on one line', () => {
    expect(toCssString('“90%”\n of what?')).toBe('"“90%” of what?"');
  });

  it('ends where it should, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const css = toCssString(text);
        expect(css.replace(/\\./gsu, '')).toMatch(/^"[^"\\\p{Cc}]*"$/u);
        expect([...css.replace(/\\(.)/gsu, '$1')].length).toBeLessThanOrEqual(93);
      }),
    );
    expect(toCssString('a"; color: red; content: "b\\')).toBe(
      '"a\\"; color: red; content: \\"b\\\\"',
    );
  });

  it('is cut where it is too long for the edge of a page', () => {
    expect(toCssString('word '.repeat(40))).toMatch(/^"(word ){17}word…"$/);
  });
});
