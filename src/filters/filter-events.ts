import type { ChronologyEvent } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import type { EventSet } from './event-set.ts';
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
 * @param textMatches the events that `filters.text` finds; undefined does not narrow
 */
export function filterEvents(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): FilteredEvents {
  const misses = missedConditions(index, filters, textMatches);
  const all = index.chronology.events;
  const events: ChronologyEvent[] = [];
  const perhaps: ChronologyEvent[] = [];
  for (let row = 0; row < misses.length; row++) {
    const miss = misses[row];
    if (miss !== 0 && miss !== missed.perhaps) continue;
    const event = all[row];
    if (!event) continue;
    if (miss === missed.perhaps) perhaps.push(event);
    if (miss === 0 || filters.perhaps) events.push(event);
  }
  return { events, perhaps };
}

/** How many events match, as `filterEvents` would tell. */
export function countEvents(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): number {
  const misses = missedConditions(index, filters, textMatches);
  const forgiven = filters.perhaps ? missed.perhaps : 0;
  let count = 0;
  for (const miss of misses) if ((miss & ~forgiven) === 0) count++;
  return count;
}
