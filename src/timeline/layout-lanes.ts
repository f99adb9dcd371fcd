/**
 * Where everything stands: which row, which form of its label, and what is only counted.
 *
 * The layout follows from the events and the scale alone, never from what is in view, so that
 * panning moves everything and changes nothing. All positions are pixels from 1970-01-01.
 */
import type { ChronologyEvent } from '../events/chronology.ts';
import { type FittedLabel, fitLabel, fullLabel, type MeasureText } from './label-of.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';
import { markExtent } from './mark-of.ts';
import { RowSpace } from './row-space.ts';

export interface Scale {
  readonly pxPerDay: number;
  /** Pixels of one rem: everything grows with the reader's text. */
  readonly rem: number;
  /** Pixels that can be seen at once; they bound how much is drawn. */
  readonly viewWidth: number;
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
  readonly label: FittedLabel;
  readonly placed: LaneEvent;
}

export interface PlacedCount {
  readonly kind: 'count';
  readonly key: string;
  readonly lane: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly counted: readonly LaneEvent[];
}

export type Placed = PlacedEvent | PlacedCount;

export interface LaidLane {
  readonly lane: Lane;
  readonly rows: number;
  /** By their left edges. */
  readonly placed: readonly Placed[];
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

/** From roomy to sparse: the first that keeps the number of things in view bounded is taken. */
const densities: readonly Density[] = [
  { rows: 5, pitch: 0, bucket: 3.5 },
  { rows: 5, pitch: 5, bucket: 5 },
  { rows: 4, pitch: 6, bucket: 6 },
  { rows: 3, pitch: 8, bucket: 8 },
  { rows: 2, pitch: 10, bucket: 10 },
  { rows: 1, pitch: 14, bucket: 14 },
  { rows: 1, pitch: 24, bucket: 24 },
  { rows: 1, pitch: 48, bucket: 48 },
];

/** More things than this are never drawn in one view, however many there are. */
export const mostInView = 150;

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
    laid = lanes.map((lane) => layOutLane(lane, scale, measure, density, promoted));
    if (busiest(laid, scale.viewWidth) <= mostInView) break;
  }
  return { scale, lanes: laid };
}

function layOutLane(
  lane: Lane,
  scale: Scale,
  measure: MeasureText,
  density: Density,
  promoted: string | undefined,
): LaidLane {
  const ordered = inOrderOfWeight(lane.events, scale, promoted);
  const whole = placeEvents(lane, ordered, scale, measure, density, density.rows);
  if (whole.left.length === 0) return finish(lane, whole.placed, []);
  // Some must be counted: their counts get the last row to themselves.
  const some = placeEvents(lane, ordered, scale, measure, density, density.rows - 1);
  return finish(lane, some.placed, countsOf(lane, some.left, scale, density));
}

function finish(lane: Lane, events: PlacedEvent[], counts: PlacedCount[]): LaidLane {
  const eventRows = Math.max(0, ...events.map(({ row }) => row + 1));
  const lowered = counts.map((count) => ({ ...count, row: eventRows }));
  return {
    lane,
    rows: eventRows + (counts.length > 0 ? 1 : 0),
    placed: [...events, ...lowered].sort((a, b) => a.left - b.left),
  };
}

const weightOrder = { lead: 0, normal: 1, detail: 2 } as const;

/** Leads first; of one weight what is long comes last, or it would take whole rows. */
function inOrderOfWeight(
  events: readonly LaneEvent[],
  { pxPerDay, viewWidth }: Scale,
  promoted: string | undefined,
): LaneEvent[] {
  const long = viewWidth / 2;
  const rank = ({ event, mark }: LaneEvent) =>
    event.id === promoted
      ? -1
      : weightOrder[event.weight] * 2 + Number((mark.to - mark.from) * pxPerDay > long);
  const ranked: LaneEvent[][] = Array.from({ length: 7 }, () => []);
  for (const event of events) ranked[rank(event) + 1]?.push(event);
  return ranked.flat();
}

function placeEvents(
  lane: Lane,
  ordered: readonly LaneEvent[],
  scale: Scale,
  measure: MeasureText,
  { pitch }: Density,
  rowCount: number,
): { placed: PlacedEvent[]; left: LaneEvent[] } {
  const { pxPerDay, rem } = scale;
  const rows = Array.from({ length: rowCount }, () => new RowSpace());
  const placed: PlacedEvent[] = [];
  const left: LaneEvent[] = [];
  for (const event of ordered) {
    const mark = markExtent(event.mark, pxPerDay, rem);
    const least = Math.max(mark.right - mark.left, pitch * rem - gap * rem);
    const rooms = rows.map((row) => row.roomAt(mark.left) - gap * rem);
    const found = findRow(event, rooms, least, measure, rem);
    if (!found) {
      left.push(event);
      continue;
    }
    const { row, label } = found;
    const right = mark.left + Math.max(least, label.width);
    rows[row]?.take(mark.left, right + gap * rem);
    placed.push({
      kind: 'event',
      key: event.key,
      lane: lane.id,
      row,
      left: mark.left,
      right,
      label,
      placed: event,
    });
  }
  return { placed, left };
}

/** The first row that has room for the whole label, otherwise the one with most room. */
function findRow(
  { label }: LaneEvent,
  rooms: readonly number[],
  least: number,
  measure: MeasureText,
  rem: number,
): { row: number; label: FittedLabel } | undefined {
  const full = fullLabel(label, measure, rem);
  const row = rooms.findIndex((room) => room >= Math.max(full.width, least));
  if (row >= 0) return { row, label: full };
  const most = Math.max(...rooms);
  if (most < least) return undefined;
  const fitted = fitLabel(label, most, measure, rem);
  return fitted && { row: rooms.indexOf(most), label: fitted };
}

/** Counts stand in buckets of time, fixed for a scale. */
function countsOf(
  lane: Lane,
  events: readonly LaneEvent[],
  { pxPerDay, rem }: Scale,
  density: Density,
): PlacedCount[] {
  const width = density.bucket * rem;
  const buckets = new Map<number, LaneEvent[]>();
  for (const event of events) {
    const bucket = Math.floor(markExtent(event.mark, pxPerDay, rem).left / width);
    const inIt = buckets.get(bucket);
    if (inIt) inIt.push(event);
    else buckets.set(bucket, [event]);
  }
  return [...buckets].map(([bucket, counted]) => ({
    kind: 'count',
    key: `count ${lane.id} ${bucket}`,
    lane: lane.id,
    row: 0,
    left: bucket * width,
    right: (bucket + 1) * width - gap * rem,
    counted: counted.sort((a, b) => a.event.order - b.event.order),
  }));
}

/** The most things that any view of this width would hold. */
function busiest(lanes: readonly LaidLane[], viewWidth: number): number {
  const moments: [at: number, by: number][] = [];
  for (const { placed } of lanes)
    for (const { left, right } of placed) moments.push([left - viewWidth, 1], [right, -1]);
  moments.sort(([a], [b]) => a - b);
  let inView = 0;
  let most = 0;
  for (const [, by] of moments) {
    inView += by;
    most = Math.max(most, inView);
  }
  return most;
}

/** The events of a count or the one event. */
export const eventsOf = (placed: Placed): readonly ChronologyEvent[] =>
  placed.kind === 'event' ? [placed.placed.event] : placed.counted.map(({ event }) => event);
