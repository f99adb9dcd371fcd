/** How the date of an event is drawn: what is known of it decides the shape. */
import type { ChronologyEvent } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';

export interface Mark {
  readonly shape: 'dot' | 'bar';
  /** It happened on some day in it, or its period is not said. */
  readonly hollow: boolean;
  readonly planned: boolean;
  /** The stretch that is drawn, in days from 1970; `to` is the end of its last day. */
  readonly from: number;
  readonly to: number;
  /** How many days of each end are only possible: approximate or uncertain dates. */
  readonly softStart: number;
  readonly softEnd: number;
  /** It goes on beyond this end: open or unknown there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** @returns undefined for an undated event */
export function markOf(
  event: Pick<ChronologyEvent, 'date' | 'days' | 'lasts' | 'periodNotSaid' | 'kind'>,
): Mark | undefined {
  const { date, days } = event;
  if (!date || !days) return undefined;
  const openStart = !Number.isFinite(date.earliest);
  const openEnd = !Number.isFinite(date.latest);
  const qualified = date.approximate || date.uncertain;
  const first = openStart ? date.latest : date.earliest;
  const last = openEnd ? date.earliest : date.latest;
  const from = finite(days.start.earliest, first);
  const to = finite(days.end.latest, last);
  const oneDay = date.form === 'date' && date.precision === 'day' && !qualified;
  return {
    shape: oneDay ? 'dot' : 'bar',
    hollow: event.periodNotSaid || event.kind === 'plan' || (!event.lasts && !oneDay),
    planned: event.kind === 'plan',
    from: Math.min(from, first),
    to: Math.max(to, last) + 1,
    softStart: qualified && !openStart ? Math.max(softDays(date.earliest, from), 0.5) : 0,
    softEnd: qualified && !openEnd ? Math.max(softDays(to, date.latest), 0.5) : 0,
    openStart,
    openEnd,
  };
}

const finite = (day: Day, otherwise: Day) => (Number.isFinite(day) ? day : otherwise);

/** From the possible end to the named one, and as far again into the date. */
const softDays = (later: Day, earlier: Day) => Math.max(0, later - earlier) * 1.5;

/** Where a mark stands in pixels: from its left edge to its right edge. */
export interface MarkExtent {
  readonly left: number;
  readonly right: number;
}

/** The width of a dot, of the smallest bar, and of the fading tail of an open end, in rem. */
const dot = 0.5;
const tail = 3;

/**
 * @param pxPerDay the scale
 * @param rem pixels of one rem
 * @returns pixels from 1970-01-01
 */
export function markExtent(mark: Mark, pxPerDay: number, rem: number): MarkExtent {
  const least = dot * rem;
  if (mark.shape === 'dot') {
    // A day is a point: in its middle, however wide a day is drawn.
    const middle = ((mark.from + mark.to) / 2) * pxPerDay;
    return { left: middle - least / 2, right: middle + least / 2 };
  }
  const from = mark.from * pxPerDay - (mark.openStart ? tail * rem : 0);
  const to = mark.to * pxPerDay + (mark.openEnd ? tail * rem : 0);
  return { left: from, right: Math.max(to, from + least) };
}

/** The shares of a bar's width, 0 to 0.5 each, over which its ends fade. */
export function softShares(
  mark: Mark,
  { left, right }: MarkExtent,
  pxPerDay: number,
  rem: number,
): { start: number; end: number } {
  const share = (days: number, open: boolean) =>
    Math.min(0.5, (open ? tail * rem : days * pxPerDay) / (right - left));
  return { start: share(mark.softStart, mark.openStart), end: share(mark.softEnd, mark.openEnd) };
}
