/** The events of an actor, a topic or a source: those that the filter on it would leave. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Choice } from '../events/filters.ts';
import { type Filters, noFilters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { type FilterIndex, rowsOf } from '../filters/filter-index.ts';

/** What one chooses in a facet of the filters. */
export type Chosen = Omit<Choice, 'exclude'>;

/** The events by their orders, ascending. */
export const rowsOfSubject = (index: FilterIndex, subject: Subject, chosen: Chosen): Uint32Array =>
  rowsOf(index, subject, { ...chosen, exclude: false });

/** How many events a choice stands for. */
export const countOf = (index: FilterIndex, subject: Subject, chosen: Chosen): number =>
  rowsOfSubject(index, subject, chosen).length;

/** Filters that choose these and nothing else; an event must match all of a facet's choices. */
export function filtersFor(chosen: Partial<Record<Subject, readonly Chosen[]>>): Filters {
  const facet = (choices: readonly Chosen[] = []) => ({
    choices: choices.map((choice) => ({ ...choice, exclude: false })),
    match: choices.length > 1 ? ('all' as const) : ('any' as const),
  });
  return {
    ...noFilters,
    actor: facet(chosen.actor),
    topic: facet(chosen.topic),
    source: facet(chosen.source),
  };
}

/** An actor, with those that belong to it unless it is looked at alone. */
export const chosenActor = (id: string, alone: boolean): Chosen => (alone ? { id, alone } : { id });

/** The first and the last event with a date; undefined where none has one. */
export function firstAndLast(
  { columns, events }: Pick<Chronology, 'columns' | 'events'>,
  rows: Uint32Array,
): { first: ChronologyEvent; last: ChronologyEvent } | undefined {
  const isDated = (row: number) => !Number.isNaN(columns.first[row]);
  const first = events[rows.find(isDated) ?? -1];
  const last = events[rows.findLast(isDated) ?? -1];
  return first && last && { first, last };
}
