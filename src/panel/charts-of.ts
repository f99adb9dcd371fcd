/** Which of an event's series are drawn. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Series } from '../events/format.ts';
import { type SeriesPoint, seriesPoints } from '../figures/series-points.ts';

export interface ChartedSeries {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
}

/** The series of its figures that have two points or more, each once. */
export function chartsOf(
  chronology: Chronology,
  { figures }: Pick<ChronologyEvent, 'figures'>,
): ChartedSeries[] {
  return [...new Set(figures.flatMap(({ series }) => series ?? []))].flatMap((id) => {
    const series = chronology.seriesById.get(id);
    const points = seriesPoints(chronology, id);
    return series && points.length > 1 ? [{ series, points }] : [];
  });
}
