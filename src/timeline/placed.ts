/** What a layout is made of. All positions are pixels from 1970-01-01. */
import type { ChronologyEvent } from '../events/chronology.ts';
import type { FittedLabel } from './label-of.ts';
import type { LaneEvents } from './lane-events.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';
import type { MarkExtent } from './mark-of.ts';
import type { Extents } from './mark-table.ts';
import type { Strip } from './strips.ts';

export interface Scale {
  readonly pxPerDay: number;
  /** Pixels of one rem: everything grows with the reader's text. */
  readonly rem: number;
  /** Pixels that can be seen at once; they bound how much is drawn. */
  readonly viewWidth: number;
  /** Rows of all lanes that can be seen at once; infinite where lanes may be as high as they like. */
  readonly roomForRows: number;
  /** A lane never has more. */
  readonly mostRows: number;
  /** So many lanes are in sight at once, or loaded beside those. */
  readonly lanesInSight: number;
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
  /** All its marks. */
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
  readonly of: LaneEvents;
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
  /** How crowded it is where it counts much. */
  readonly strips: readonly Strip[];
}

export interface Layout {
  readonly scale: Scale;
  readonly extents: Extents;
  /** How far it had to thin out: no two things in a row start closer together, in rem. */
  readonly pitch: number;
  readonly lanes: readonly LaidLane[];
}

/** Between two things in one row, in rem; the selected one's pill reaches half of it. */
export const gap = 0.75;

/** The events of a count, or the one event. */
export const eventsOf = (placed: Placed): readonly ChronologyEvent[] =>
  placed.kind === 'event' ? [placed.of.event] : placed.of.events();

/** The same by their orders, ascending. */
export const ordersOf = (placed: Placed): Uint32Array =>
  placed.kind === 'event' ? Uint32Array.of(placed.of.event.order) : placed.of.orders;

/** Pixels of its mark that words still touch. */
const leastTouch = 16;

/**
 * How far words may go to the right as their mark leaves the view on the left: they stay in the
 * free room of their row and touch their mark; a count goes as far as the marks of its events.
 */
export function mostShift(placed: Placed): number {
  if (placed.kind === 'count') return reachOf(placed) - placed.left;
  const { left, mark, label, free } = placed;
  return Math.max(0, Math.min(free - left - label.width, mark.right - left - leastTouch));
}

/** How far to the right something matters: a count as far as the marks of its events. */
export const reachOf = (placed: Placed): number =>
  placed.kind === 'event' ? placed.right : Math.max(placed.right, placed.reach);
