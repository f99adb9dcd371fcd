/** What is drawn of a layout: what is in view and a margin on either side. */

import type { LaneEvent } from './lanes-of.ts';
import {
  type LaidLane,
  type Layout,
  type Placed,
  type PlacedCount,
  reachOf,
} from './layout-lanes.ts';
import { markExtent } from './mark-of.ts';
import type { View } from './view.ts';

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

/**
 * What is in view, and what is nearest to it at most one width away.
 *
 * @param view what can be seen now: counts at its left edge follow it
 * @param loaded what to have ready, as wide as the view and not far from it
 */
export function toItems(layout: Layout, view: View, loaded: View): TimelineItem[] {
  const { pxPerDay } = layout.scale;
  const [from, to] = [loaded.from * pxPerDay, loaded.to * pxPerDay];
  const margin = to - from;
  const near = layout.lanes.flatMap((lane) => [
    ...within(lane.events, from - margin, to + margin),
    ...within(pinCounts(lane, layout, view.from * pxPerDay), from - margin, to + margin),
  ]);
  const distance = ({ left, right }: Placed) => Math.max(0, left - to, from - right);
  const kept =
    near.length <= mostItems
      ? near
      : near.sort((a, b) => distance(a) - distance(b)).slice(0, mostItems);
  return kept.map((placed) => toItem(placed, pxPerDay));
}

function toItem(placed: Placed, pxPerDay: number): TimelineItem {
  const from = placed.left / pxPerDay;
  // A power of two: while the reader zooms, items need not be told their new length at every step.
  const days = 2 ** Math.ceil(Math.log2((reachOf(placed) - placed.left) / pxPerDay));
  return { key: placed.key, placed, from, to: from + days };
}

/** All that touches a view: every event that has a date in it is drawn or counted, once a lane. */
export function inView(layout: Layout, view: View): Placed[] {
  const { pxPerDay } = layout.scale;
  const [from, to] = [view.from * pxPerDay, view.to * pxPerDay];
  return layout.lanes.flatMap((lane) => [
    ...within<Placed>(lane.events, from, to),
    ...within(pinCounts(lane, layout, from), from, to),
  ]);
}

function within<T extends Placed>(placed: readonly T[], from: number, to: number): T[] {
  return placed.filter((one) => reachOf(one) >= from && one.left <= to);
}

/**
 * The last row of a lane as it stands while a view starts at `edge`: counts that have passed it are
 * one count that stays at the edge, of the events whose marks still reach into view.
 */
export function pinCounts(
  { lane, counted }: LaidLane,
  { scale: { pxPerDay, rem } }: Layout,
  edge: number,
): readonly Placed[] {
  const extentOf = ({ mark }: LaneEvent) => markExtent(mark, pxPerDay, rem);
  const passed = counted.filter(
    (one): one is PlacedCount => one.kind === 'count' && one.left < edge,
  );
  const [first] = passed;
  if (!first) return counted;
  const reaching = passed.flatMap(({ of }) => of.filter((one) => extentOf(one).right >= edge));
  if (reaching.length === 0)
    return counted.filter((one) => one.kind === 'event' || one.left >= edge);
  // What stands where the pinned count goes is counted in it.
  const width = first.right - first.left;
  const covered = counted.filter(
    (one) => one.left < edge + width && reachOf(one) >= edge && !passed.some((p) => p === one),
  );
  const of = [...reaching, ...covered.flatMap((one) => one.of)].sort(
    (a, b) => a.event.order - b.event.order,
  );
  const left = Math.min(...of.map((one) => extentOf(one).left));
  const reach = Math.max(...of.map((one) => extentOf(one).right), edge + width);
  const pinned = { ...first, key: `count ${lane.id}`, left, right: left + width, reach, of };
  return [pinned, ...counted.filter((one) => one.left >= edge + width)];
}
