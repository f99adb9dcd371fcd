/** How the date of an event is drawn: what is known of it decides the shape. */
import type { ChronologyEvent, Standing } from '../events/chronology.ts';

export interface Mark {
  readonly shape: 'dot' | 'bar';
  /** The date of a report: its ends are pointed, where those of what happened are round. */
  readonly reported: boolean;
  /** It happened on some day in it, or its period is not said. */
  readonly hollow: boolean;
  readonly planned: boolean;
  /** The stretch that is drawn, in days from 1970; `to` is the end of its last day. */
  readonly from: number;
  readonly to: number;
  /** Approximate or uncertain: its ends fade, a little beyond what the date names. */
  readonly soft: boolean;
  /** It goes on beyond this end: open or unknown there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The width of a dot and of the smallest bar, in rem. */
const dot = 0.5;
/** The width of the mark of a report on a day. */
const diamond = 0.6875;
/** The fading tail of an open end. */
const tail = 3;
/** A soft end reaches so much of the date's length beyond it, and fades over so much of the bar. */
const beyond = 1 / 8;
const fade = 0.3;

/** @returns undefined for an undated event */
export function markOf(
  event: Pick<ChronologyEvent, 'date' | 'lasts' | 'periodNotSaid' | 'kind'>,
): Mark | undefined {
  const { date, lasts, kind, periodNotSaid } = event;
  if (!date) return undefined;
  const openStart = !Number.isFinite(date.earliest);
  const openEnd = !Number.isFinite(date.latest);
  // What is open at one end stands at the other.
  const from = openStart ? date.latest : date.earliest;
  const to = (openEnd ? date.earliest : date.latest) + 1;
  const soft = date.approximate || date.uncertain;
  const room = soft ? (to - from) * beyond : 0;
  const oneDay = date.form === 'date' && date.precision === 'day' && !soft;
  return {
    shape: oneDay ? 'dot' : 'bar',
    reported: false,
    hollow: periodNotSaid || kind === 'plan' || (!lasts && !oneDay),
    planned: kind === 'plan',
    from: from - (openStart ? 0 : room),
    to: to + (openEnd ? 0 : room),
    soft,
    openStart,
    openEnd,
  };
}

/** The mark of a report: nobody plans it and it lasts no time, so it is hollow, never dashed. */
export function reportMarkOf(standing: Standing): Mark | undefined {
  const mark = markOf({ ...standing, kind: 'report' });
  return mark && { ...mark, reported: true, hollow: true };
}

/** What an event is drawn with: one mark, and on both clocks that of its report too. */
export interface Marks {
  readonly mark: Mark;
  readonly report: Mark | undefined;
}

/** Where a mark stands in pixels: from its left edge to its right edge. */
export interface MarkExtent {
  readonly left: number;
  readonly right: number;
}

/** The width of a mark for a day, in rem; no bar is narrower. */
export const leastWidthOf = ({ reported }: Pick<Mark, 'reported'>): number =>
  reported ? diamond : dot;

/**
 * Where a mark stands, whatever the scale: its left edge at so many days and so many rem, its right
 * edge likewise, and its least width in rem.
 */
export type Edges = readonly [
  leftDay: number,
  leftRem: number,
  rightDay: number,
  rightRem: number,
  least: number,
];

export function edgesOf(mark: Mark): Edges {
  const least = leastWidthOf(mark);
  // A day is a point: in its middle, however wide a day is drawn.
  const middle = (mark.from + mark.to) / 2;
  if (mark.shape === 'dot') return [middle, -least / 2, middle, least / 2, least];
  const [start, end] = [mark.openStart ? -tail : 0, mark.openEnd ? tail : 0];
  return [mark.from, start, mark.to, end, least * (mark.soft ? 1.5 : 1)];
}

/**
 * @param pxPerDay the scale
 * @param rem pixels of one rem
 * @returns pixels from 1970-01-01
 */
export function markExtent(mark: Mark, pxPerDay: number, rem: number): MarkExtent {
  const [leftDay, leftRem, rightDay, rightRem, least] = edgesOf(mark);
  const left = leftDay * pxPerDay + leftRem * rem;
  return { left, right: Math.max(rightDay * pxPerDay + rightRem * rem, left + least * rem) };
}

/** From the first of an event's marks to the last, the hairline between them included. */
export function extentOf({ mark, report }: Marks, pxPerDay: number, rem: number): MarkExtent {
  const first = markExtent(mark, pxPerDay, rem);
  if (!report) return first;
  const second = markExtent(report, pxPerDay, rem);
  return {
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
  };
}

/** The hairline from one mark to another, whichever comes first; without length where they touch. */
export function lineBetween(a: MarkExtent, b: MarkExtent): MarkExtent {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  return { left: first.right, right: Math.max(first.right, second.left) };
}

/** The shares of a bar's width, 0 to 1, over which its ends fade. */
export function fadingShares(
  { soft, openStart, openEnd }: Mark,
  { left, right }: MarkExtent,
  rem: number,
): { start: number; end: number } {
  const share = (open: boolean) =>
    open ? Math.min(1, (tail * rem) / (right - left)) : soft ? fade : 0;
  return { start: share(openStart), end: share(openEnd) };
}
