/** The view that holds everything: all marks, and the labels at its right end. */
import { fullLabel, type MeasureText } from './label-of.ts';
import type { Lane } from './lanes-of.ts';
import { markExtent } from './mark-of.ts';
import { closestDays, type View } from './view.ts';

/** On either side, in rem. */
const margin = 1;
/** No label may claim more of the width than this share. */
const mostOfWidth = 0.4;

/**
 * @param width pixels that time has
 * @returns undefined if no event has a date
 */
export function fitView(
  lanes: readonly Lane[],
  width: number,
  measure: MeasureText,
  rem: number,
): View | undefined {
  const ends = lanes.flatMap(({ events }) =>
    events.map(({ mark, label, event }) => {
      // Leads are sure to keep their whole label; the others only if there is room.
      const whole = fullLabel(label, measure, rem).width;
      const claimed = event.weight === 'lead' ? whole : Math.min(whole, 8 * rem);
      return { mark, label: Math.min(claimed, width * mostOfWidth) };
    }),
  );
  const { first, last } = wholeOf(lanes);
  if (first > last) return undefined;
  const room = Math.max(width - 2 * margin * rem, 1);
  let pxPerDay = room / Math.max(last - first, closestDays);
  // Tails and labels keep their size at every scale, so the scale follows from each of them.
  for (const { mark, label } of ends) {
    const fixed = Math.max(label, markExtent(mark, 0, rem).right);
    const days = mark.from - first;
    if (days * pxPerDay + fixed > room && days > 0)
      pxPerDay = Math.max((room - fixed) / days, room / (last - first) / 4);
  }
  const from = first - (margin * rem) / pxPerDay;
  return { from, to: from + width / pxPerDay };
}

/** From the first mark to the end of the last; reversed if there is none. */
function wholeOf(lanes: readonly Lane[]): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { events } of lanes)
    for (const { mark } of events) {
      first = Math.min(first, mark.from);
      last = Math.max(last, mark.to);
    }
  return { first, last };
}
