import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, toBlocks } from './text-blocks.ts';

const numbers = (text: string) => toBlocks(text).map(({ number }) => number);

test('blank lines set paragraphs apart, and lines within one are joined', () => {
  expect(toBlocks('It was\nwrapped.\n\n  \nNext one.\n')).toEqual([
    { number: 1, text: 'It was wrapped.' },
    { number: 2, text: 'Next one.' },
  ]);
});

test('without any blank line every line is a paragraph', () => {
  expect(numbers('One.\nTwo.\nThree.')).toEqual([1, 2, 3]);
  expect(numbers('One.\r\nTwo.')).toEqual([1, 2]);
});

test('headlines, dates, buttons and captions are not counted', () => {
  expect(numbers('A headline\n\n24.04.2024\n\nOne.\n\nShare\nPrint\n\nTwo.')).toEqual([
    0, 0, 1, 0, 2,
  ]);
});

test('a paragraph may end in a closing quote mark, a question or a colon', () => {
  expect(numbers('“Well.”\n\nReally?\n\nHe said:\n\n(So it is.)')).toEqual([1, 2, 3, 4]);
});

test('folds white space and quote marks, not dashes and not case', () => {
  expect(foldText(' “Russia’s”\n\u00A0 3–4 — NOT ')).toBe('"Russia\'s" 3–4 — NOT');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
