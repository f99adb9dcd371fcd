import { expect, test } from 'vitest';
import { toCslDate, withoutCirca } from './csl-date.ts';

test.each([
  ['2024-04-24', { 'date-parts': [[2024, 4, 24]] }],
  ['2024-04', { 'date-parts': [[2024, 4]] }],
  ['2024', { 'date-parts': [[2024]] }],
  [
    '2024-34',
    {
      'date-parts': [
        [2024, 4],
        [2024, 6],
      ],
    },
  ],
  [
    '2024-41',
    {
      'date-parts': [
        [2024, 7],
        [2024, 12],
      ],
    },
  ],
  ['2024-22', { 'date-parts': [[2024]], season: 2 }],
  [
    '2024-04-24/2024-05-02',
    {
      'date-parts': [
        [2024, 4, 24],
        [2024, 5, 2],
      ],
    },
  ],
])('%s has parts', (edtf, date) => {
  expect(toCslDate(edtf)).toEqual(date);
});

test.each([
  ['2024-04~', [[2024, 4]], 'about April 2024'],
  ['-0043~', [[-44]], 'about 44 BCE'],
  ['2024-21~', [[2024]], 'about spring 2024'],
  [
    '2024-01~/2024-03',
    [
      [2024, 1],
      [2024, 3],
    ],
    'about January 2024 to about March 2024',
  ],
])('%s is circa, and can be had in words', (edtf, parts, literal) => {
  const date = toCslDate(edtf);
  expect(date).toMatchObject({ 'date-parts': parts, circa: true });
  expect(date).not.toHaveProperty('literal');
  expect(withoutCirca(date)).toEqual({ literal });
});

test('a sure date is left as it is', () => {
  expect(withoutCirca({ 'date-parts': [[2024]] })).toEqual({ 'date-parts': [[2024]] });
});

test.each([
  ['[2024-04-05..2024-04-24]', [2024, 4]],
  ['[2026-04-30,2026-05-01]', [2026]],
  ['[2026..2026-05-07]', [2026]],
  ['[2024-04-05]', [2024, 4, 5]],
])('a day out of several, %s, is given as far as they agree', (edtf, parts) => {
  expect(toCslDate(edtf)).toEqual({ 'date-parts': [parts] });
});

test.each([
  ['[2025-09..]', 'September 2025 or after'],
  ['[2025-02,2026-02]', 'February 2025 or February 2026'],
  ['2024/..', 'from 2024 on'],
  ['2024-04/2025', 'April 2024 to 2025'],
  ['202X', 'the 2020s'],
  ['2024?', '2024, uncertain'],
])('what CSL has no form for, %s, stays in words', (edtf, literal) => {
  expect(toCslDate(edtf)).toEqual({ literal });
});

test('years before ours are counted without a year 0', () => {
  expect(toCslDate('0000')).toEqual({ 'date-parts': [[-1]] });
  expect(toCslDate('-0043-03-15')).toEqual({ 'date-parts': [[-44, 3, 15]] });
});
