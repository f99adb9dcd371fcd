/** What the figures of an event must not be compared with, and why. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Series } from '../events/format.ts';

export interface OtherSeries {
  readonly series: Series;
  readonly why: string;
}

/** Over all series of the event's figures; said by either of the two series, told once. */
export function notComparableWith(
  { file, seriesById }: Pick<Chronology, 'file' | 'seriesById'>,
  { figures }: Pick<ChronologyEvent, 'figures'>,
): OtherSeries[] {
  const own = new Set(figures.flatMap(({ series }) => series ?? []));
  const found = new Map<string, OtherSeries>();
  for (const one of file.series) {
    for (const { series: otherId, why } of one.notComparableWith) {
      const other = own.has(one.id) ? seriesById.get(otherId) : own.has(otherId) ? one : undefined;
      if (other && !found.has(other.id)) found.set(other.id, { series: other, why });
    }
  }
  return [...found.values()];
}
