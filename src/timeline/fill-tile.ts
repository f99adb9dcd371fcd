/** One lane in one tile: what finds a place, and counts of the rest. */
import { freeLoners } from './count-events.ts';
import type { Density } from './densities.ts';
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
  const left = orders.filter((order) => !stands.has(order));
  const room = { left: from, right: from + width };
  return { events, counted: freeLoners(bucketsOf(tile, left), rules, room) };
}

/** Those that may be tried at all: of what starts close together the first by weight. */
function candidatesOf(
  { lane, orders, rows, density, from, width, scale, extents }: TileLane,
  stands: ReadonlySet<number>,
): Candidate[] {
  const { first, weight } = lane.chronology.columns;
  const column = Math.max(density.pitch, leastWidth + gap) * scale.rem;
  const tries = triesForRow * (Math.min(density.rows, rows) - 1);
  const tried = new Uint16Array(Math.ceil(width / column) + 1);
  const candidates: Candidate[] = [];
  if (tries === 0) return candidates;
  for (let rank = 0; rank < 3; rank++)
    for (const order of orders) {
      if (weight[order] !== rank) continue;
      const at = Math.floor(((first[order] ?? 0) * scale.pxPerDay - from) / column);
      if ((tried[at] ?? 0) >= tries || stands.has(order)) continue;
      const mark = extents.of(order);
      if (mark.right - mark.left > width / 2) continue;
      tried[at] = (tried[at] ?? 0) + 1;
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
  const indexOf = (at: number) =>
    Math.floor(((first[orders[at] ?? 0] ?? 0) * scale.pxPerDay - from) / bucket);
  const counts: PlacedCount[] = [];
  for (let start = 0; start < orders.length; ) {
    const index = indexOf(start);
    let end = start + 1;
    while (end < orders.length && indexOf(end) === index) end++;
    const of = orders.subarray(start, end);
    const left = from + index * bucket;
    counts.push({
      kind: 'count',
      key: `count ${lane.id} ${Math.round(left)}`,
      lane: lane.id,
      row: rows - 1,
      left,
      right: left + bucket - gap * scale.rem,
      reach: of.reduce((most, order) => Math.max(most, extents.of(order).right), left),
      of: new LaneEvents(lane, of),
    });
    start = end;
  }
  return counts;
}
