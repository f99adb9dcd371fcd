/** The figures of each series over some events, in the order of their periods. */
import { excerptKnownOn } from '../events/as-known-on.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { type Bound, type Day, type EventDate, parseDate } from '../events/dates.ts';
import type { Figure } from '../events/format.ts';

/** The stretch of time that a figure measures. */
export interface Period {
  /** Its first day, and the day after its last; infinite where it runs on. */
  readonly from: Day;
  readonly to: Day;
  /** Approximate, uncertain or unknown at that end. */
  readonly soft: { readonly start: boolean; readonly end: boolean };
  /** It lies somewhere in this stretch and need not fill it: one of a set, a season. */
  readonly within: boolean;
}

export interface SeriesPoint {
  readonly event: ChronologyEvent;
  readonly figure: Figure;
  /** The least and the greatest value; one and the same unless the figure is a range. */
  readonly low: number;
  readonly high: number;
  /** Undefined where it has no date. */
  readonly period: Period | undefined;
  /** `later`: not yet known on the day as of which all is shown, so its value is not. */
  readonly known: 'surely' | 'perhaps' | 'later';
}

export type PointsBySeries = ReadonlyMap<string, readonly SeriesPoint[]>;

/**
 * @param chronology as it is known
 * @param events those whose figures count
 * @param whole the same and those that were not yet known, with all their figures
 */
export function gatherPoints(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  whole: readonly ChronologyEvent[] = [],
): PointsBySeries {
  const found = new Map<string, SeriesPoint[]>();
  const add = (event: ChronologyEvent, figure: Figure, known: SeriesPoint['known']) => {
    if (figure.series === undefined) return;
    const points = found.get(figure.series) ?? [];
    points.push(toPoint(event, figure, known));
    found.set(figure.series, points);
  };
  for (const event of events) {
    if (!isFigured(chronology, event)) continue;
    for (const figure of event.figures) add(event, figure, standingOf(chronology, event, figure));
  }
  if (chronology.asKnown) {
    for (const event of whole) {
      if (!isFigured(chronology.asKnown.whole, event)) continue;
      const known = new Set(chronology.eventById.get(event.id)?.figures);
      for (const figure of event.figures) if (!known.has(figure)) add(event, figure, 'later');
    }
  }
  for (const points of found.values()) points.sort(comparePoints);
  return found;
}

/** Whether an event, from whichever clock, has figures: told without reading its record. */
function isFigured(
  { columns, eventById, events }: Chronology,
  { id, order }: ChronologyEvent,
): boolean {
  const row = events[order]?.id === id ? order : eventById.get(id)?.order;
  return row !== undefined && columns.figured[row] === 1;
}

const cache = new WeakMap<Chronology, Map<string, readonly SeriesPoint[]>>();

/** The points of one series over all events. */
export function seriesPoints(chronology: Chronology, series: string): readonly SeriesPoint[] {
  const known = cache.get(chronology) ?? new Map<string, readonly SeriesPoint[]>();
  cache.set(chronology, known);
  const { asKnown } = chronology;
  const points =
    known.get(series) ??
    gatherPoints(
      chronology,
      eventsIn(chronology, series),
      asKnown && eventsIn(asKnown.whole, series),
    ).get(series) ??
    [];
  known.set(series, points);
  return points;
}

/** The events with a figure of a series. */
function eventsIn({ columns, events, file }: Chronology, series: string): ChronologyEvent[] {
  const place = file.series.findIndex(({ id }) => id === series);
  const { starts, values } = columns.series;
  const found: ChronologyEvent[] = [];
  for (let at = 0, row = 0; at < values.length; at++) {
    if (values[at] !== place) continue;
    while ((starts[row + 1] ?? 0) <= at) row++;
    const event = events[row];
    if (event) found.push(event);
  }
  return found;
}

/** The known ones alone. */
export const knownPoints = (points: readonly SeriesPoint[]): readonly SeriesPoint[] =>
  points.filter(({ known }) => known !== 'later');

function standingOf(
  chronology: Chronology,
  event: ChronologyEvent,
  figure: Figure,
): SeriesPoint['known'] {
  const { asKnown } = chronology;
  if (!asKnown) return 'surely';
  const excerpt = event.excerpts.find(({ id }) => id === figure.excerpt);
  if (excerpt)
    return excerptKnownOn(chronology, excerpt, asKnown.day) === 'perhaps' ? 'perhaps' : 'surely';
  return asKnown.perhaps.has(event.id) ? 'perhaps' : 'surely';
}

function toPoint(event: ChronologyEvent, figure: Figure, known: SeriesPoint['known']): SeriesPoint {
  const [low, high] = Array.isArray(figure.value) ? figure.value : [figure.value, figure.value];
  const period = figure.period === undefined ? undefined : periodOf(parseDate(figure.period));
  return { event, figure, low, high, period, known };
}

/** What is unknown at an end shrinks to its other one; what is open there runs on. */
function periodOf({ earliest, end, form, latest, precision, start }: EventDate): Period {
  const first = start === 'unknown' ? firstOf(end) : earliest;
  const last = end === 'unknown' ? lastOf(start) : latest;
  return {
    from: first,
    to: last + 1,
    soft: { start: isSoft(start), end: isSoft(end) },
    within: form === 'set' || precision === 'season',
  };
}

const firstOf = (bound: Bound) => (typeof bound === 'string' ? 0 : bound.earliest);
const lastOf = (bound: Bound) => (typeof bound === 'string' ? 0 : bound.latest);

const isSoft = (bound: Bound) => typeof bound === 'string' || bound.approximate || bound.uncertain;

/** Those without a date first, then by their first day, then by their last. */
function comparePoints(a: SeriesPoint, b: SeriesPoint): number {
  if (!a.period || !b.period) return Number(!!a.period) - Number(!!b.period);
  return compareDays(a.period.from, b.period.from) || compareDays(a.period.to, b.period.to);
}

/** Unlike a difference, it can tell infinities apart. */
const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);
