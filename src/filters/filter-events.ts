import type { ChronologyEvent } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import type { FilterIndex } from './filter-index.ts';
import { missed, missedConditions } from './missed-conditions.ts';

export interface FilteredEvents {
  /** What matches, in the order of dates. */
  readonly events: readonly ChronologyEvent[];
  /**
   * What matches all else and may belong to the dates but need not, the undated included. It is
   * among `events` only if `filters.perhaps` asks for it.
   */
  readonly perhaps: readonly ChronologyEvent[];
}

/**
 * Narrows a chronology. Within a facet an event must have any or all of the included choices and
 * none of the excluded ones; between facets, dates and text it must match each.
 *
 * @param textMatches ids of the events that `filters.text` finds; undefined does not narrow
 */
export function filterEvents(
  index: FilterIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | undefined,
): FilteredEvents {
  const misses = missedConditions(index, filters, textMatches);
  const events: ChronologyEvent[] = [];
  const perhaps: ChronologyEvent[] = [];
  for (const event of index.chronology.events) {
    const miss = misses[event.order];
    if (miss === missed.perhaps) perhaps.push(event);
    if (miss === 0 || (miss === missed.perhaps && filters.perhaps)) events.push(event);
  }
  return { events, perhaps };
}
