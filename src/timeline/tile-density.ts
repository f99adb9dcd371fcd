/** How densely a tile may be filled: told by counting, before anything is placed. */
import { type Density, densitiesOf, mostInView } from './densities.ts';
import { firstFrom, firstWhere } from './first-where.ts';
import type { Lane } from './lanes-of.ts';
import type { Scale } from './placed.ts';

/** Cells by which starts are counted, in rem: every pitch is a number of these. */
const cell = 0.5;
/** The least distance of two things in a row where a density names none, in rem. */
const leastPitch = 2.5;
/** What is loaded for a view is so much longer than the view itself. */
const loadedViews = 1.25;
/**
 * The first density with which no view that touches a tile shows too much. A neighbour that is
 * filled more densely has been asked the same for all views that touch it, so the two agree.
 *
 * @param rows of each lane, the last of them for counts
 * @param from pixels at which the tile starts
 * @param width pixels of it
 */
export function densityAt(
  lanes: readonly Lane[],
  rows: readonly number[],
  scale: Scale,
  from: number,
  width: number,
): Density {
  const densities = densitiesOf(scale);
  const size = cell * scale.rem;
  const view = Math.ceil((scale.viewWidth * loadedViews) / size);
  const cells = 2 * view + Math.ceil(width / size);
  const before = lanes.map((lane) => startsBefore(lane, scale, from - view * size, size, cells));
  const holds = (density: Density) => {
    const pitch = Math.round((density.pitch || leastPitch) / cell);
    const inView = Math.ceil(view / pitch) + 1;
    // Of the lanes those that may be in sight together lie in two halves side by side.
    const half = Math.ceil(scale.lanesInSight / 2);
    const halves: number[] = [];
    for (let lane = 0; lane < lanes.length; lane += half) {
      const things = new Uint32Array(Math.ceil(cells / pitch));
      for (let one = lane; one < Math.min(lane + half, lanes.length); one++)
        addThings(
          things,
          before[one] as Uint32Array,
          pitch,
          Math.min(rows[one] ?? 1, density.rows),
        );
      halves.push(mostWithin(things, inView));
    }
    return halves.every((things, at) => things + (halves[at + 1] ?? 0) <= mostInView);
  };
  return densities[
    firstWhere(densities.length - 1, (at) => holds(densities[at] as Density))
  ] as Density;
}

export const sparsest = (scale: Scale): Density => densitiesOf(scale).at(-1) as Density;

/** How many events of a lane start before each cell, and at last in all. */
function startsBefore(
  { orders, chronology }: Lane,
  { pxPerDay }: Scale,
  from: number,
  size: number,
  cells: number,
): Uint32Array {
  const { first } = chronology.columns;
  return Uint32Array.from({ length: cells + 1 }, (_, cell) =>
    firstFrom(orders, first, (from + cell * size) / pxPerDay),
  );
}

/** At most one thing for each row starts within a pitch, and never more than there are events. */
function addThings(things: Uint32Array, before: Uint32Array, pitch: number, rows: number): void {
  const last = before.length - 1;
  for (let at = 0; at < things.length; at++) {
    const end = before[Math.min((at + 1) * pitch, last)] ?? 0;
    const count = end - (before[at * pitch] ?? 0);
    things[at] = (things[at] ?? 0) + Math.min(count, rows);
  }
}

/** The highest sum of so many numbers that follow each other. */
function mostWithin(numbers: Uint32Array, length: number): number {
  let [sum, most] = [0, 0];
  for (let at = 0; at < numbers.length; at++) {
    sum += numbers[at] ?? 0;
    if (at >= length) sum -= numbers[at - length] ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
