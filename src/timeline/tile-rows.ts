/** How many rows the lanes of a layout in tiles have: the same in all tiles of a scale. */
import type { Density } from './densities.ts';
import type { Lane } from './lanes-of.ts';
import type { Scale } from './placed.ts';

/** A label of usual length, in rem. */
const usualLabel = 10;
/** A lane that is asked to give up rows keeps so many. */
const fewestRows = 2;
/** Where lanes cannot give up enough, so much more than the room is better than two rows each. */
const tolerated = 1.15;

/**
 * As many as the most crowded place of each lane asks for, the row of counts included, and no more
 * than a place of usual crowd can fill.
 *
 * @param usual how densely that is filled
 */
export function rowsFor(lanes: readonly Lane[], scale: Scale, usual: Density): number[] {
  const wanted = lanes.map((lane) => {
    const days = (usualLabel * scale.rem) / scale.pxPerDay;
    const together = mostTogether(lane, days, usual.rows);
    return together > 1 ? Math.min(together + 1, usual.rows) : 1;
  });
  return fitted(wanted, scale.roomForRows);
}

/** The tile for which half of all events are in tiles as crowded or more. */
export function usualTile(lanes: readonly Lane[], { pxPerDay, viewWidth }: Scale): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { orders, chronology } of lanes) {
    const { first } = chronology.columns;
    all += orders.length;
    const tileAt = (at: number) =>
      Math.floor(((first[orders[at] ?? 0] ?? 0) * pxPerDay) / viewWidth);
    for (let at = 0; at < orders.length; ) {
      const tile = tileAt(at);
      const start = at;
      while (at < orders.length && tileAt(at) === tile) at++;
      counts.set(tile, (counts.get(tile) ?? 0) + at - start);
    }
  }
  let so = 0;
  const found = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .find(([, count]) => {
      so += count;
      return so * 2 >= all;
    });
  return found?.[0] ?? 0;
}

/** The most events that start within so many days of each other; beyond `enough` nobody counts. */
function mostTogether({ orders, chronology }: Lane, days: number, enough: number): number {
  const { first } = chronology.columns;
  let most = 1;
  for (let at = most; at < orders.length && most < enough; at++) {
    const day = first[orders[at] ?? 0] ?? 0;
    while (at >= most && day - (first[orders[at - most] ?? 0] ?? 0) <= days) most++;
  }
  return most;
}

/** The highest lanes give up rows until all can be seen, unless that would not be enough by far. */
function fitted(wanted: readonly number[], room: number): number[] {
  const rows = [...wanted];
  const total = () => rows.reduce((sum, count) => sum + count, 0);
  for (let highest = Math.max(...rows); highest > fewestRows; highest--)
    for (let lane = rows.length - 1; lane >= 0 && total() > room; lane--)
      if (rows[lane] === highest) rows[lane] = highest - 1;
  return total() <= room * tolerated ? rows : [...wanted];
}
