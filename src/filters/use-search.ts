import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { EventSet } from './event-set.ts';
import { type Search, searchOf } from './search-events.ts';
import { useAnswer } from './use-answer.ts';

export interface SearchMatches {
  /** The events that the text finds; undefined while it is empty or the search is being built. */
  readonly matches: EventSet | undefined;
  readonly search: Search;
  /** There is a text, but the search is still being built: what matches is not known yet. */
  readonly pending: boolean;
  /** The search could not be loaded; it is tried again with the next text. */
  readonly failed: boolean;
}

/** The events that a text finds. Typing goes on while the search is built and while it answers. */
export function useSearch(chronology: Chronology, text: string): SearchMatches {
  const search = searchOf(chronology);
  const { answered, building, failed } = useAnswer(search, text.trim());
  const events = failed ? undefined : answered?.answer?.events;
  const of = answered?.search;
  const matches = useMemo(
    // For the moment until a day has its own answer, that of the day before.
    () => (events && of !== search ? events.in(chronology) : events),
    [events, of, search, chronology],
  );
  return { matches, search, pending: building, failed };
}
