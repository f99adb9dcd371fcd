import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, toIsoDay } from './dates.ts';
import { lagInWords } from './lag-words.ts';

const lag = (happened: string, reported: string, lasts?: boolean) =>
  lagInWords(parseDate(happened), parseDate(reported), lasts);

test.each([
  ['2024-04-24', '2024-04-24', 'the same day'],
  ['2024-04-23', '2024-04-24', 'the next day'],
  ['2024-04-21', '2024-04-24', '3 days later'],
  ['2024-04-03', '2024-04-24', '3 weeks later'],
  ['2023-07', '2024-04-24', '9 months later'],
  ['2021-04-24', '2024-04-24', '3 years later'],
  ['2023-10~', '2024-04-24', 'about 6 months later'],
  ['2023-10?', '[2024-04-05..2024-04-24]', 'between about 5 and 7 months later'],
  ['[2024-04-09..2024-04-21]', '2024-04-24', 'between 3 and 15 days later'],
  ['[2024-04-01..2024-04-24]', '2024-04-24', 'at most 4 weeks later'],
  ['2024-04-24', '[2024-06..2024-08]', 'between 1 and 5 months later'],
  ['[..2022-04]', '2024-04-24', 'at least 23 months later'],
])('what happened %s and was reported %s was so %s', (happened, reported, words) => {
  expect(lag(happened, reported)).toBe(words);
});

test.each([
  ['2024-05-15', '2024-04-24', '3 weeks before'],
  ['2024-04-25', '2024-04-24', 'the day before'],
  ['2024-04-26/2024-04-28', '2024-04-24', '2 days before'],
  ['2030', '2024-04-24', '6 years before'],
])('a plan for %s was reported %s: %s', (happened, reported, words) => {
  expect(lag(happened, reported)).toBe(words);
});

test('what lasted is reckoned from its end', () => {
  expect(lag('2023', '2024-04-24', true)).toBe('4 months later');
  expect(lag('2023', '2024-04-24')).toBe('between 3 and 16 months later');
  expect(lag('2020/2024-04-21', '2024-04-24')).toBe('3 days later');
  expect(lag('2024/2024-04-24', '2024-04-24')).toBe('the same day');
  expect(lag('/2024-04-24', '2024-04-24')).toBeUndefined();
});

test('of two that share a month or a year no more is said', () => {
  expect(lag('2024-04', '2024-04-24')).toBe('the same month');
  expect(lag('2024', '2024-04-24')).toBe('the same year');
});

test.each([
  ['2022/..', '2024-04-24'],
  ['2022/', '2024-04-24'],
  ['2020/2026', '2024-04-24'],
  ['[2023..2025]', '2024-04-24'],
  ['2024-04-24', '[..2026-11-22]'],
  ['2024-04~', '2024-04-24'],
  ['2024-04-24?', '2024-04-24'],
])('nothing is said where nothing can be: %s, %s', (happened, reported) => {
  expect(lag(happened, reported)).toBeUndefined();
});

test('any two days: says which came first, and one word for one distance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 9000 }),
      (day, by) => {
        const [first, last] = [toIsoDay(day), toIsoDay(day + by)];
        expect(lag(first, last)).toMatch(/later$|next day$/);
        expect(lag(last, first)).toMatch(/before$/);
        expect(lag(first, last)?.match(/^\d+ \w+/)?.[0]).toBe(
          lag(last, first)?.match(/^\d+ \w+/)?.[0],
        );
      },
    ),
  );
});
