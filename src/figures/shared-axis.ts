/** The axis of time that all charts of a page have in common. */
import { stretchOf, type Tick, type TimeScale, ticksOf, toTimeScale } from './chart-scales.ts';
import type { SeriesPoint } from './series-points.ts';

export interface SharedAxis {
  /** Pixels of a chart, … */
  readonly width: number;
  /** … and of its part at the left for what has no date. */
  readonly undated: number;
  /** Undefined where nothing has a date. */
  readonly time: TimeScale | undefined;
  readonly ticks: readonly Tick[];
}

/** Pixels of a chart in a list of them, and of the axis above. */
export const plotHeight = 124;
export const axisHeight = 32;

/** Pixels that a year or a month needs for its name. */
const tickRoom = 64;

/** Enough for a few words, and for time the better part. */
const undatedWidth = (width: number) => Math.min(168, Math.round(width * 0.36));

/** @param points of all the charts */
export function sharedAxis(points: readonly SeriesPoint[], width: number): SharedAxis {
  const stretch = stretchOf(points);
  const some = points.some(({ period }) => !period);
  const undated = !some ? 0 : stretch ? undatedWidth(width) : width;
  if (!stretch) return { width, undated, time: undefined, ticks: [] };
  const time = toTimeScale(stretch, undated, width);
  return { width, undated, time, ticks: ticksOf(time, tickRoom) };
}
