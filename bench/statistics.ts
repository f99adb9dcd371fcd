/** What is said of several measurements of one thing. Each throws on an empty list. */

const ascending = (values: readonly number[]) => {
  if (values.length === 0) throw new Error('there is nothing to sum up');
  return [...values].sort((a, b) => a - b);
};

/** The value below which a part of all values lie (nearest rank): 0.95 of twenty is the 19th. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = ascending(values);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(half) - 1],
    sorted[Math.floor(half)],
  ];
  return (low + high) / 2;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...ascending(values)),
  most: Math.max(...values),
});

export interface Point {
  /** Number of events. */
  readonly x: number;
  readonly y: number;
}

/**
 * The power with which y grows with x, by least squares on both logarithms: 0 does not grow, 1 is
 * linear, 2 is the square. Points at or below zero have no logarithm and are left out; undefined
 * for fewer than two others.
 */
export function growth(points: readonly Point[]): number | undefined {
  const logs = points
    .filter(({ x, y }) => x > 0 && y > 0)
    .map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  if (logs.length < 2) return undefined;
  const mean = (of: (point: Point) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const along = mean(({ x }) => (x - x0) ** 2);
  return along === 0 ? undefined : mean(({ x, y }) => (x - x0) * (y - y0)) / along;
}
