import type { Choice, Facet, Filters } from '../events/filters.ts';
import { type FilterIndex, ordersOf, withOrigins } from './filter-index.ts';
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
 * @param textMatches ids of the events that `filters.text` finds; undefined does not narrow
 */
export function countChoices(
  index: FilterIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | undefined,
): Counts {
  const misses = missedConditions(index, filters, textMatches);
  const forgiven = filters.perhaps ? missed.perhaps : 0;
  const matches = (order: number, ignored: number) =>
    ((misses[order] ?? 0) & ~(ignored | forgiven)) === 0;
  return {
    choice: (facet, choice) => {
      let count = 0;
      for (const order of ordersOf(index, facet, choice))
        if (matches(order, missed[facet])) count++;
      return count;
    },
    origins: (least) => {
      let count = 0;
      for (const order of withOrigins(index, least)) if (matches(order, missed.origins)) count++;
      return count;
    },
  };
}
