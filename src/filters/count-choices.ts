import type { Choice, Facet, Filters } from '../events/filters.ts';
import type { EventSet } from './event-set.ts';
import { type FilterIndex, rowsOf } from './filter-index.ts';
import { missed, missedConditions } from './missed-conditions.ts';

export interface Counts {
  /**
   * How many events a choice would match if it alone were chosen in its facet, the other facets,
   * the dates and the text as they are. Whether it includes or excludes makes no difference.
   */
  readonly choice: (facet: Facet, choice: Choice) => number;
  /** How many events would match if they had to have so many origins, all else as it is. */
  readonly origins: (least: number) => number;
}

/**
 * Makes the counts for one state of the filters. The events are gone through once here; each count
 * then costs no more than the events of its choice, so that only what is on the screen is counted.
 *
 * @param textMatches the events that `filters.text` finds; undefined does not narrow
 */
export function countChoices(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): Counts {
  const misses = missedConditions(index, filters, textMatches);
  const forgiven = filters.perhaps ? missed.perhaps : 0;
  const { origins } = index.chronology.columns;
  return {
    choice: (facet, choice) => {
      const wanted = ~(missed[facet] | forgiven);
      const rows = rowsOf(index, facet, choice);
      let count = 0;
      for (let at = 0; at < rows.length; at++)
        if (((misses[rows[at] ?? 0] ?? 0) & wanted) === 0) count++;
      return count;
    },
    origins: (least) => {
      const wanted = ~(missed.origins | forgiven);
      let count = 0;
      for (let row = 0; row < origins.length; row++)
        if ((origins[row] ?? 0) >= least && ((misses[row] ?? 0) & wanted) === 0) count++;
      return count;
    },
  };
}
