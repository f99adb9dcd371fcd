/** What the timeline shows of time: a stretch of days, parts of days included. */
import type { Span } from '../events/span.ts';

export interface View {
  /** Days since 1970-01-01 UTC, with fractions. */
  readonly from: number;
  readonly to: number;
}

/** No closer: a week fills the timeline. */
export const closestDays = 7;

export const lengthOf = ({ from, to }: View): number => to - from;

/** A span's last day is shown to its end. */
export const viewOfSpan = ({ from, to }: Span): View => ({ from, to: to + 1 });

export const spanOfView = ({ from, to }: View): Span => ({
  from: Math.floor(from),
  to: Math.max(Math.floor(from), Math.ceil(to) - 1),
});

export const sameSpan = (a: Span | undefined, b: Span | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** @param by share of the view's length; above 0 to the right */
export function pan(view: View, by: number): View {
  const days = lengthOf(view) * by;
  return { from: view.from + days, to: view.to + days };
}

/**
 * @param factor above 1 zooms out
 * @param around a day that stays where it is; the middle by default
 */
export function zoom(view: View, factor: number, around = (view.from + view.to) / 2): View {
  const kept = Math.max(factor, closestDays / lengthOf(view));
  return { from: around + (view.from - around) * kept, to: around + (view.to - around) * kept };
}

/** Moved as little as need be to hold a stretch; what is longer than the view shows its start. */
export function bringIntoView(view: View, from: number, to: number): View {
  if (from >= view.from && to <= view.to) return view;
  const length = lengthOf(view);
  const start = from < view.from || to - from > length ? from : to - length;
  return { from: start, to: start + length };
}

/** The library keeps whole milliseconds. */
export const isSameView = (a: View, b: View): boolean =>
  Math.abs(a.from - b.from) + Math.abs(a.to - b.to) < lengthOf(a) / 1e5;

/**
 * How far a view may be from the one for which things are laid out: shares of its length. Closer
 * there is only more room than need be, but farther away things would lie on each other.
 */
const near = { shorter: 2, longer: 1.5, side: 0.25 };

/** Whether what is laid out and loaded for one view will do for another. */
export function isLoadedFor(view: View, other: View): boolean {
  const length = lengthOf(view);
  const ratio = lengthOf(other) / length;
  return (
    ratio < near.longer &&
    ratio > 1 / near.shorter &&
    other.from >= view.from - near.side * length &&
    other.to <= view.to + near.side * length
  );
}

/** Within the bounds, at the same length if they allow it. */
export function clampView(view: View, bounds: View): View {
  const length = Math.min(lengthOf(view), lengthOf(bounds));
  const from = Math.min(Math.max(view.from, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/** With a little room on either side; a fortnight at least. */
export function padded(view: View): View {
  const room = Math.max(lengthOf(view) * 0.02, closestDays - lengthOf(view) / 2, 1);
  return { from: view.from - room, to: view.to + room };
}

/** How far anyone may move: half of all beyond what there is to see. */
export function boundsOf(a: View, b: View): View {
  const all = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  const room = Math.max(lengthOf(all) / 2, closestDays);
  return { from: all.from - room, to: all.to + room };
}

/**
 * The view that takes a count apart: from its first start to its last.
 *
 * @param starts the days at which its events start
 * @returns undefined if that would show hardly more than now, or if most start on one day
 */
export function openingOf(starts: readonly number[], view: View): View | undefined {
  const sorted = starts.toSorted((a, b) => a - b);
  const [from = 0, to = from] = [sorted[0], sorted.at(-1)];
  // Half of them in order, from any on: if these start on one day, most do.
  const half = Math.floor(sorted.length / 2);
  if (sorted.some((day, index) => sorted[index + half] === day)) return undefined;
  const length = Math.max((to - from) * 1.5, 2 * closestDays);
  if (length > lengthOf(view) * 0.7) return undefined;
  const middle = (from + to) / 2;
  return { from: middle - length / 2, to: middle + length / 2 };
}
