/** The figures of a series over all events, ready to be drawn small beside one of them. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { type Day, parseDate } from '../events/dates.ts';
import type { Figure } from '../events/format.ts';

export interface SeriesPoint {
  readonly event: ChronologyEvent;
  readonly figure: Figure;
  /** The least and the greatest value; one and the same unless the figure is a range. */
  readonly low: number;
  readonly high: number;
  /** First and last day of its period; undefined if that has no date. */
  readonly days: { readonly from: Day; readonly to: Day } | undefined;
}

type PointsBySeries = ReadonlyMap<string, readonly SeriesPoint[]>;

const known = new WeakMap<Chronology, PointsBySeries>();

/** The points of one series, those without a date first, then by their periods. */
export function seriesPoints(chronology: Chronology, series: string): readonly SeriesPoint[] {
  let points = known.get(chronology);
  if (!points) {
    points = gather(chronology.events);
    known.set(chronology, points);
  }
  return points.get(series) ?? [];
}

function gather(events: readonly ChronologyEvent[]): PointsBySeries {
  const found = new Map<string, SeriesPoint[]>();
  for (const event of events) {
    for (const figure of event.figures) {
      if (figure.series === undefined) continue;
      const points = found.get(figure.series) ?? [];
      points.push(toPoint(event, figure));
      found.set(figure.series, points);
    }
  }
  for (const points of found.values()) points.sort((a, b) => startOf(a) - startOf(b));
  return found;
}

/** Finite, so that two points without a date can be compared. */
const startOf = ({ days }: SeriesPoint) => days?.from ?? Number.MIN_SAFE_INTEGER;

function toPoint(event: ChronologyEvent, figure: Figure): SeriesPoint {
  const [low, high] = Array.isArray(figure.value) ? figure.value : [figure.value, figure.value];
  return { event, figure, low, high, days: daysOf(figure) };
}

/** A period that is open at an end shrinks to its known one. */
function daysOf({ period }: Figure): SeriesPoint['days'] {
  if (period === undefined) return undefined;
  const { earliest, latest } = parseDate(period);
  const from = Number.isFinite(earliest) ? earliest : latest;
  return { from, to: Number.isFinite(latest) ? latest : from };
}
