import { expect, test } from 'vitest';
import { parseDate, possibleDays, toDay } from '../events/dates.ts';
import {
  extentOf,
  fadingShares,
  lineBetween,
  markExtent,
  markOf,
  reportMarkOf,
} from './mark-of.ts';

/** An event as the chronology has it, of a kind that is no statistic unless it `lasts`. */
function markFor(edtf: string, { kind = 'action', lasts = false, periodNotSaid = false } = {}) {
  const date = parseDate(edtf);
  const filled = lasts || date.form === 'interval';
  const event = { date, days: possibleDays(date, filled), lasts: filled, periodNotSaid, kind };
  const mark = markOf(event as Parameters<typeof markOf>[0]);
  if (!mark) throw new Error('a dated event has a mark');
  return mark;
}

test.each([
  ['2024-04-24', 'dot', false],
  ['2024-04', 'bar', true],
  ['2024-33', 'bar', true],
  ['2024', 'bar', true],
  ['2022-02/2023-01', 'bar', false],
  ['[2019-02..2021-04]', 'bar', true],
  ['[2024-04-05,2024-04-12]', 'bar', true],
  ['2024-04-24~', 'bar', true],
] as const)('%s is a %s, hollow: %s', (edtf, shape, hollow) => {
  expect(markFor(edtf)).toMatchObject({ shape, hollow, planned: false });
});

test('a statistic fills its period, and is hollow where that is not said', () => {
  expect(markFor('2023', { lasts: true }).hollow).toBe(false);
  expect(markFor('2024-04-24', { periodNotSaid: true })).toMatchObject({
    shape: 'dot',
    hollow: true,
  });
});

test('what is planned is hollow and dashed, even an interval', () => {
  expect(markFor('2024-04-24/2024-04-26', { kind: 'plan' })).toMatchObject({
    hollow: true,
    planned: true,
  });
});

test.each(['2024-04~', '2024-04?', '2024-04%'])(
  'the ends of %s fade, a little beyond it',
  (edtf) => {
    const mark = markFor(edtf);
    expect(mark.soft).toBe(true);
    expect(mark.from).toBeLessThan(toDay(2024, 4, 1));
    expect(mark.from).toBeGreaterThan(toDay(2024, 3, 20));
    expect(mark.to).toBeGreaterThan(toDay(2024, 5, 1));
  },
);

test('what is open at one end stands at the other and fades out', () => {
  const until = markFor('../2024-04-24');
  expect(until).toMatchObject({ openStart: true, openEnd: false, to: toDay(2024, 4, 25) });
  const since = markFor('2022-02-24/..');
  expect(since).toMatchObject({ openStart: false, openEnd: true, from: toDay(2022, 2, 24) });
  const extent = markExtent(since, 1, 16);
  expect(extent.left).toBe(toDay(2022, 2, 24));
  expect(extent.right - extent.left).toBe(1 + 48);
  expect(fadingShares(since, extent, 16)).toEqual({ start: 0, end: 48 / 49 });
});

test('a dot stands in the middle of its day at every scale; a bar is never too small to see', () => {
  const noon = toDay(2024, 4, 24) + 0.5;
  for (const pxPerDay of [0.01, 1, 200]) {
    const { left, right } = markExtent(markFor('2024-04-24'), pxPerDay, 16);
    expect((left + right) / 2).toBeCloseTo(noon * pxPerDay);
    expect(right - left).toBeCloseTo(8);
  }
  const { left, right } = markExtent(markFor('2024-04'), 0.01, 16);
  expect(right - left).toBeCloseTo(8);
});

test('an undated event has no mark', () => {
  expect(markOf({ date: undefined, lasts: false, periodNotSaid: false, kind: 'action' })).toBe(
    undefined,
  );
});

test('the mark of a report is hollow and never dashed, however little is known of its day', () => {
  const report = (edtf: string) => {
    const date = parseDate(edtf);
    const days = possibleDays(date, false);
    return reportMarkOf({ date, days, lasts: false, periodNotSaid: false });
  };
  const plain = { reported: true, hollow: true, planned: false };
  expect(report('2024-04-24')).toMatchObject({ ...plain, shape: 'dot' });
  expect(report('2024-04')).toMatchObject({ ...plain, shape: 'bar' });
  expect(report('[..2024-04-24]')).toMatchObject({ ...plain, openStart: true });
});

test('the hairline goes from mark to mark, whichever comes first, and is gone where they touch', () => {
  const early = { left: 10, right: 20 };
  const late = { left: 50, right: 58 };
  expect(lineBetween(early, late)).toEqual({ left: 20, right: 50 });
  expect(lineBetween(late, early)).toEqual({ left: 20, right: 50 });
  const { left, right } = lineBetween(early, { left: 15, right: 30 });
  expect(right - left).toBe(0);
});

test('what an event covers on both clocks reaches from its first mark to its last', () => {
  const mark = markFor('2023-07');
  const report = { ...markFor('2024-04-24'), reported: true };
  const { left, right } = extentOf({ mark, report }, 2, 16);
  expect(left).toBe(toDay(2023, 7, 1) * 2);
  expect(right).toBe((toDay(2024, 4, 24) + 0.5) * 2 + 5.5);
  expect(extentOf({ mark: report, report: mark }, 2, 16)).toEqual({ left, right });
});
