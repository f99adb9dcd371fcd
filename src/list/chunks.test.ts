import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { findChunk, groupChunks, toChunks } from './chunks.ts';

/** One event for each date; the id is its place. */
const chunksOf = (dates: (string | undefined)[]) =>
  toChunks(
    testChronology({ events: dates.map((date, i) => testEvent({ id: `e${i}`, date })) }).events,
  );

const headingsOf = (dates: (string | undefined)[]) =>
  chunksOf(dates).map(({ year, month, events }) => [year, month, events.map(({ id }) => id)]);

test('events stand under their year and month', () => {
  expect(headingsOf(['2023-07-02', '2023-07-30', '2023-12-01', '2024-01'])).toEqual([
    ['2023', 'July', ['e0', 'e1']],
    ['2023', 'December', ['e2']],
    ['2024', 'January', ['e3']],
  ]);
});

test('what is known to a year alone is read before its months', () => {
  expect(headingsOf(['2023-01-01', '2023', '2023-21', '2023-01-02'])).toEqual([
    ['2023', undefined, ['e1', 'e2']],
    ['2023', 'January', ['e0', 'e3']],
  ]);
});

test('an interval stands under the month in which it starts, whatever is known of its end', () => {
  expect(headingsOf(['2023-07/2025', '2023-07-14/..'])).toEqual([['2023', 'July', ['e0', 'e1']]]);
});

test('an open start stands under its known bound', () => {
  expect(headingsOf(['../2021-03'])).toEqual([['2021', 'March', ['e0']]]);
});

test('undated events come last, and years before ours are named', () => {
  expect(headingsOf([undefined, '-0043-03-15'])).toEqual([
    ['44 BCE', 'March', ['e1']],
    [undefined, undefined, ['e0']],
  ]);
});

test('a full month is cut into pieces under one heading', () => {
  const chunks = chunksOf(Array.from({ length: 45 }, () => '2023-07-02'));
  expect(chunks.map(({ events }) => events.length)).toEqual([20, 20, 5]);
  expect(new Set(chunks.map(({ key }) => key)).size).toBe(3);
  expect(groupChunks(chunks, 'year')).toHaveLength(1);
  expect(groupChunks(chunks, 'month')).toHaveLength(1);
});

test('a chunk knows how many years stand above it', () => {
  expect(chunksOf(['2021', '2023-01', '2023-02', undefined]).map((c) => c.yearsAbove)).toEqual([
    0, 1, 1, 2,
  ]);
});

test('an event is found in its chunk', () => {
  const chunks = chunksOf(['2021', '2023-01', '2023-02']);
  expect(findChunk(chunks, 'e1')).toBe(1);
  expect(findChunk(chunks, 'nobody')).toBe(-1);
});
