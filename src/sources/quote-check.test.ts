import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashText, isChecked } from './quote-check.ts';

const check = { quote: hashText('“Russia’s” 57%'), text: '', block: 3, day: '2026-11-22' };

test('the hash is the SHA-256 of the text in UTF-8', () => {
  const text = '“Russia’s” 3–4 µm';
  expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

test('only the very quote of the record is checked', () => {
  expect(isChecked(check, '“Russia’s” 57%')).toBe(true);
  expect(isChecked(check, '“Russia’s” 58%')).toBe(false);
  expect(isChecked(undefined, '“Russia’s” 57%')).toBe(false);
});
