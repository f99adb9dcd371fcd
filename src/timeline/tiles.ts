/**
 * Lanes of many events, laid out in tiles: stretches of time as long as a view, fixed for a scale.
 * What a tile holds follows from the events of it and of the two beside it alone, so that panning
 * moves everything and changes nothing.
 *
 * An event belongs to the tile of its first day. Every second tile is laid out by itself, those
 * between them around what reaches over from there. Nothing reaches further than half a tile: what
 * is longer is counted where it starts, and at the left edge of a view while it lasts.
 */
import { type FilledLane, fillTile, type TileLane } from './fill-tile.ts';
import { firstWhere } from './first-where.ts';
import type { LabelRuler } from './label-of.ts';
import { LaneEvents } from './lane-events.ts';
import type { Lane } from './lanes-of.ts';
import { withFreeRoom } from './layout-lanes.ts';
import type { Layouts } from './layouts.ts';
import { Extents, noMarks } from './mark-table.ts';
import { placeEvents } from './place-events.ts';
import type { Scale } from './placed.ts';
import { gap, type LaidLane, type Layout, type PlacedCount, type PlacedEvent } from './placed.ts';
import { RowSpace } from './row-space.ts';
import { mostInColumn, type Strip, stripOf } from './strips.ts';
import { densityAt, sparsest } from './tile-density.ts';
import { rowsFor, usualTile } from './tile-rows.ts';
import type { View } from './view.ts';

interface Tile {
  readonly index: number;
  readonly layout: Layout;
}

/** No more are joined: while the reader zooms, the scale may lag behind the view. */
const mostJoined = 7;
/** The width of the count at the left edge, in rem. */
const edgeCount = 3.5;

export class Tiles implements Layouts {
  readonly scale: Scale;
  private readonly lanes: readonly Lane[];
  private readonly ruler: LabelRuler;
  private readonly extents: Extents;
  private readonly rows: readonly number[];
  /** Of each lane the promoted, which have their places before all others. */
  private readonly promoted: readonly (readonly PlacedEvent[])[];
  private readonly tiles = new Map<number, Tile>();
  private readonly tileOf = new WeakMap<Layout, Tile>();
  /** The most events in a column of any strip; 0: not yet asked for. */
  private most = 0;
  private joined: { first: number; last: number; layout: Layout } | undefined;

  constructor(
    lanes: readonly Lane[],
    scale: Scale,
    ruler: LabelRuler,
    promoted: ReadonlySet<number> = new Set(),
  ) {
    this.lanes = lanes;
    this.scale = scale;
    this.ruler = ruler;
    this.extents = new Extents(lanes[0]?.marks ?? noMarks, scale);
    const all = lanes.map(() => scale.mostRows);
    const start = usualTile(lanes, scale) * scale.viewWidth;
    const usual = densityAt(lanes, all, scale, start, scale.viewWidth);
    this.rows = rowsFor(lanes, scale, usual);
    this.promoted = lanes.map((lane, at) => this.promote(lane, this.rows[at] ?? 1, promoted));
  }

  around(view: View): Layout {
    const { first, last } = this.tilesOf(view);
    const { joined } = this;
    if (joined?.first === first && joined.last === last) return joined.layout;
    const layout = this.join(first, last);
    this.joined = { first, last, layout };
    return layout;
  }

  *prepare(view: View): Iterable<unknown> {
    const { first, last } = this.tilesOf(view);
    for (let index = first; index <= last; index++) yield this.tile(index);
    this.around(view);
  }

  /** The first and the last with anything that stands in a view or reaches into it. */
  private tilesOf({ from, to }: View): { first: number; last: number } {
    const { pxPerDay, viewWidth } = this.scale;
    // So far anything may reach beyond its tile.
    const first = Math.floor((from * pxPerDay) / viewWidth - 0.5);
    const last = Math.floor((to * pxPerDay) / viewWidth + 0.25);
    return { first, last: Math.min(last, first + mostJoined - 1) };
  }

  holding(order: number): Layout {
    return this.tile(this.indexOf(order)).layout;
  }

  beside(part: Layout | undefined, by: 1 | -1): Layout | undefined {
    const from = part && this.tileOf.get(part)?.index;
    const nearest = this.lanes.flatMap(({ orders }) => {
      const at = this.nextIn(orders, from, by);
      return orders[at] === undefined ? [] : [this.indexOf(orders[at])];
    });
    if (nearest.length === 0) return undefined;
    return this.tile(by === 1 ? Math.min(...nearest) : Math.max(...nearest)).layout;
  }

  promoting(orders: ReadonlySet<number>): Layouts {
    return new Tiles(this.lanes, this.scale, this.ruler, orders);
  }

  /** The tile of an event, by its order. */
  private indexOf(order: number): number {
    const { pxPerDay, viewWidth } = this.scale;
    const first = this.lanes[0]?.chronology.columns.first[order] ?? 0;
    return Math.floor((first * pxPerDay) / viewWidth);
  }

  /** Where in ascending orders those of a tile, or of later ones, start. */
  private startOf(orders: Uint32Array, tile: number): number {
    return firstWhere(orders.length, (at) => this.indexOf(orders[at] ?? 0) >= tile);
  }

  private nextIn(orders: Uint32Array, from: number | undefined, by: 1 | -1): number {
    if (from === undefined) return by === 1 ? 0 : orders.length - 1;
    return by === 1 ? this.startOf(orders, from + 1) : this.startOf(orders, from) - 1;
  }

  private tile(index: number): Tile {
    const known = this.tiles.get(index);
    if (known) return known;
    const { lanes, rows, scale, extents } = this;
    const slices = lanes.map(({ orders }) =>
      orders.subarray(this.startOf(orders, index), this.startOf(orders, index + 1)),
    );
    const width = scale.viewWidth;
    const from = index * width;
    const empty = slices.every(({ length }) => length === 0);
    const density = empty ? sparsest(scale) : densityAt(lanes, rows, scale, from, width);
    const alone = empty || (index & 1) === 0;
    const beside = alone ? [] : [this.tile(index - 1), this.tile(index + 1)];
    const laid = lanes.map((lane, at): LaidLane => {
      const reaching = beside.flatMap(({ layout }) => layout.lanes[at]?.events ?? []);
      const promoted = this.promoted[at] ?? [];
      const own = promoted.filter(({ of }) => this.indexOf(of.event.order) === index);
      const filled = this.fill({
        ...{ lane, orders: slices[at] ?? new Uint32Array(), rows: rows[at] ?? 1, density },
        ...{ from, width, scale, ruler: this.ruler, extents },
        standing: [...promoted, ...reaching.filter((one) => !promoted.includes(one))],
      });
      const counts = filled.counted.some(({ kind }) => kind === 'count');
      return {
        lane,
        rows: rows[at] ?? 1,
        events: [...own, ...filled.events],
        counted: filled.counted,
        strips: counts ? [this.strip(lane, at, from)] : [],
      };
    });
    const made = { index, layout: { scale, extents, pitch: density.pitch, lanes: laid } };
    this.tiles.set(index, made);
    this.tileOf.set(made.layout, made);
    return made;
  }

  private fill(lane: TileLane): FilledLane {
    return lane.orders.length === 0 ? { events: [], counted: [] } : fillTile(lane);
  }

  private strip(lane: Lane, at: number, left: number): Strip {
    const { scale } = this;
    this.most ||= mostInColumn(this.lanes, scale);
    const row = (this.rows[at] ?? 1) - 1;
    return stripOf(lane, row, { left, width: scale.viewWidth }, scale, this.most);
  }

  private join(first: number, last: number): Layout {
    const { lanes, scale, extents } = this;
    const tiles: Layout[] = [];
    for (let index = first; index <= last; index++) tiles.push(this.tile(index).layout);
    return {
      scale,
      extents,
      pitch: Math.max(...tiles.map(({ pitch }) => pitch)),
      lanes: lanes.map((lane, at) => {
        const rows = this.rows[at] ?? 1;
        const laid = tiles.flatMap((tile) => tile.lanes[at] ?? []);
        const outside = (this.promoted[at] ?? []).filter(({ of }) => {
          const index = this.indexOf(of.event.order);
          return index < first || index > last;
        });
        const events = [...outside, ...laid.flatMap((one) => one.events)];
        const counted = [...this.before(lane, at, first), ...laid.flatMap((one) => one.counted)];
        const free = (placed: typeof counted) => withFreeRoom(placed, scale);
        const strips = laid.flatMap((one) => one.strips);
        return { lane, rows, events: withFreeRoom(events, scale), counted: free(counted), strips };
      }),
    };
  }

  /** What starts before a tile and lasts into it, as one count. */
  private before(lane: Lane, at: number, tile: number): PlacedCount[] {
    const { extents, scale } = this;
    const edge = tile * scale.viewWidth;
    const promoted = new Set(this.promoted[at]?.map(({ of }) => of.event.order));
    const earlier = lane.orders.subarray(0, this.startOf(lane.orders, tile));
    const reaching: number[] = [];
    for (const order of earlier)
      if (extents.rightOf(order) >= edge && !promoted.has(order)) reaching.push(order);
    const orders = Uint32Array.from(reaching);
    if (orders.length === 0) return [];
    const width = edgeCount * scale.rem;
    return [
      {
        kind: 'count',
        key: `count ${lane.id} before`,
        lane: lane.id,
        row: (this.rows[at] ?? 1) - 1,
        left: edge - width,
        right: edge - gap * scale.rem,
        reach: orders.reduce((most, order) => Math.max(most, extents.rightOf(order)), edge),
        of: new LaneEvents(lane, orders),
      },
    ];
  }

  private promote(lane: Lane, rows: number, promoted: ReadonlySet<number>): PlacedEvent[] {
    const candidates = [...promoted]
      .sort((a, b) => a - b)
      .filter((order) => new LaneEvents(lane, lane.orders).has(order))
      .map((order) => ({ of: lane.at(order), mark: this.extents.of(order) }));
    const rules = { scale: this.scale, ruler: this.ruler, pitch: 0 };
    return rows > 1 ? placeEvents(lane.id, candidates, [new RowSpace()], rules) : [];
  }
}
