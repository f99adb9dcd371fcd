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
  return {
    events: pick(all, misses, filters.perhaps ? ~missed.perhaps : ~0, 0),
    perhaps: pick(all, misses, ~0, missed.perhaps),
  };
}

/** The events whose misses, as far as they are asked about, are these; all of them as they come. */
function pick(
  all: readonly ChronologyEvent[],
  misses: Uint16Array,
  asked: number,
  these: number,
): readonly ChronologyEvent[] {
  const rows = new Uint32Array(misses.length);
  let count = 0;
  for (let row = 0; row < misses.length; row++)
    if (((misses[row] ?? 0) & asked) === these) rows[count++] = row;
  if (count === all.length) return all;
  const picked: ChronologyEvent[] = [];
  for (let at = 0; at < count; at++) picked.push(all[rows[at] ?? 0] as ChronologyEvent);
  return picked;
}

/** How many events match, as `filterEvents` would tell. */
export function countEvents(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): number {
  const misses = missedConditions(index, filters, textMatches);
  const wanted = ~(filters.perhaps ? missed.perhaps : 0);
  let count = 0;
  for (let row = 0; row < misses.length; row++) if (((misses[row] ?? 0) & wanted) === 0) count++;
  return count;
}
