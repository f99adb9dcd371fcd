import { useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import { type Counts, countChoices } from './count-choices.ts';
import { EventSet } from './event-set.ts';
import { filterEvents } from './filter-events.ts';
import { type FilterIndex, toFilterIndex } from './filter-index.ts';
import type { Search } from './search-events.ts';
import { useSearch } from './use-search.ts';

export interface ShownEvents {
  readonly index: FilterIndex;
  /** What the text finds; undefined if it is empty or the search is still being built. */
  readonly textMatches: EventSet | undefined;
  /** The search over the chronology. */
  readonly search: Search;
  /** Why the text does not narrow, if it does not: what matches is not known then. */
  readonly unsearched: 'loading' | 'failed' | undefined;
  /** What matches the filters, in the order of dates. */
  readonly matching: readonly ChronologyEvent[];
  /** What may belong to the dates but need not. */
  readonly perhaps: readonly ChronologyEvent[];
  /** What stands on the page: the matching ones, or all of them where the others are dimmed. */
  readonly shown: readonly ChronologyEvent[];
  /** Ids of those that stand dimmed. */
  readonly dimmed: ReadonlySet<string>;
  readonly count: Counts;
}

const none: ReadonlySet<string> = new Set();

/**
 * What filters leave of a chronology; the same object for the same filters.
 *
 * @param others what becomes of the events that they leave out
 */
export function useShownEvents(
  chronology: Chronology,
  { filters, others }: { filters: Filters; others: 'hide' | 'dim' },
): ShownEvents {
  const index = useMemo(() => toFilterIndex(chronology), [chronology]);
  const { matches: textMatches, search, pending, failed } = useSearch(chronology, filters.text);
  const { events: matching, perhaps } = useMemo(
    () => filterEvents(index, filters, textMatches),
    [index, filters, textMatches],
  );
  const count = useMemo(
    () => countChoices(index, filters, textMatches),
    [index, filters, textMatches],
  );
  const dim = others === 'dim' && matching.length < chronology.events.length;
  const dimmed = useMemo(
    () => (dim ? EventSet.without(chronology, matching) : none),
    [dim, chronology, matching],
  );
  const shown = dim ? chronology.events : matching;
  const unsearched = pending ? 'loading' : failed ? 'failed' : undefined;
  return useMemo(
    () => ({ index, textMatches, search, unsearched, matching, perhaps, shown, dimmed, count }),
    [index, textMatches, search, unsearched, matching, perhaps, shown, dimmed, count],
  );
}
