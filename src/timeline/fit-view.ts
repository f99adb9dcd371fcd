/** The view that holds every mark, with a margin on either side. */
import type { Lane } from './lanes-of.ts';
import { extentOf, type Marks } from './mark-of.ts';
import { noMarks } from './mark-table.ts';
import { closestDays, type View } from './view.ts';

/** On either side, in rem. */
const margin = 1.25;

/**
 * @param width pixels that time has
 * @param rem pixels of one rem
 * @returns undefined if no event has a date
 */
export function fitView(lanes: readonly Lane[], width: number, rem: number): View | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const different = marksIn(lanes);
  for (const { mark, report = mark } of different) {
    first = Math.min(first, mark.from, report.from);
    last = Math.max(last, mark.to, report.to);
  }
  if (first > last) return undefined;
  const room = Math.max(width - 2 * margin * rem, 1);
  const days = Math.max(last - first, closestDays);
  // What is shorter than a week stands in its middle.
  first -= (days - (last - first)) / 2;
  // Dots and open ends keep their size in pixels, so they are measured at a scale close to the last.
  const { left, right } = reach(different, room / days, rem);
  const pxPerDay = Math.min(room / days, (room * room) / days / Math.max(right - left, 1));
  const from = Math.min(first, left / (room / days)) - (margin * rem) / pxPerDay;
  return { from, to: from + width / pxPerDay };
}

/** The marks of all events, each of them once. */
function marksIn(lanes: readonly Lane[]): Marks[] {
  const { different, of } = lanes[0]?.marks ?? noMarks;
  const seen = new Uint8Array(different.length);
  for (const { orders } of lanes) for (const order of orders) seen[of[order] ?? 0] = 1;
  return different.filter((_, index) => seen[index] === 1);
}

function reach(different: readonly Marks[], pxPerDay: number, rem: number) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const marks of different) {
    const extent = extentOf(marks, pxPerDay, rem);
    left = Math.min(left, extent.left);
    right = Math.max(right, extent.right);
  }
  return { left, right };
}
