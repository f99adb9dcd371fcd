/**
 * Where everything stands: which row, which form of its label, and what is only counted.
 *
 * The layout follows from the events and the scale alone, never from what is in view, so that
 * panning moves everything and changes nothing. All positions are pixels from 1970-01-01.
 */
import type { ChronologyEvent } from '../events/chronology.ts';
import { type FittedLabel, fitLabel, fullLabel, type MeasureText } from './label-of.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';
import { type MarkExtent, markExtent } from './mark-of.ts';
import { RowSpace } from './row-space.ts';

export interface Scale {
  readonly pxPerDay: number;
  /** Pixels of one rem: everything grows with the reader's text. */
  readonly rem: number;
  /** Pixels that can be seen at once; they bound how much is drawn. */
  readonly viewWidth: number;
  /** Rows of all lanes that can be seen at once; infinite where lanes may be as high as they like. */
  readonly roomForRows: number;
  /** The day at which everything ends: no label reaches beyond it. */
  readonly end: number;
}

export interface PlacedEvent {
  readonly kind: 'event';
  readonly key: string;
  readonly lane: string;
  /** From 0, the topmost. */
  readonly row: number;
  /** What it covers, label and mark. */
  readonly left: number;
  readonly right: number;
  readonly mark: MarkExtent;
  readonly label: FittedLabel;
  /** Up to here its row is free: its words may move so far while its mark leaves the view. */
  readonly free: number;
  readonly of: LaneEvent;
}

export interface PlacedCount {
  readonly kind: 'count';
  readonly key: string;
  readonly lane: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** How far the marks of its events reach. */
  readonly reach: number;
  /** In the order of dates. */
  readonly of: readonly LaneEvent[];
}

export type Placed = PlacedEvent | PlacedCount;

export interface LaidLane {
  readonly lane: Lane;
  readonly rows: number;
  readonly events: readonly PlacedEvent[];
  /**
   * The last row of a lane that holds more than has room, from left to right: counts, and events
   * that are alone in their stretch of time.
   */
  readonly counted: readonly Placed[];
}

export interface Layout {
  readonly scale: Scale;
  readonly lanes: readonly LaidLane[];
}

/** How densely a lane may be filled; sizes in rem. */
interface Density {
  readonly rows: number;
  /** No two things in a row start closer together. */
  readonly pitch: number;
  /** The width of a bucket of time with its count. */
  readonly bucket: number;
}

/** From dense to sparse: the first that keeps the number of things in view bounded is taken. */
const densities: readonly Density[] = [
  { rows: 5, pitch: 0, bucket: 3.5 },
  { rows: 5, pitch: 5, bucket: 5 },
  { rows: 4, pitch: 6, bucket: 6 },
  { rows: 3, pitch: 8, bucket: 8 },
  { rows: 3, pitch: 12, bucket: 12 },
  { rows: 2, pitch: 10, bucket: 10 },
  { rows: 2, pitch: 14, bucket: 14 },
  { rows: 2, pitch: 20, bucket: 20 },
  { rows: 2, pitch: 28, bucket: 28 },
  { rows: 1, pitch: 28, bucket: 28 },
  { rows: 1, pitch: 56, bucket: 56 },
];

/** More things than this are never drawn in one view, however many there are. */
export const mostInView = 160;

/** Between two things in one row, in rem; the selected one's pill reaches half of it. */
export const gap = 0.75;

/**
 * @param promoted the id of an event that comes before all others: it keeps its whole label
 */
export function layOutLanes(
  lanes: readonly Lane[],
  scale: Scale,
  measure: MeasureText,
  promoted?: string,
): Layout {
  let laid: LaidLane[] = [];
  for (const density of densities) {
    const layOut = (lane: Lane, rows: number) =>
      layOutLane(lane, scale, measure, { ...density, rows }, promoted);
    laid = fitRows(
      lanes.map((lane) => layOut(lane, density.rows)),
      scale.roomForRows,
      layOut,
    );
    if (busiest(laid, scale.viewWidth) <= mostInView) break;
  }
  return { scale, lanes: laid };
}

/** A lane that is asked to give up rows keeps so many. */
const fewestRows = 3;
/** Where lanes cannot give up enough, so much more than the room is better than five rows each. */
const tolerated = 1.15;

/** The tallest lanes give up rows, but never the whole label of a lead, until all can be seen. */
function fitRows(
  laid: readonly LaidLane[],
  room: number,
  layOut: (lane: Lane, rows: number) => LaidLane,
): LaidLane[] {
  const fitted = [...laid];
  const kept = new Set<string>();
  const total = () => fitted.reduce((sum, { rows }) => sum + rows, 0);
  while (total() > room) {
    const free = fitted.filter(({ lane, rows }) => rows > fewestRows && !kept.has(lane.id));
    const [tallest] = free.sort((a, b) => b.rows - a.rows);
    if (!tallest) break;
    const lower = layOut(tallest.lane, tallest.rows - 1);
    if (wholeLeads(lower) < wholeLeads(tallest)) kept.add(tallest.lane.id);
    else fitted[fitted.indexOf(tallest)] = lower;
  }
  return total() <= room * tolerated ? fitted : [...laid];
}

function wholeLeads({ events, counted }: LaidLane): number {
  return [...events, ...counted].filter(
    (one) => one.kind === 'event' && one.of.event.weight === 'lead' && one.label.grade === 'full',
  ).length;
}

function layOutLane(
  lane: Lane,
  scale: Scale,
  measure: MeasureText,
  density: Density,
  promoted: string | undefined,
): LaidLane {
  const ordered = inOrderOfWeight(lane.events, scale, promoted);
  const rowSpaces = (count: number) => Array.from({ length: count }, () => new RowSpace());
  const all = placeEvents(lane, ordered, rowSpaces(density.rows), 0, scale, measure, density);
  if (all.left.length === 0)
    return { lane, rows: rowsOf(all.placed), events: withFreeRoom(all.placed, scale), counted: [] };
  // Some must be counted: their counts get the last row.
  const most = rowSpaces(density.rows - 1);
  const { placed, left } = placeEvents(lane, ordered, most, 0, scale, measure, density);
  const row = rowsOf(placed);
  const buckets = bucketsOf(lane, left, row, scale, density);
  return {
    lane,
    rows: row + 1,
    events: placed,
    counted: freeLoners(buckets, scale, measure, density),
  };
}

/** Tells every event where its row is next taken; at the end of all time nothing follows. */
function withFreeRoom<T extends Placed>(placed: readonly T[], { rem, end, pxPerDay }: Scale): T[] {
  const next = new Map<number, number>();
  return [...placed]
    .sort((a, b) => b.left - a.left)
    .map((one) => {
      const free = (next.get(one.row) ?? Math.max(end * pxPerDay, one.right)) - gap * rem;
      next.set(one.row, one.left);
      return one.kind === 'event' ? { ...one, free: Math.max(free, one.right) } : one;
    })
    .reverse();
}

/** A count of one says less than the event itself, where there is room for it. */
function freeLoners(
  counts: readonly PlacedCount[],
  scale: Scale,
  measure: MeasureText,
  density: Density,
): Placed[] {
  const row = new RowSpace();
  for (const { left, right } of counts) row.take(left, right + gap * scale.rem);
  return counts
    .map((count): Placed => {
      const [only] = count.of;
      if (count.of.length > 1 || !only) return count;
      row.release(count.left);
      const lane = { id: count.lane };
      const [placed] = placeEvents(lane, [only], [row], count.row, scale, measure, density).placed;
      if (!placed) row.take(count.left, count.right + gap * scale.rem);
      return placed ?? count;
    })
    .sort((a, b) => a.left - b.left);
}

function rowsOf(events: readonly PlacedEvent[]): number {
  return events.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

const weightOrder = { lead: 0, normal: 1, detail: 2 } as const;

/** Leads first; of one weight what is long comes last, or it would take whole rows. */
function inOrderOfWeight(
  events: readonly LaneEvent[],
  { pxPerDay, viewWidth }: Scale,
  promoted: string | undefined,
): LaneEvent[] {
  const isLong = ({ mark }: LaneEvent) => (mark.to - mark.from) * pxPerDay > viewWidth / 2;
  const ranks: LaneEvent[][] = Array.from({ length: 7 }, () => []);
  for (const one of events) {
    const rank =
      one.event.id === promoted ? 0 : 1 + weightOrder[one.event.weight] * 2 + Number(isLong(one));
    ranks[rank]?.push(one);
  }
  return ranks.flat();
}

function placeEvents(
  lane: Pick<Lane, 'id'>,
  ordered: readonly LaneEvent[],
  rows: readonly RowSpace[],
  firstRow: number,
  scale: Scale,
  measure: MeasureText,
  density: Density,
): { placed: PlacedEvent[]; left: LaneEvent[] } {
  const placed: PlacedEvent[] = [];
  const left: LaneEvent[] = [];
  for (const of of ordered) {
    const mark = markExtent(of.mark, scale.pxPerDay, scale.rem);
    const place = findPlace(of, mark, rows, scale, measure, density.pitch);
    if (!place) {
      left.push(of);
      continue;
    }
    rows[place.row]?.take(place.left, place.right + gap * scale.rem);
    const row = firstRow + place.row;
    placed.push({ kind: 'event', key: of.key, lane: lane.id, mark, of, ...place, row, free: 0 });
  }
  return { placed, left };
}

type Place = Pick<PlacedEvent, 'row' | 'left' | 'right' | 'label'>;

/** The first row with room for the whole label, otherwise what fits where there is most room. */
function findPlace(
  { label }: LaneEvent,
  mark: MarkExtent,
  rows: readonly RowSpace[],
  { rem, end, pxPerDay }: Scale,
  measure: MeasureText,
  pitch: number,
): Place | undefined {
  const between = gap * rem;
  const least = (pitch - gap) * rem;
  const full = fullLabel(label, measure, rem);
  // At the end of all time a label moves to the left, as far as it still touches its mark.
  const left = Math.min(mark.left, Math.max(end * pxPerDay, mark.right) - full.width);
  const right = Math.max(mark.right, left + full.width, left + least);
  const row = rows.findIndex((one) => one.roomAt(left) >= right - left + between);
  if (row >= 0) return { row, left, right, label: full };
  const rooms = rows.map((one) => one.roomAt(mark.left) - between);
  const most = Math.max(...rooms);
  if (most < Math.max(mark.right - mark.left, least)) return undefined;
  const beforeEnd = Math.max(end * pxPerDay - mark.left, 1.5 * rem);
  const fitted = fitLabel(label, Math.min(most, beforeEnd), measure, rem);
  if (!fitted) return undefined;
  const reach = Math.max(mark.right, mark.left + Math.max(fitted.width, least));
  return { row: rooms.indexOf(most), left: mark.left, right: reach, label: fitted };
}

/** Counts stand in buckets of time, fixed for a scale. */
function bucketsOf(
  lane: Lane,
  events: readonly LaneEvent[],
  row: number,
  { pxPerDay, rem }: Scale,
  density: Density,
): PlacedCount[] {
  const width = density.bucket * rem;
  const buckets = new Map<number, { of: LaneEvent[]; reach: number }>();
  for (const event of events) {
    const mark = markExtent(event.mark, pxPerDay, rem);
    const index = Math.floor(mark.left / width);
    const bucket = buckets.get(index) ?? { of: [], reach: 0 };
    bucket.of.push(event);
    bucket.reach = Math.max(bucket.reach, mark.right);
    buckets.set(index, bucket);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([index, { of, reach }]) => ({
      kind: 'count',
      key: `count ${lane.id} ${index}`,
      lane: lane.id,
      row,
      left: index * width,
      right: (index + 1) * width - gap * rem,
      reach,
      of: of.sort((a, b) => a.event.order - b.event.order),
    }));
}

/** The most things that any view of this width would hold. */
function busiest(lanes: readonly LaidLane[], viewWidth: number): number {
  const moments: [at: number, by: number][] = [];
  for (const { events, counted } of lanes)
    for (const { left, right } of [...events, ...counted])
      moments.push([left - viewWidth, 1], [right, -1]);
  moments.sort(([a], [b]) => a - b);
  let inView = 0;
  let most = 0;
  for (const [, by] of moments) {
    inView += by;
    most = Math.max(most, inView);
  }
  return most;
}

/** The events of a count, or the one event. */
export const eventsOf = (placed: Placed): readonly ChronologyEvent[] =>
  placed.kind === 'event' ? [placed.of.event] : placed.of.map(({ event }) => event);

/** How far to the right something matters: a count as far as the marks of its events. */
export const reachOf = (placed: Placed): number =>
  placed.kind === 'event' ? placed.right : Math.max(placed.right, placed.reach);
