/** Whom an actor appears with, and on what. */
import type { Chronology } from '../events/chronology.ts';
import { fromActorInRole, listAt } from '../events/columns.ts';
import type { Topic } from '../events/format.ts';
import { type Counted, countActors, countTopics, marksOf } from './count-events.ts';

export interface Together {
  /** The others by their ids, most often first. */
  readonly others: readonly Counted<string>[];
  /** Those that have an event with any of them, in the order of the file. */
  readonly topics: readonly Topic[];
  /** In how many events on a topic another stands, both by their ids. */
  readonly countOf: (other: string, topic: string) => number;
  /** The greatest of these counts, 1 at least. */
  readonly highest: number;
}

/**
 * @param rows the events of the actor
 * @param members the actor, and those that count with it
 * @param mostTopics how many topics at most
 */
export function countTogether(
  chronology: Pick<Chronology, 'columns' | 'file'>,
  rows: Uint32Array,
  members: ReadonlySet<string>,
  mostTopics: number,
): Together {
  const { columns, file } = chronology;
  const isMember = marksOf(file.actors, members);
  const { starts, values } = columns.actors;
  const othersIn = (row: number) => {
    const others: number[] = [];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const { actor } = fromActorInRole(values[at] ?? 0);
      if (!isMember[actor] && !others.includes(actor)) others.push(actor);
    }
    return others;
  };
  const shared = rows.filter((row) => othersIn(row).length > 0);
  const topics = countTopics(chronology, shared)
    .slice(0, mostTopics)
    .map(({ of }) => of);
  const columnOf = new Map(topics.map(({ id }, column) => [id, column]));
  const columnAt = file.topics.map(({ id }) => columnOf.get(id));
  const counts = new Uint32Array(file.actors.length * topics.length);
  for (const row of shared) {
    for (const actor of othersIn(row)) {
      for (const topic of listAt(columns.topics, row)) {
        const column = columnAt[topic];
        if (column === undefined) continue;
        const at = actor * topics.length + column;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  }
  const placeOf = new Map(file.actors.map(({ id }, place) => [id, place]));
  return {
    others: countActors(chronology, rows, members),
    topics,
    countOf: (other, topic) =>
      counts[(placeOf.get(other) ?? -1) * topics.length + (columnOf.get(topic) ?? -1)] ?? 0,
    highest: counts.reduce((most, some) => Math.max(most, some), 1),
  };
}
