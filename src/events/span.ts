import type { ChronologyEvent } from './chronology.ts';
import { type Day, parseDate, toIsoDay } from './dates.ts';

/** A stretch of time in view, both days included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** `2022-01-01..2024-05-06` */
export const writeSpan = ({ from, to }: Span): string => `${toIsoDay(from)}..${toIsoDay(to)}`;

/** The same as an EDTF interval, as the events file writes it: `2022-01-01/2024-05-06`. */
export const writeInterval = ({ from, to }: Span): string => `${toIsoDay(from)}/${toIsoDay(to)}`;

/** The opposite of `writeSpan`; days, months and years will do. Undefined if the text is none. */
export function parseSpan(text: string): Span | undefined {
  const [first, last, ...rest] = text.split('..');
  if (!first || !last || rest.length > 0) return undefined;
  try {
    const from = parseDate(first).earliest;
    const to = parseDate(last).latest;
    return Number.isFinite(from) && Number.isFinite(to) && from <= to ? { from, to } : undefined;
  } catch {
    return undefined;
  }
}

/** The stretch from the first to the last known day of some events; undefined if none is dated. */
export function extentOf(events: readonly Pick<ChronologyEvent, 'date'>[]): Span | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { date } of events) {
    if (!date) continue;
    for (const day of [date.earliest, date.latest]) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  if (from > to) return undefined;
  return { from, to: Math.max(to, from + 1) };
}
