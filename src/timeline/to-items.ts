/** What is drawn of a layout: things in view and a margin on either side. */
import type { LaidLane, Layout, Placed } from './layout-lanes.ts';
import { lengthOf, type View } from './view.ts';

/** An event or a count where it stands in a lane. */
export interface TimelineItem {
  readonly key: string;
  readonly placed: Placed;
  /** Days since 1970-01-01 UTC, with fractions: all that it covers, and perhaps more. */
  readonly from: number;
  readonly to: number;
}

/** The library is never given more. */
export const mostItems = 200;

/** All that is in view, then what is nearest to it, at most one width away. */
export function toItems(layout: Layout, view: View): TimelineItem[] {
  const { pxPerDay } = layout.scale;
  const from = view.from * pxPerDay;
  const to = view.to * pxPerDay;
  const margin = lengthOf(view) * pxPerDay;
  const near = layout.lanes.flatMap((lane) => between(lane, from - margin, to + margin));
  const distance = ({ left, right }: Placed) => Math.max(0, left - to, from - right);
  const kept =
    near.length <= mostItems
      ? near
      : near.sort((a, b) => distance(a) - distance(b)).slice(0, mostItems);
  return kept.map((placed) => toItem(placed, pxPerDay));
}

function toItem(placed: Placed, pxPerDay: number): TimelineItem {
  const from = placed.left / pxPerDay;
  const days = (placed.right - placed.left) / pxPerDay;
  // A power of two: while the reader zooms, items need not be told their new length at every step.
  return { key: placed.key, placed, from, to: from + 2 ** Math.ceil(Math.log2(days)) };
}

/** Things of a lane that touch a stretch of pixels, those that span all of it included. */
function between({ placed }: LaidLane, from: number, to: number): Placed[] {
  return placed.filter(({ left, right }) => right >= from && left <= to);
}

/** What is in view, counted: events drawn and events in counts, each once. */
export function inView(layout: Layout, view: View): Placed[] {
  const { pxPerDay } = layout.scale;
  return layout.lanes.flatMap((lane) => between(lane, view.from * pxPerDay, view.to * pxPerDay));
}
