import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay } from '../events/dates.ts';
import { axisStep, axisTicks, majorWords, minorWords } from './axis.ts';

const daysOf = { day: 1, month: 28, year: 365 };

test('ticks stand far enough apart at every scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 400, noNaN: true }), (pxPerDay) => {
      const { scale, step } = axisStep(pxPerDay, 16);
      expect(step * daysOf[scale] * pxPerDay).toBeGreaterThanOrEqual(50);
    }),
  );
});

test.each([
  [0.35, { scale: 'month', step: 6 }],
  [0.2, { scale: 'year', step: 1 }],
  [2.5, { scale: 'month', step: 1 }],
  [100, { scale: 'day', step: 1 }],
] as const)('at %f pixels a day', (pxPerDay, step) => {
  expect(axisStep(pxPerDay, 16)).toEqual(step);
});

test('words at coarse and fine ticks do not stand on each other', () => {
  const months = { scale: 'month', step: 6 } as const;
  expect(minorWords(months, toDay(2024, 1, 1))).toBe('');
  expect(majorWords(months, toDay(2024, 1, 1))).toBe('2024');
  expect(minorWords(months, toDay(2024, 7, 1))).toBe('Jul');
  const days = { scale: 'day', step: 1 } as const;
  expect(minorWords(days, toDay(2024, 4, 1))).toBe('');
  expect(majorWords(days, toDay(2024, 4, 1))).toBe('Apr 2024');
  expect(minorWords(days, toDay(2024, 4, 24))).toBe('24');
});

test('years before the first are BCE', () => {
  expect(minorWords({ scale: 'year', step: 10 }, toDay(-49, 1, 1))).toBe('50 BCE');
});

test('the ticks of a picture: a year is strong, and one at the left edge says where one is', () => {
  const words = (from: number, to: number) =>
    axisTicks({ scale: 'month', step: 3 }, { from, to }, 16).map((tick) => tick.words);
  expect(words(toDay(2023, 12, 20), toDay(2024, 12, 1))).toEqual(['2024', 'Apr', 'Jul', 'Oct']);
  expect(words(toDay(2024, 2, 20), toDay(2025, 1, 10))).toEqual(['2024', '', 'Jul', 'Oct', '2025']);
});

test('ticks between days keep clear of the next month', () => {
  const view = { from: toDay(2024, 1, 1), to: toDay(2024, 3, 31) };
  const days = axisTicks({ scale: 'day', step: 10 }, view, 1).map(({ words }) => words);
  expect(days).toEqual(['Jan 2024', '11', '21', 'Feb 2024', '11', '21', 'Mar 2024', '11', '21']);
});
