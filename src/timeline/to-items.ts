/** What is drawn of a layout: what is in view and a margin on either side. */

import { LaneEvents } from './lane-events.ts';
import {
  gap,
  type LaidLane,
  type Layout,
  ordersOf,
  type Placed,
  type PlacedCount,
  reachOf,
} from './placed.ts';
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
export const mostItems = 240;

/** The stretch to load for a view: as it moves on, few of its steps change it. */
export function loadedFor(view: View): View {
  const step = 2 ** Math.floor(Math.log2(lengthOf(view))) / 4;
  const from = Math.floor(view.from / step) * step;
  return { from, to: from + step + lengthOf(view) };
}

/**
 * What is in view, and what is nearest to it at most one width away.
 *
 * @param view what can be seen now: counts at its left edge follow it
 * @param loaded as `loadedFor` gives it
 */
export function toItems(layout: Layout, view: View, loaded: View): TimelineItem[] {
  const { pxPerDay, viewWidth } = layout.scale;
  const [from, to] = [loaded.from * pxPerDay, loaded.to * pxPerDay];
  const near = layout.lanes.flatMap((lane) => [
    ...within<Placed>(lane.events, from - viewWidth / 2, to + viewWidth / 2),
    ...within(
      pinCounts(lane, layout, view.from * pxPerDay),
      from - viewWidth / 2,
      to + viewWidth / 2,
    ),
  ]);
  const distance = (one: Placed) => Math.max(0, one.left - to, from - reachOf(one));
  const kept =
    near.length <= mostItems
      ? near
      : near.sort((a, b) => distance(a) - distance(b)).slice(0, mostItems);
  return kept.map((placed) => toItem(placed, pxPerDay));
}

/** What is placed belongs to one layout, and so to one scale. */
const made = new WeakMap<Placed, TimelineItem>();

function toItem(placed: Placed, pxPerDay: number): TimelineItem {
  const known = made.get(placed);
  if (known) return known;
  const from = placed.left / pxPerDay;
  // A power of two: while the reader zooms, items need not be told their new length at every step.
  const days = 2 ** Math.ceil(Math.log2((reachOf(placed) - placed.left) / pxPerDay));
  const item = { key: placed.key, placed, from, to: from + days };
  made.set(placed, item);
  return item;
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
  { scale: { rem, viewWidth }, extents }: Layout,
  edge: number,
): readonly Placed[] {
  const passed = counted.filter(
    (one): one is PlacedCount => one.kind === 'count' && one.left < edge,
  );
  const [first] = passed;
  if (!first) return counted;
  const reaches = (order: number) => extents.rightOf(order) >= edge;
  const reaching = passed
    .filter(({ reach }) => reach >= edge)
    .flatMap(({ of }) => of.filter(reaches).orders);
  if (reaching.every(({ length }) => length === 0))
    return counted.filter((one) => one.kind === 'event' || one.left >= edge);
  // What stands where the pinned count goes is counted in it.
  const width = first.right - first.left + gap * rem;
  const covered = counted.filter(
    (one) => one.left < edge + width && reachOf(one) >= edge && !passed.some((p) => p === one),
  );
  const orders = joined([...reaching, ...covered.map(ordersOf)]).sort();
  // It starts at a round place, so that it need not be moved whenever one of its events leaves.
  let [earliest, reach] = [edge, edge + width];
  for (const order of orders) {
    const mark = extents.of(order);
    earliest = Math.min(earliest, mark.left);
    reach = Math.max(reach, mark.right);
  }
  const left = Math.floor(earliest / viewWidth) * viewWidth;
  const pinned = {
    ...first,
    key: `count ${lane.id}`,
    left,
    right: left + width - gap * rem,
    reach,
    of: new LaneEvents(lane, orders),
  };
  return [pinned, ...counted.filter((one) => one.left >= edge + width)];
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
