/** Lanes give up rows so that all of them can be seen at once. */
import type { LaidLane } from './placed.ts';

/** A lane that is asked to give up rows keeps so many. */
const fewestRows = 2;
/** Where lanes cannot give up enough, so much more than the room is better than five rows each. */
const tolerated = 1.15;

/**
 * The tallest lanes give up rows, but never the whole label of a lead, until all can be seen.
 *
 * @param room so many rows can be seen
 * @param lower lays a lane out anew, by its index, in so many rows
 * @returns the lanes as they were, if that is not enough by far
 */
export function fitRows(
  laid: readonly LaidLane[],
  room: number,
  lower: (index: number, rows: number) => LaidLane | undefined,
): LaidLane[] {
  const fitted = [...laid];
  const total = () => fitted.reduce((sum, { rows }) => sum + rows, 0);
  const kept = new Set<number>();
  while (total() > room) {
    const tallest = tallestOf(fitted, kept);
    const before = fitted[tallest];
    const after = before && lower(tallest, before.rows - 1);
    if (!after) break;
    if (wholeLeads(after) < wholeLeads(before)) kept.add(tallest);
    else fitted[tallest] = after;
  }
  return total() <= room * tolerated ? fitted : [...laid];
}

/** The index of the lane with most rows, among those that may have fewer; −1 if there is none. */
function tallestOf(laid: readonly LaidLane[], kept: ReadonlySet<number>): number {
  let tallest = -1;
  let most = fewestRows;
  for (const [index, { rows }] of laid.entries()) {
    if (rows <= most || kept.has(index)) continue;
    tallest = index;
    most = rows;
  }
  return tallest;
}

function wholeLeads({ events, counted }: LaidLane): number {
  return [...events, ...counted].filter(
    (one) => one.kind === 'event' && one.of.event.weight === 'lead' && one.label.grade === 'full',
  ).length;
}
