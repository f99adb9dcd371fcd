/** What finds no place is counted: in the last row of its lane, in buckets of time. */
import { LaneEvents } from './lane-events.ts';
import type { Lane } from './lanes-of.ts';
import { extentOf } from './mark-of.ts';
import { type Candidate, placeEvents, type Rules } from './place-events.ts';
import { gap, type Placed, type PlacedCount } from './placed.ts';
import { RowSpace } from './row-space.ts';

/**
 * The last row: counts, and what is alone in its bucket and has room there.
 *
 * @param events in the order of dates
 * @param bucket in rem: buckets are fixed for a scale
 */
export function countEvents(
  lane: Lane,
  events: readonly Candidate[],
  row: number,
  bucket: number,
  rules: Rules,
): Placed[] {
  return freeLoners(bucketsOf(lane, events, row, bucket * rules.scale.rem, rules), rules);
}

function bucketsOf(
  lane: Lane,
  events: readonly Candidate[],
  row: number,
  width: number,
  { scale: { rem } }: Rules,
): PlacedCount[] {
  const buckets = new Map<number, { orders: number[]; reach: number }>();
  for (const { of, mark } of events) {
    const index = Math.floor(mark.left / width);
    const bucket = buckets.get(index) ?? { orders: [], reach: 0 };
    bucket.orders.push(of.event.order);
    bucket.reach = Math.max(bucket.reach, mark.right);
    buckets.set(index, bucket);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([index, { orders, reach }]) => ({
      kind: 'count',
      key: `count ${lane.id} ${index}`,
      lane: lane.id,
      row,
      left: index * width,
      right: (index + 1) * width - gap * rem,
      reach,
      of: new LaneEvents(lane, Uint32Array.from(orders)),
    }));
}

/**
 * A count of one says less than the event itself, where there is room for it.
 *
 * @param counted what stands in one row
 * @param within the stretch that the row has
 */
export function freeLoners(
  counted: readonly Placed[],
  rules: Rules,
  within = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY },
): Placed[] {
  const { scale } = rules;
  const row = new RowSpace();
  row.take(Number.NEGATIVE_INFINITY, within.left);
  row.take(within.right, Number.POSITIVE_INFINITY);
  for (const { left, right } of counted) row.take(left, right + gap * scale.rem);
  return counted
    .map((count): Placed => {
      if (count.kind === 'event') return count;
      const { first: of } = count.of;
      if (count.of.length > 1 || !of) return count;
      row.release(count.left);
      const only = { of, mark: extentOf(of, scale.pxPerDay, scale.rem) };
      const [placed] = placeEvents(count.lane, [only], [row], rules);
      if (!placed) row.take(count.left, count.right + gap * scale.rem);
      return placed ? { ...placed, row: count.row } : count;
    })
    .sort((a, b) => a.left - b.left);
}
