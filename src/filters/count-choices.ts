import type { Choice, Facet, Filters } from '../events/filters.ts';
import { type FilterIndex, ordersOf } from './filter-index.ts';
import { missed, missedConditions } from './missed-conditions.ts';

/**
 * How many events a choice would match if it alone were chosen in its facet, the other facets,
 * the dates and the text as they are. Whether the choice includes or excludes makes no difference.
 */
export type CountChoice = (facet: Facet, choice: Choice) => number;

/**
 * Makes the counts for one state of the filters. The events are gone through once here; each count
 * then costs no more than the events of its choice, so that only what is on the screen is counted.
 *
 * @param textMatches ids of the events that `filters.text` finds; undefined does not narrow
 */
export function countChoices(
  index: FilterIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | undefined,
): CountChoice {
  const misses = missedConditions(index, filters, textMatches);
  const forgiven = filters.perhaps ? missed.perhaps : 0;
  return (facet, choice) => {
    const ignored = ~(missed[facet] | forgiven);
    let count = 0;
    for (const order of ordersOf(index, facet, choice))
      if (((misses[order] ?? 0) & ignored) === 0) count++;
    return count;
  };
}
