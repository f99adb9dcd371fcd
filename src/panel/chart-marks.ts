/**
 * Where the marks of a small chart stand. Lengths are units of its view box, about a pixel each.
 */
import type { SeriesPoint } from './series-points.ts';

export const chartSize = { width: 328, height: 116, right: 324 } as const;

/** A period that would be shorter than this is drawn as a dot. */
const shortestBar = 10;
/** The part of the width that periods without a date keep to themselves. */
const undatedPart = 0.46;

export interface ChartMark {
  readonly point: SeriesPoint;
  /** Whether it belongs to the event that is shown. */
  readonly current: boolean;
  /** `dot` at `x1`, `bar` over a period, `undated` dotted along the left. */
  readonly shape: 'dot' | 'bar' | 'undated';
  readonly x1: number;
  readonly x2: number;
  /** Of the greatest and the least value: one and the same unless the figure is a range. */
  readonly yHigh: number;
  readonly yLow: number;
}

/** A scale from values to heights; it begins at nought and ends at a round number. */
export interface ValueScale {
  readonly ends: readonly number[];
  readonly y: (value: number) => number;
}

/** There is room for labels below negative values and above all others. */
export function valueScale(points: readonly SeriesPoint[]): ValueScale {
  const low = Math.min(0, niceBeyond(Math.min(...points.map((point) => point.low))));
  const high = Math.max(0, niceBeyond(Math.max(...points.map((point) => point.high))));
  // Where all values are nought, it lies at the bottom.
  const from = low < 0 ? 76 : 88;
  const to = high > 0 || low === 0 ? 28 : 12;
  return {
    ends: [...new Set([low, 0, high])],
    y: scale([low, low === high ? 1 : high], [from, to]),
  };
}

/** The next round number away from nought: 57 gives 60, −16.4 gives −20. */
function niceBeyond(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  // So little that its half is nought to a computer.
  if (step === 0) return value;
  return Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
}

function scale([a, b]: [number, number], [from, to]: [number, number]) {
  return (value: number) =>
    b === a ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from);
}

/**
 * The marks of a series' points, in their order.
 *
 * @param current the id of the event that is shown
 * @param left where the plot begins
 */
export function toMarks(
  points: readonly SeriesPoint[],
  current: string,
  y: ValueScale['y'],
  left: number,
): ChartMark[] {
  const x = timeScale(points, left);
  return points.map((point) => ({
    point,
    current: point.event.id === current,
    ...x(point),
    yHigh: y(point.high),
    yLow: y(point.low),
  }));
}

/** Periods without a date keep the left to themselves: they come before and after nothing. */
function timeScale(
  points: readonly SeriesPoint[],
  left: number,
): (point: SeriesPoint) => Pick<ChartMark, 'shape' | 'x1' | 'x2'> {
  const { right } = chartSize;
  const days = points.flatMap((point) => point.days ?? []);
  const first = Math.min(...days.map(({ from }) => from));
  const end = Math.max(...days.map(({ to }) => to + 1));
  const split = days.length === 0 ? right : left + (right - left) * undatedPart;
  const x = scale([first, end], [days.length < points.length ? split + 24 : left + 12, right - 12]);
  // One period alone has nothing to be long against.
  const alone = days.every(({ from, to }) => from === first && to + 1 === end);
  return ({ days: period }) => {
    if (!period) return { shape: 'undated', x1: left, x2: split };
    const [x1, x2] = [x(period.from), x(period.to + 1)];
    if (!alone && x2 - x1 >= shortestBar) return { shape: 'bar', x1, x2 };
    return { shape: 'dot', x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 };
  };
}
