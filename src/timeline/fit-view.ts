/** The view that holds every mark, with a margin on either side. */
import type { Lane } from './lanes-of.ts';
import type { MarkExtent } from './mark-of.ts';
import { Extents } from './mark-table.ts';
import { closestDays, type View } from './view.ts';

/** On either side, in rem. */
const margin = 1.25;

/**
 * @param width pixels that time has
 * @param rem pixels of one rem
 * @returns undefined if no event has a date
 */
export function fitView(lanes: readonly Lane[], width: number, rem: number): View | undefined {
  const days = reachOf(lanes, 1, 0);
  if (days.left > days.right) return undefined;
  const last = days.right;
  let first = days.left;
  const room = Math.max(width - 2 * margin * rem, 1);
  const length = Math.max(last - first, closestDays);
  // What is shorter than a week stands in its middle.
  first -= (length - (last - first)) / 2;
  // Dots and open ends keep their size in pixels, so they are measured at a scale close to the last.
  const close = room / length;
  const { left, right } = reachOf(lanes, close, rem);
  const pxPerDay = Math.min(close, (close * room) / Math.max(right - left, 1));
  const from = Math.min(first, left / close) - (margin * rem) / pxPerDay;
  return { from, to: from + width / pxPerDay };
}

/** From the first mark to the last; backwards if there are none. */
function reachOf(lanes: readonly Lane[], pxPerDay: number, rem: number): MarkExtent {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { marks, orders } of lanes) {
    const reach = new Extents(marks, { pxPerDay, rem }).reach(orders);
    left = Math.min(left, reach.left);
    right = Math.max(right, reach.right);
  }
  return { left, right };
}
