/**
 * Where everything stands: which row, which form of its label, and what is only counted.
 *
 * The layout follows from the events and the scale alone, never from what is in view, so that
 * panning moves everything and changes nothing. All positions are pixels from 1970-01-01.
 */
import type { ChronologyEvent } from '../events/chronology.ts';
import { type FittedLabel, type LabelRuler, leastWidth } from './label-of.ts';
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
  /** How far it had to thin out: an index into the densities. */
  readonly density: number;
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

/** What is loaded for a view is so much longer than the view itself. */
const loadedViews = 1.25;

/** Between two things in one row, in rem; the selected one's pill reaches half of it. */
export const gap = 0.75;

/**
 * @param promoted the id of an event that comes before all others: it keeps its whole label
 * @param near the layout of a scale close by: its density is tried first, which changes nothing
 * but the time that it takes
 */
export function layOutLanes(
  lanes: readonly Lane[],
  scale: Scale,
  ruler: LabelRuler,
  promoted?: string,
  near?: Layout,
): Layout {
  const queues = lanes.map((lane) => queueOf(lane, scale, promoted));
  const filled = new Map<Density, FilledLane[]>();
  const fill = (density: Density): FilledLane[] => {
    const known = filled.get(density);
    if (known) return known;
    const made = queues.map((queue) => fillLane(queue, scale, ruler, density));
    filled.set(density, made);
    return made;
  };
  const holds = (one: Density) => busiest(fill(one), one, scale) <= mostInView;
  const density = firstThat(densities, holds, near?.density ?? 0);
  const finish = (lane: FilledLane) => finishLane(lane, scale, ruler, density);
  const laid = fill(density).map(finish);
  const lower = (index: number, rows: number) => {
    const queue = queues[index];
    return queue && finish(fillLane(queue, scale, ruler, { ...density, rows }));
  };
  return {
    scale,
    density: densities.indexOf(density),
    lanes: fitRows(laid, scale.roomForRows, lower),
  };
}

/**
 * The first of a list that holds, given that all after it hold as well; otherwise the last.
 *
 * @param guess the index to try first
 */
function firstThat<T>(list: readonly T[], holds: (one: T) => boolean, guess: number): T {
  let [low, high] = [0, list.length - 1];
  let middle = guess;
  while (low < high) {
    if (holds(list[middle] as T)) {
      high = middle;
      // A good guess is confirmed by its neighbour.
      middle = high === guess ? Math.max(low, high - 1) : (low + high) >> 1;
    } else {
      low = middle + 1;
      middle = (low + high) >> 1;
    }
  }
  return list[low] as T;
}

/** A lane that is asked to give up rows keeps so many. */
const fewestRows = 3;
/** Where lanes cannot give up enough, so much more than the room is better than five rows each. */
const tolerated = 1.15;

/** The tallest lanes give up rows, but never the whole label of a lead, until all can be seen. */
function fitRows(
  laid: readonly LaidLane[],
  room: number,
  lower: (index: number, rows: number) => LaidLane | undefined,
): LaidLane[] {
  const fitted = [...laid];
  const total = () => fitted.reduce((sum, { rows }) => sum + rows, 0);
  const kept = new Set<number>();
  while (total() > room) {
    const tallest = tallestOf(fitted, kept);
    const before = fitted[tallest];
    const after = before && lower(tallest, before.rows - 1);
    if (!after) break;
    if (wholeLeads(after) < wholeLeads(before)) kept.add(tallest);
    else fitted[tallest] = after;
  }
  return total() <= room * tolerated ? fitted : [...laid];
}

/** The index of the lane with most rows, among those that may have fewer; −1 if there is none. */
function tallestOf(laid: readonly LaidLane[], kept: ReadonlySet<number>): number {
  let tallest = -1;
  let most = fewestRows;
  for (const [index, { rows }] of laid.entries()) {
    if (rows <= most || kept.has(index)) continue;
    tallest = index;
    most = rows;
  }
  return tallest;
}

function wholeLeads({ events, counted }: LaidLane): number {
  return [...events, ...counted].filter(
    (one) => one.kind === 'event' && one.of.event.weight === 'lead' && one.label.grade === 'full',
  ).length;
}

interface Candidate {
  readonly of: LaneEvent;
  readonly mark: MarkExtent;
}

/** A lane's events in the order in which they may choose their places. */
interface Queue {
  readonly lane: Lane;
  readonly candidates: readonly Candidate[];
  /** So many rows at least would be needed to place them all. */
  readonly crowd: number;
}

interface FilledLane {
  readonly lane: Lane;
  readonly placed: PlacedEvent[];
  /** What found no place. */
  readonly left: Candidate[];
}

function fillLane(
  { lane, candidates, crowd }: Queue,
  scale: Scale,
  ruler: LabelRuler,
  density: Density,
): FilledLane {
  const fill = (count: number) => {
    const rows = Array.from({ length: count }, () => new RowSpace());
    return { lane, ...placeEvents(lane.id, candidates, rows, 0, scale, ruler, density) };
  };
  const whole = crowd > density.rows ? undefined : fill(density.rows);
  // Where some must be counted, their counts get the last row.
  return whole?.left.length === 0 ? whole : fill(density.rows - 1);
}

function finishLane(
  { lane, placed, left }: FilledLane,
  scale: Scale,
  ruler: LabelRuler,
  density: Density,
): LaidLane {
  const events = withFreeRoom(placed, scale);
  const row = rowsOf(placed);
  if (left.length === 0) return { lane, rows: row, events, counted: [] };
  const buckets = bucketsOf(lane, left, row, scale, density);
  const counted = withFreeRoom(freeLoners(buckets, scale, ruler, density), scale);
  return { lane, rows: row + 1, events, counted };
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
  ruler: LabelRuler,
  density: Density,
): Placed[] {
  const row = new RowSpace();
  for (const { left, right } of counts) row.take(left, right + gap * scale.rem);
  return counts
    .map((count): Placed => {
      const [of] = count.of;
      if (count.of.length > 1 || !of) return count;
      row.release(count.left);
      const only = { of, mark: markExtent(of.mark, scale.pxPerDay, scale.rem) };
      const { placed } = placeEvents(count.lane, [only], [row], count.row, scale, ruler, density);
      if (!placed[0]) row.take(count.left, count.right + gap * scale.rem);
      return placed[0] ?? count;
    })
    .sort((a, b) => a.left - b.left);
}

function rowsOf(events: readonly PlacedEvent[]): number {
  return events.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

const weightOrder = { lead: 0, normal: 1, detail: 2 } as const;

/** Leads first; of one weight what is long comes last, or it would take whole rows. */
function queueOf(
  lane: Lane,
  { pxPerDay, rem, viewWidth }: Scale,
  promoted: string | undefined,
): Queue {
  const ranks: Candidate[][] = Array.from({ length: 7 }, () => []);
  const starts = new Map<number, number>();
  let crowd = 0;
  for (const of of lane.events) {
    const mark = markExtent(of.mark, pxPerDay, rem);
    const long = Number(mark.right - mark.left > viewWidth / 2);
    const rank = of.event.id === promoted ? 0 : 1 + weightOrder[of.event.weight] * 2 + long;
    ranks[rank]?.push({ of, mark });
    // Of what starts within the least width of a button, no two share a row.
    const column = Math.floor(mark.left / (leastWidth * rem));
    const together = (starts.get(column) ?? 0) + 1;
    starts.set(column, together);
    crowd = Math.max(crowd, together);
  }
  return { lane, candidates: ranks.flat(), crowd };
}

/** Of what starts close together no more than so many for each row are tried at all. */
const triesForRow = 3;

function placeEvents(
  lane: string,
  ordered: readonly Candidate[],
  rows: readonly RowSpace[],
  firstRow: number,
  scale: Scale,
  ruler: LabelRuler,
  { pitch }: Density,
): { placed: PlacedEvent[]; left: Candidate[] } {
  const placed: PlacedEvent[] = [];
  const left: Candidate[] = [];
  const column = Math.max(pitch, leastWidth + gap) * scale.rem;
  const tried = new Map<number, number>();
  for (const candidate of ordered) {
    const { of, mark } = candidate;
    const at = Math.floor(mark.left / column);
    const tries = tried.get(at) ?? 0;
    tried.set(at, tries + 1);
    const hopeless = tries >= triesForRow * rows.length;
    const place = hopeless ? undefined : findPlace(candidate, rows, scale, ruler, pitch);
    if (!place) {
      left.push(candidate);
      continue;
    }
    rows[place.row]?.take(place.left, place.right + gap * scale.rem);
    const row = firstRow + place.row;
    placed.push({ kind: 'event', key: of.key, lane, mark, of, free: 0, ...place, row });
  }
  return { placed, left };
}

type Place = Pick<PlacedEvent, 'row' | 'left' | 'right' | 'label'>;

/** The first row with room for the whole label, otherwise what fits where there is most room. */
function findPlace(
  { of: { label }, mark }: Candidate,
  rows: readonly RowSpace[],
  { rem, end, pxPerDay }: Scale,
  ruler: LabelRuler,
  pitch: number,
): Place | undefined {
  const between = gap * rem;
  const least = (pitch - gap) * rem;
  const full = ruler.full(label);
  // At the end of all time a label moves to the left, as far as it still touches its mark.
  const left = Math.min(mark.left, Math.max(end * pxPerDay, mark.right) - full.width);
  const right = Math.max(mark.right, left + full.width, left + least);
  const row = rows.findIndex((one) => one.roomAt(left) >= right - left + between);
  if (row >= 0) return { row, left, right, label: full };
  const { row: roomiest, room } = roomiestRow(rows, mark.left);
  const most = room - between;
  if (most < Math.max(mark.right - mark.left, least)) return undefined;
  const beforeEnd = Math.max(end * pxPerDay - mark.left, leastWidth * rem);
  const fitted = ruler.fit(label, Math.min(most, beforeEnd));
  if (!fitted) return undefined;
  const reach = Math.max(mark.right, mark.left + Math.max(fitted.width, least));
  return { row: roomiest, left: mark.left, right: reach, label: fitted };
}

function roomiestRow(rows: readonly RowSpace[], x: number): { row: number; room: number } {
  let [row, room] = [-1, 0];
  for (let index = 0; index < rows.length; index++) {
    const here = rows[index]?.roomAt(x) ?? 0;
    if (here > room) [row, room] = [index, here];
  }
  return { row, room };
}

/** Counts stand in buckets of time, fixed for a scale. */
function bucketsOf(
  lane: Lane,
  events: readonly Candidate[],
  row: number,
  { rem }: Scale,
  density: Density,
): PlacedCount[] {
  const width = density.bucket * rem;
  const buckets = new Map<number, { of: LaneEvent[]; reach: number }>();
  for (const { of, mark } of events) {
    const index = Math.floor(mark.left / width);
    const bucket = buckets.get(index) ?? { of: [], reach: 0 };
    bucket.of.push(of);
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

/** The most things that would be loaded for any view, counts included. */
function busiest(lanes: readonly FilledLane[], density: Density, scale: Scale): number {
  const { rem } = scale;
  const viewWidth = scale.viewWidth * loadedViews;
  const bucket = density.bucket * rem;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { placed, left } of lanes) {
    for (const one of placed) {
      starts.push(one.left - viewWidth);
      ends.push(one.right);
    }
    for (const index of new Set(left.map(({ mark }) => Math.floor(mark.left / bucket)))) {
      starts.push(index * bucket - viewWidth);
      ends.push((index + 1) * bucket);
    }
  }
  const [first, last] = [Float64Array.from(starts).sort(), Float64Array.from(ends).sort()];
  let most = 0;
  let gone = 0;
  for (let come = 0; come < first.length; come++) {
    while ((last[gone] ?? 0) < (first[come] ?? 0)) gone++;
    most = Math.max(most, come + 1 - gone);
  }
  return most;
}

/** The events of a count, or the one event. */
export const eventsOf = (placed: Placed): readonly ChronologyEvent[] =>
  placed.kind === 'event' ? [placed.of.event] : placed.of.map(({ event }) => event);

/** How far to the right something matters: a count as far as the marks of its events. */
export const reachOf = (placed: Placed): number =>
  placed.kind === 'event' ? placed.right : Math.max(placed.right, placed.reach);
