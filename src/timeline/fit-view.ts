/** The view that holds every mark, with a margin on either side. */
import type { Lane } from './lanes-of.ts';
import { extentOf } from './mark-of.ts';
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
  for (const { events } of lanes)
    for (const { mark, report = mark } of events) {
      first = Math.min(first, mark.from, report.from);
      last = Math.max(last, mark.to, report.to);
    }
  if (first > last) return undefined;
  const room = Math.max(width - 2 * margin * rem, 1);
  const days = Math.max(last - first, closestDays);
  // What is shorter than a week stands in its middle.
  first -= (days - (last - first)) / 2;
  // Dots and open ends keep their size in pixels, so they are measured at a scale close to the last.
  const { left, right } = reach(lanes, room / days, rem);
  const pxPerDay = Math.min(room / days, (room * room) / days / Math.max(right - left, 1));
  const from = Math.min(first, left / (room / days)) - (margin * rem) / pxPerDay;
  return { from, to: from + width / pxPerDay };
}

function reach(lanes: readonly Lane[], pxPerDay: number, rem: number) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { events } of lanes)
    for (const event of events) {
      const extent = extentOf(event, pxPerDay, rem);
      left = Math.min(left, extent.left);
      right = Math.max(right, extent.right);
    }
  return { left, right };
}
