import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const measure = (text: string) => [...text].length;

test('lines break between words, and a word that is too long within', () => {
  expect(wrapText('to be or not', 5, measure)).toEqual(['to be', 'or', 'not']);
  expect(wrapText('see https://x.org', 6, measure)).toEqual(['see', 'https:', '//x.or', 'g']);
});

test('no line is wider than the width, and no sign is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = wrapText(text, width, measure);
      expect(lines.every((line) => measure(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s+/g, ''));
    }),
  );
});
