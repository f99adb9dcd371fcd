import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../events/dates.ts';
import { overviewBars, overviewYears, wholeSpan } from './overview-bars.ts';
import { anyLanes } from './test-lanes.ts';

test('every dated event is counted in one bar', () => {
  fc.assert(
    fc.property(anyLanes, fc.integer({ min: 1, max: 90 }), ({ chronology, events }, columns) => {
      const whole = wholeSpan(events);
      if (!whole) throw new Error('all of them are dated');
      const bars = overviewBars(events, chronology.columns.first, whole, columns);
      expect(bars).toHaveLength(columns);
      expect(bars.reduce((sum, count) => sum + count, 0)).toBe(events.length);
    }),
  );
});

test('the whole span goes from the first known day to the last', () => {
  const dates = ['../2020-01-05', '2021-02-03', '2022-02/..'].map((edtf) => ({
    date: parseDate(edtf),
  }));
  expect(wholeSpan([...dates, { date: undefined }])).toEqual({
    from: parseDate('2020-01-05').earliest,
    to: parseDate('2022-02-01').earliest + 1,
  });
  expect(wholeSpan([{ date: undefined }])).toBe(undefined);
});

test('years are thinned out until they have room', () => {
  expect(overviewYears(2021, 2026, 10).map(({ year }) => year)).toEqual([
    2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  expect(overviewYears(1899, 2026, 10).map(({ year }) => year)).toEqual([
    1900, 1920, 1940, 1960, 1980, 2000, 2020,
  ]);
});
