import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countLeftOut, dayHere, shorten, toCssString, writeEventCount } from './handout-words.ts';

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

describe('a text of the file at the edge of a page', () => {
  it('is a CSS string that ends where it should, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const css = toCssString(text);
        expect(css.replace(/\\./gsu, '')).toMatch(/^"[^"\\\p{Cc}]*"$/u);
        expect(css.slice(1, -1).replace(/\\(.)/gsu, '$1')).toBe(text.replace(/\p{Cc}/gu, ''));
      }),
    );
    expect(toCssString('a"; color: red; content: "b\\')).toBe(
      '"a\\"; color: red; content: \\"b\\\\"',
    );
  });

  test.each([
    ['as it is', 'as it is'],
    ['of\n what?', 'of what?'],
    ['exactly ten words', 'exactly…'],
    ['seven plus', 'seven plus'],
    ['seven plus one', 'seven plus…'],
    ['unbreakable', 'unbreakabl…'],
    ['a list – of it', 'a list…'],
  ])('is on one line, and cut after a whole word: %j', (text, short) => {
    expect(shorten(text, 10)).toBe(short);
  });
});
