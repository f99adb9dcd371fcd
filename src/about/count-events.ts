/** What stands in some events, and in how many of them. Rows are events by their orders. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { fromActorInRole, type Lists } from '../events/columns.ts';
import type { Disagreement, Figure, Series, Source, Topic } from '../events/format.ts';
import type { Role } from '../events/vocabulary.ts';

export interface Counted<T> {
  readonly of: T;
  /** Events, each once. */
  readonly count: number;
}

type Counting = Pick<Chronology, 'columns' | 'file'>;

/**
 * Most first; as they were first met where there are as many.
 *
 * @param meant what a value of the list stands for; undefined: it does not count
 */
export function tally<T>(
  { starts, values }: Lists,
  rows: Uint32Array,
  meant: (value: number) => T | undefined,
): Counted<T>[] {
  const found = new Map<T, { count: number; last: number }>();
  for (const row of rows) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const of = meant(values[at] ?? 0);
      if (of === undefined) continue;
      const known = found.get(of);
      if (!known) found.set(of, { count: 1, last: row });
      else if (known.last !== row) {
        known.count++;
        known.last = row;
      }
    }
  }
  return [...found].map(([of, { count }]) => ({ of, count })).sort((a, b) => b.count - a.count);
}

/** The roles that any of these actors has in the events. */
export function countRoles(
  { columns, file }: Counting,
  rows: Uint32Array,
  actors: ReadonlySet<string>,
): Counted<Role>[] {
  const counts = marksOf(file.actors, actors);
  return tally(columns.actors, rows, (value) => {
    const { actor, role } = fromActorInRole(value);
    return counts[actor] ? role : undefined;
  });
}

/** The topics of the events, in the order of the file. */
export function countTopics({ columns, file }: Counting, rows: Uint32Array): Counted<Topic>[] {
  const counts = new Map(
    tally(columns.topics, rows, (topic) => topic).map(({ of, count }) => [of, count]),
  );
  return file.topics.flatMap((of, topic) => {
    const count = counts.get(topic);
    return count ? [{ of, count }] : [];
  });
}

/** The sources of the events, and the reports that these retell. */
export const countSources = ({ columns, file }: Counting, rows: Uint32Array): Counted<Source>[] =>
  tally(columns.sources, rows, (source) => file.sources[source]);

/**
 * The actors that are named in the events, most often first, each where it stands itself and not
 * where only someone does who belongs to it.
 *
 * @param without actors that are left out
 */
export function countActors(
  { columns, file }: Counting,
  rows: Uint32Array,
  without: ReadonlySet<string> = new Set(),
): Counted<string>[] {
  const left = marksOf(file.actors, without);
  return tally(columns.actors, rows, (value) => {
    const { actor } = fromActorInRole(value);
    return left[actor] ? undefined : file.actors[actor]?.id;
  });
}

/** 1 for each that is among the ids, by its place in the list. */
export function marksOf(
  records: readonly { readonly id: string }[],
  ids: ReadonlySet<string>,
): Uint8Array {
  return Uint8Array.from(records, ({ id }) => Number(ids.has(id)));
}

/** How many of some figures each series has, in the order of the file. */
export function countSeries(
  all: readonly Figure[],
  { file }: Pick<Chronology, 'file'>,
): { series: Series; figures: number }[] {
  const figures = new Map<string, number>();
  for (const { series } of all) if (series) figures.set(series, (figures.get(series) ?? 0) + 1);
  return file.series.flatMap((series) => {
    const count = figures.get(series.id);
    return count ? [{ series, figures: count }] : [];
  });
}

/** The disagreements in which one of the events has a side, in the order of the file. */
export function disagreementsIn(
  { eventById, file }: Pick<Chronology, 'eventById' | 'file'>,
  rows: Uint32Array,
): Disagreement[] {
  const isAmong = new Uint8Array(eventById.size);
  for (const row of rows) isAmong[row] = 1;
  const isIn = ({ event }: Disagreement['sides'][number]) =>
    isAmong[eventById.get(event)?.order ?? -1] === 1;
  return file.disagreements.filter(({ sides }) => sides.some(isIn));
}

/** The events of some rows. */
export const eventsAt = (
  { events }: Pick<Chronology, 'events'>,
  rows: Uint32Array,
): ChronologyEvent[] => Array.from(rows).flatMap((row) => events[row] ?? []);
