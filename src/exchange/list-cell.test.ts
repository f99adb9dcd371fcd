import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList, readRows, writeList, writeRows } from './list-cell.ts';

test('a list reads like one', () => {
  expect(writeList(['Russia', 'China (supplier)'])).toBe('Russia; China (supplier)');
  expect(
    writeRows([
      ['57', '%'],
      ['3..4', 'microns'],
    ]),
  ).toBe('57 | %; 3..4 | microns');
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('\\', ';', '|', ' ', 'e', '\n', '"', '“') }),
);

test('lists come back as they went, whatever signs are in them', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      expect(readList(writeList(texts))).toEqual(texts);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 1 })), (rows) => {
      expect(readRows(writeRows(rows))).toEqual(rows);
    }),
  );
});
