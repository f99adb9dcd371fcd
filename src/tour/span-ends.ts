/** The span of a step as two ends that a reader can type, and back. */
import type { ChronologyEvent } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import { parseDate, toIsoDay } from '../events/dates.ts';
import { extentOf } from '../events/span.ts';

export interface SpanEnds {
  /** ISO dates of any precision; '' where nothing is set. */
  readonly from: string;
  readonly to: string;
}

const canBeTyped = (date: string) => typeof parseDateBound(date, 'from') === 'number';

/** @param span EDTF; an interval of plain dates keeps their precision */
export function spanEnds(span: string | undefined): SpanEnds {
  if (span === undefined) return { from: '', to: '' };
  const [from = '', to = from] = span.split('/');
  if (canBeTyped(from) && canBeTyped(to)) return { from, to };
  const { earliest, latest } = parseDate(span);
  const day = (at: number) => (Number.isFinite(at) ? toIsoDay(at) : '');
  return { from: day(earliest), to: day(latest) };
}

/**
 * @param from an ISO date of any precision; '' is where the events begin
 * @param to '' is where they end
 * @returns undefined if neither is set: all of it is shown
 */
export function spanFrom(
  from: string,
  to: string,
  events: readonly ChronologyEvent[],
): string | undefined {
  if (from === '' && to === '') return undefined;
  const all = extentOf(events);
  const first = from || (all ? toIsoDay(Math.min(all.from, parseDate(to).earliest)) : to);
  const last = to || (all ? toIsoDay(Math.max(all.to, parseDate(from).latest)) : from);
  return `${first}/${last}`;
}
