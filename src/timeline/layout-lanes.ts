/**
 * Where everything stands: which row, which form of its label, and what is only counted.
 *
 * The layout follows from the events and the scale alone, never from what is in view, so that
 * panning moves everything and changes nothing.
 */
import { countEvents } from './count-events.ts';
import { type Density, densitiesOf, mostInView } from './densities.ts';
import { fitRows } from './fit-rows.ts';
import type { LabelRuler } from './label-of.ts';
import type { Lane } from './lanes-of.ts';
import { Extents, noMarks } from './mark-table.ts';
import { type Candidate, placeEvents, type Queue, queueOf } from './place-events.ts';
import {
  gap,
  type LaidLane,
  type Layout,
  type Placed,
  type PlacedEvent,
  type Scale,
} from './placed.ts';
import { RowSpace } from './row-space.ts';

/** What is loaded for a view is so much longer than the view itself. */
const loadedViews = 1.25;

/**
 * @param promoted orders of events that come before all others: they keep their whole labels
 * @param near the layout of a scale close by: its density is tried first, which changes nothing
 * but the time that it takes
 */
export function layOutLanes(
  lanes: readonly Lane[],
  scale: Scale,
  ruler: LabelRuler,
  promoted: ReadonlySet<number> = none,
  near?: Layout,
): Layout {
  const densities = densitiesOf(scale);
  const extents = new Extents(lanes[0]?.marks ?? noMarks, scale);
  const queues = lanes.map((lane) => queueOf(lane, extents, scale, promoted));
  const filled = new Map<Density, FilledLane[]>();
  const fill = (density: Density): FilledLane[] => {
    const known = filled.get(density);
    if (known) return known;
    const made = queues.map((queue) => fillLane(queue, scale, ruler, density));
    filled.set(density, made);
    return made;
  };
  const holds = (one: Density) => busiest(fill(one), one, scale) <= mostInView;
  const guess = densities.findIndex(({ pitch }) => pitch === near?.pitch);
  const density = firstThat(densities, holds, Math.max(guess, 0));
  const finish = (lane: FilledLane) => finishLane(lane, scale, ruler, density);
  const laid = fill(density).map(finish);
  const lower = (index: number, rows: number) => {
    const queue = queues[index];
    return queue && finish(fillLane(queue, scale, ruler, { ...density, rows }));
  };
  return {
    scale,
    extents,
    pitch: density.pitch,
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

const none: ReadonlySet<number> = new Set();

interface FilledLane {
  readonly lane: Lane;
  readonly placed: PlacedEvent[];
  /** What found no place, in the order of dates. */
  readonly left: readonly Candidate[];
}

function fillLane(
  { lane, candidates, byDate, crowd }: Queue,
  scale: Scale,
  ruler: LabelRuler,
  density: Density,
): FilledLane {
  const fill = (count: number) => {
    const rows = Array.from({ length: count }, () => new RowSpace());
    const placed = placeEvents(lane.id, candidates, rows, { scale, ruler, pitch: density.pitch });
    const found = new Set(placed.map(({ of }) => of));
    return { lane, placed, left: byDate.filter(({ of }) => !found.has(of)) };
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
  if (left.length === 0) return { lane, rows: row, events, counted: [], strips: [] };
  const { bucket, pitch } = density;
  const counted = countEvents(lane, left, row, bucket, { scale, ruler, pitch });
  return { lane, rows: row + 1, events, counted: withFreeRoom(counted, scale), strips: [] };
}

/** Tells every event where its row is next taken; at the end of all time nothing follows. */
export function withFreeRoom<T extends Placed>(
  placed: readonly T[],
  { rem, end, pxPerDay }: Scale,
): T[] {
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

function rowsOf(events: readonly PlacedEvent[]): number {
  return events.reduce((most, { row }) => Math.max(most, row + 1), 0);
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
