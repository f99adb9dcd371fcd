/** The scales of a chart: days across, values up. */
import { scaleLinear, scaleUtc } from '@visx/scale';
import { writeYear } from '../events/date-words.ts';
import { type Day, dayOf, monthName, toCalendar, toDay } from '../events/dates.ts';
import type { SeriesPoint } from './series-points.ts';

/** A stretch of time in days since 1970-01-01 UTC, fractions included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** @returns pixels across for the start of a day */
export type TimeScale = ReturnType<typeof toTimeScale>;

/**
 * @param left pixels at which the stretch begins
 * @param right pixels at which it ends
 */
export function toTimeScale({ from, to }: Stretch, left: number, right: number) {
  return scaleUtc<number>({ domain: [instant(from), instant(to)], range: [left, right] });
}

const msPerDay = 86_400_000;
const instant = (day: number) => new Date(day * msPerDay);

/** Pixels across for the start of a day; an open end lies outside of everything. */
export function xOf(scale: TimeScale, day: Day): number {
  if (Number.isFinite(day)) return scale(instant(day));
  const [left = 0, right = 0] = scale.range();
  return day < 0 ? 2 * left - right : 2 * right - left;
}

/** Shorter than this, a whole year would leave most of the axis empty. */
const halfYear = 183;

/**
 * The stretch that holds all periods, from the start of a year to the end of one; short ones, with
 * room for a month or so on either side.
 *
 * @returns undefined if no point has a date
 */
export function stretchOf(points: readonly SeriesPoint[]): Stretch | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { period } of points) {
    for (const day of period ? [period.from, period.to] : []) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  if (from > to) return undefined;
  if (to - from < halfYear) {
    const room = Math.max(to - from, 7);
    return { from: from - room, to: to + room };
  }
  const [first, last] = [toCalendar(from).year, toCalendar(to - 1).year];
  return { from: toDay(first, 1, 1), to: toDay(last + 1, 1, 1) };
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  /** A year begins: it weighs more than a month or a day. */
  readonly strong: boolean;
}

/** @param room pixels that a tick needs, with its label */
export function ticksOf(scale: TimeScale, room: number): Tick[] {
  const [left = 0, right = 0] = scale.range();
  const most = Math.floor((right - left) / room);
  // The scale only comes near to the number that it is asked for.
  let dates: Date[] = [];
  for (let count = most; count > 0; count--) {
    dates = scale.ticks(count);
    if (dates.length <= most + 1) break;
  }
  const days = dates.filter((date) => Number(date) % msPerDay === 0).map(dayOf);
  const ticks = days.map((day) => ({ day, x: xOf(scale, day), ...wordsOfTick(day) }));
  // Where no year begins, the first month or day says in which one it is.
  const [first, ...others] = ticks;
  if (!first || ticks.some(({ strong }) => strong)) return ticks;
  return [{ ...first, text: `${first.text} ${writeYear(toCalendar(first.day).year)}` }, ...others];
}

function wordsOfTick(day: Day): Pick<Tick, 'text' | 'strong'> {
  const { year, month, day: ofMonth } = toCalendar(day);
  if (ofMonth === 1 && month === 1) return { text: writeYear(year), strong: true };
  const name = monthName(month).slice(0, 3);
  return { text: ofMonth === 1 ? name : `${ofMonth} ${name}`, strong: false };
}

/** Pixels down for a value; nought is always on it. */
export type ValueScale = (value: number) => number;

/** @param room pixels kept free above the greatest value and below the least, for labels */
export function toValueScale(
  points: readonly SeriesPoint[],
  height: number,
  room: number,
): ValueScale {
  let [low, high] = [0, 0];
  for (const point of points) {
    low = Math.min(low, point.low);
    high = Math.max(high, point.high);
  }
  const edge = 8;
  const bottom = height - (low < 0 ? room : edge);
  const top = high > 0 || low === 0 ? room : edge;
  // So little that a computer cannot divide it.
  const empty = !(high - low > Number.MIN_VALUE * 1e9);
  return scaleLinear<number>({ domain: empty ? [0, 1] : [low, high], range: [bottom, top] });
}
