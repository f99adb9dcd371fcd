import { expect, test } from 'vitest';
import { checkDayInWords, placeInWords } from './checked-words.ts';

test('where a checked quote stands, and when it was checked', () => {
  const check = { quote: '', text: '', block: 3, day: '2026-11-22' };
  expect(placeInWords(check)).toBe('Paragraph 3');
  expect(placeInWords({ ...check, block: 0 })).toBe('Headline or caption');
  expect(checkDayInWords(check)).toBe('22 Nov 2026');
  expect(checkDayInWords({ ...check, day: 'someday' })).toBe('someday');
});
