/** The series that have a figure to show, in the order of their charts. */
import type { Chronology } from '../events/chronology.ts';
import type { Series } from '../events/format.ts';
import { type Comparability, comparabilityOf } from './comparability.ts';
import type { PointsBySeries, SeriesPoint } from './series-points.ts';

export interface OtherSeries {
  readonly series: Series;
  readonly why: string;
}

export interface SeriesRow {
  readonly series: Series;
  /** The first topic of its first event, whose colour it has. */
  readonly topic: string;
  readonly points: readonly SeriesPoint[];
  /** Why it must not be compared with the next row, if it must not. */
  readonly next: string | undefined;
  /** The others with which it must not be compared, near or far, but the ones before and after it. */
  readonly others: readonly OtherSeries[];
}

export interface SeriesRows {
  readonly rows: readonly SeriesRow[];
  /** The series without any figure. */
  readonly empty: readonly Series[];
}

type Found = Pick<SeriesRow, 'series' | 'topic' | 'points'>;

/** Topics in their order, in each by the first date; what must not be compared stands together. */
export function toRows(chronology: Chronology, points: PointsBySeries): SeriesRows {
  const { file, seriesById } = chronology;
  const comparability = comparabilityOf(file.series);
  const found: Found[] = [];
  const empty: Series[] = [];
  for (const series of file.series) {
    const own = points.get(series.id) ?? [];
    const [first] = own;
    if (first) found.push({ series, topic: first.event.topics[0] ?? '', points: own });
    else empty.push(series);
  }
  const place = new Map(file.topics.map(({ id }, index) => [id, index]));
  const placeOf = ({ topic }: Found) => place.get(topic) ?? place.size;
  const sorted = found.toSorted((a, b) => placeOf(a) - placeOf(b) || firstDay(a) - firstDay(b));
  const ordered = bringTogether(sorted, comparability);
  const rows = ordered.map((row, index): SeriesRow => {
    const own = comparability.get(row.series.id);
    const [before, after] = [ordered[index - 1]?.series.id, ordered[index + 1]?.series.id];
    return {
      ...row,
      next: after === undefined ? undefined : own?.get(after),
      others: [...(own ?? [])].flatMap(([id, why]) => {
        const series = seriesById.get(id);
        return series && id !== before && id !== after ? [{ series, why }] : [];
      }),
    };
  });
  return { rows, empty };
}

/** The first known day of its figures; far in the future if none has one. */
const firstDay = ({ points }: Found) =>
  points.flatMap(({ period }) => (period && Number.isFinite(period.from) ? period.from : []))[0] ??
  Number.MAX_SAFE_INTEGER;

/** After each series the first that must not be compared with it, as long as the topic has one. */
function bringTogether(sorted: readonly Found[], comparability: Comparability): Found[] {
  const waiting = [...sorted];
  const ordered: Found[] = [];
  while (waiting.length > 0) {
    const last = ordered.at(-1);
    const partner = waiting.findIndex(
      ({ series, topic }) =>
        last && topic === last.topic && comparability.get(last.series.id)?.has(series.id),
    );
    ordered.push(...waiting.splice(Math.max(0, partner), 1));
  }
  return ordered;
}
