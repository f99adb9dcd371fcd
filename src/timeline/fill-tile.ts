/** One lane in one tile: what finds a place, and counts of the rest. */

import { weights } from '../events/vocabulary.ts';
import { freeLoners } from './count-events.ts';
import type { Density } from './densities.ts';
import { firstFrom, firstWhere } from './first-where.ts';
import { type LabelRuler, leastWidth } from './label-of.ts';
import { LaneEvents } from './lane-events.ts';
import type { Lane } from './lanes-of.ts';
import type { Extents } from './mark-table.ts';
import { type Candidate, placeEvents, triesForRow } from './place-events.ts';
import { gap, type Placed, type PlacedCount, type PlacedEvent, type Scale } from './placed.ts';
import { RowSpace } from './row-space.ts';

export interface TileLane {
  readonly lane: Lane;
  /** Of its events that start in the tile, ascending. */
  readonly orders: Uint32Array;
  /** All its rows; the last is that of counts. */
  readonly rows: number;
  readonly density: Density;
  /** Pixels from 1970 at which the tile starts, and how many it has. */
  readonly from: number;
  readonly width: number;
  readonly scale: Scale;
  readonly ruler: LabelRuler;
  readonly extents: Extents;
  /** What stands there already: the promoted, and what reaches over from the tiles beside it. */
  readonly standing: readonly PlacedEvent[];
}

export interface FilledLane {
  readonly events: readonly PlacedEvent[];
  /** The last row. */
  readonly counted: readonly Placed[];
}

export function fillTile(tile: TileLane): FilledLane {
  const { lane, orders, rows, density, from, width, scale, ruler, standing } = tile;
  const free = Array.from({ length: Math.min(density.rows, rows) - 1 }, () => new RowSpace());
  for (const row of free) {
    row.take(Number.NEGATIVE_INFINITY, from - width / 4);
    row.take(from + 1.5 * width, Number.POSITIVE_INFINITY);
  }
  for (const { row, left, right } of standing) {
    const [start, end] = [Math.max(left, from - width / 4), right + gap * scale.rem];
    if (end > start && free[row]?.roomAt(start)) free[row].take(start, end);
  }
  const rules = { scale, ruler, pitch: density.pitch };
  const stands = new Set(standing.map(({ of }) => of.event.order));
  const events = placeEvents(lane.id, candidatesOf(tile, stands), free, rules);
  for (const { of } of events) stands.add(of.event.order);
  const left = without(orders, stands);
  const room = { left: from, right: from + width };
  return { events, counted: freeLoners(bucketsOf(tile, left), rules, room) };
}

/** @param few of them, or not of them */
function without(orders: Uint32Array, few: ReadonlySet<number>): Uint32Array {
  const left = new Uint32Array(orders.length);
  let [count, from] = [0, 0];
  const keepUntil = (to: number) => {
    left.set(orders.subarray(from, to), count);
    count += to - from;
  };
  for (const order of [...few].sort((a, b) => a - b)) {
    const at = firstWhere(orders.length, (index) => (orders[index] ?? 0) >= order);
    if (orders[at] !== order) continue;
    keepUntil(at);
    from = at + 1;
  }
  keepUntil(orders.length);
  return left.subarray(0, count);
}

/** Those that may be tried at all: of what starts close together the first by weight. */
function candidatesOf(
  { lane, orders, rows, density, from, width, scale, extents }: TileLane,
  stands: ReadonlySet<number>,
): Candidate[] {
  const { first, weight } = lane.chronology.columns;
  const column = Math.max(density.pitch, leastWidth + gap) * scale.rem;
  const tries = triesForRow * (Math.min(density.rows, rows) - 1);
  const tried = new Uint16Array(Math.ceil(width / column));
  const candidates: Candidate[] = [];
  if (tries === 0) return candidates;
  let full = 0;
  for (let rank = 0; rank < weights.length; rank++)
    for (let index = 0; index < orders.length && full < tried.length; index++) {
      const order = orders[index] ?? 0;
      if (weight[order] !== rank) continue;
      const at = Math.floor(((first[order] ?? 0) * scale.pxPerDay - from) / column);
      if ((tried[at] ?? 0) >= tries || stands.has(order)) continue;
      const mark = extents.of(order);
      if (mark.right - mark.left > width / 2) continue;
      tried[at] = (tried[at] ?? 0) + 1;
      if (tried[at] === tries) full++;
      candidates.push({ of: lane.at(order), mark });
    }
  return candidates;
}

/** Buckets of one length: they fill the tile. */
function bucketsOf(
  { lane, rows, density, from, width, scale, extents }: TileLane,
  orders: Uint32Array,
): PlacedCount[] {
  const { first } = lane.chronology.columns;
  const bucket = width / Math.max(1, Math.floor(width / (density.bucket * scale.rem)));
  const counts: PlacedCount[] = [];
  for (let start = 0; start < orders.length; ) {
    const day = first[orders[start] ?? 0] ?? 0;
    const index = Math.floor((day * scale.pxPerDay - from) / bucket);
    // At least the one with which it starts, however its place is rounded.
    const next = Math.max((from + (index + 1) * bucket) / scale.pxPerDay, day + 0.5);
    const end = firstFrom(orders, first, next);
    const of = new LaneEvents(lane, orders.subarray(start, end));
    const left = from + index * bucket;
    counts.push({
      kind: 'count',
      key: `count ${lane.id} ${Math.round(left)}`,
      lane: lane.id,
      row: rows - 1,
      left,
      right: left + bucket - gap * scale.rem,
      reach: extents.reach(of.orders).right,
      of,
    });
    start = end;
  }
  return counts;
}
