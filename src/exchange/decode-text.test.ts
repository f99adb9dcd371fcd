import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
const anyText = fc.string({ unit: 'grapheme', minLength: 1 });

test('any text in UTF-8 and, with its mark, in UTF-16 comes back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
      expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`)).text).toBe(text);
      for (const bigEndian of [true, false])
        expect(decodeText(utf16(`\uFEFF${text}`, bigEndian)).text).toBe(text);
    }),
  );
});

test('without a mark UTF-16 is told by its zero bytes, and what is no UTF-8 is Western', () => {
  expect(decodeText(utf16('{"a"', false))).toMatchObject({ text: '{"a"', guessed: true });
  expect(decodeText(utf16('{"a"', true))).toMatchObject({ text: '{"a"', guessed: true });
  expect(decodeText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93]))).toEqual({
    text: 'café “',
    encoding: 'windows-1252',
    guessed: true,
  });
  expect(decodeText(new Uint8Array())).toMatchObject({ text: '', guessed: false });
});
