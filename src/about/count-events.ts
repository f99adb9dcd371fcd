/** What stands in some events, and in how many of them. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Disagreement, Role, Series, Topic } from '../events/format.ts';
import { roles } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';

export interface Counted<T> {
  readonly of: T;
  /** Events, each once. */
  readonly count: number;
}

/** Most first; as they were first met where there are as many. */
export function tally<T>(
  events: readonly ChronologyEvent[],
  namesOf: (event: ChronologyEvent) => Iterable<T>,
): Counted<T>[] {
  const counts = new Map<T, number>();
  for (const event of events)
    for (const name of new Set(namesOf(event))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}

/** The roles that any of these actors has in the events. */
export const countRoles = (
  events: readonly ChronologyEvent[],
  actors: ReadonlySet<string>,
): Counted<Role>[] =>
  tally(events, ({ actors: on }) =>
    on.filter(({ actor }) => actors.has(actor)).map(({ role }) => role),
  );

/** The topics of the events, in the order of the file. */
export function countTopics(
  events: readonly ChronologyEvent[],
  { file }: Pick<Chronology, 'file'>,
): Counted<Topic>[] {
  const counts = new Map(tally(events, ({ topics }) => topics).map((one) => [one.of, one.count]));
  return file.topics.flatMap((of) => {
    const count = counts.get(of.id);
    return count ? [{ of, count }] : [];
  });
}

/** The sources of the events, and the reports that these retell: by their ids. */
export const countSources = (events: readonly ChronologyEvent[]): Counted<string>[] =>
  tally(events, ({ excerpts }) => sourcesOf(excerpts));

/** An actor that stands in the events itself. */
export interface ActorCount extends Counted<string> {
  /** In how many events of each topic. */
  readonly byTopic: ReadonlyMap<string, number>;
  /** In how many in each role, in the order of the vocabulary. */
  readonly byRole: readonly Counted<Role>[];
}

/**
 * The actors that are named in the events, most often first, each where it stands itself and not
 * where only someone does who belongs to it.
 *
 * @param without actors that are left out
 */
export function countActors(
  events: readonly ChronologyEvent[],
  without: ReadonlySet<string> = new Set(),
): ActorCount[] {
  const found = new Map<string, { count: number; topics: Tally<string>; roles: Tally<Role> }>();
  for (const { actors, topics } of events) {
    const seen = new Map<string, Set<Role>>();
    for (const { actor, role } of actors)
      if (!without.has(actor)) seen.set(actor, (seen.get(actor) ?? new Set()).add(role));
    for (const [actor, inRoles] of seen) {
      const one = found.get(actor) ?? { count: 0, topics: new Map(), roles: new Map() };
      found.set(actor, one);
      one.count++;
      for (const topic of new Set(topics)) raise(one.topics, topic);
      for (const role of inRoles) raise(one.roles, role);
    }
  }
  return [...found]
    .map(([of, { count, topics: byTopic, roles: inRoles }]) => ({
      of,
      count,
      byTopic,
      byRole: roles.flatMap((role) => {
        const times = inRoles.get(role);
        return times ? [{ of: role, count: times }] : [];
      }),
    }))
    .sort((a, b) => b.count - a.count);
}

type Tally<T> = Map<T, number>;

const raise = <T>(counts: Tally<T>, name: T) => counts.set(name, (counts.get(name) ?? 0) + 1);

/** The series to which figures of the events belong, in the order of the file. */
export function seriesIn(
  events: readonly ChronologyEvent[],
  { file }: Pick<Chronology, 'file'>,
): { series: Series; figures: number }[] {
  const figures: Tally<string> = new Map();
  for (const event of events)
    for (const { series } of event.figures) if (series) raise(figures, series);
  return file.series.flatMap((series) => {
    const count = figures.get(series.id);
    return count ? [{ series, figures: count }] : [];
  });
}

/** The disagreements in which one of the events has a side, in the order of the file. */
export function disagreementsIn(
  events: readonly ChronologyEvent[],
  { file, disagreementsOf }: Pick<Chronology, 'file' | 'disagreementsOf'>,
): Disagreement[] {
  const seen = new Set(events.flatMap(({ id }) => disagreementsOf.get(id) ?? []));
  return file.disagreements.filter((one) => seen.has(one));
}
