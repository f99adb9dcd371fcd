/** The whole span at a glance: how many events stand in each stretch of it. */
import type { ChronologyEvent, Standing } from '../events/chronology.ts';
import { sortDay, toDay } from '../events/dates.ts';
import { lengthOf, type View } from './view.ts';

/** From the first day at which an event stands to the last; undefined without any date. */
export function wholeSpan(standings: readonly Pick<Standing, 'date'>[]): View | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { date } of standings) {
    if (!date) continue;
    from = Math.min(from, sortDay(date));
    to = Math.max(to, Number.isFinite(date.latest) ? date.latest : sortDay(date));
  }
  return from > to ? undefined : { from, to: to + 1 };
}

/**
 * How many events stand in each of `columns` equal stretches; each at its first known day.
 *
 * @param first the day of every event of the chronology, by order
 */
export function overviewBars(
  events: readonly Pick<ChronologyEvent, 'order'>[],
  first: Float64Array,
  whole: View,
  columns: number,
): number[] {
  const bars = new Array<number>(columns).fill(0);
  const perDay = columns / lengthOf(whole);
  for (const { order } of events) {
    const day = first[order] ?? Number.NaN;
    if (Number.isNaN(day)) continue;
    const at = Math.floor((day - whole.from) * perDay);
    const column = Math.min(Math.max(at, 0), columns - 1);
    bars[column] = (bars[column] ?? 0) + 1;
  }
  return bars;
}

/** Years to write below, so far apart that at most `most` fit: every one, every second, fifth, … */
export function overviewYears(
  firstYear: number,
  lastYear: number,
  most: number,
): { year: number; day: number }[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const step = steps.find((years) => (lastYear - firstYear) / years < most) ?? 10_000;
  const years: { year: number; day: number }[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step)
    years.push({ year, day: toDay(year, 1, 1) });
  return years;
}
