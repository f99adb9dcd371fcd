/** How many rows the lanes of a layout in tiles have: the same in all tiles of a scale. */
import { highestLane } from './lane-sizes.ts';
import type { Lane } from './lanes-of.ts';
import type { Scale } from './placed.ts';

/** A label of usual length, in rem. */
const usualLabel = 10;
/** A lane that is asked to give up rows keeps so many. */
const fewestRows = 2;
/** Where lanes cannot give up enough, so much more than the room is better than two rows each. */
const tolerated = 1.15;

/** As many as the most crowded place of each lane asks for, the row of counts included. */
export function rowsFor(lanes: readonly Lane[], scale: Scale): number[] {
  const most = Math.min(scale.mostRows, highestLane);
  const wanted = lanes.map((lane) => {
    const together = mostTogether(lane, (usualLabel * scale.rem) / scale.pxPerDay, most);
    return together > 1 ? Math.min(together + 1, most) : 1;
  });
  return fitted(wanted, scale.roomForRows);
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
