import type { Filters } from '../events/filters.ts';
import { type ActiveChip, activeChips } from './active-chips.ts';
import type { EventSet } from './event-set.ts';
import { countEvents } from './filter-events.ts';
import type { FilterIndex } from './filter-index.ts';

export interface WayBack {
  readonly chip: ActiveChip;
  /** How many events would match without it. */
  readonly events: number;
}

/**
 * What taking each single chip away would bring, most events first; those that bring none are left
 * out.
 *
 * @param textMatches as given to `filterEvents`
 */
export function waysBack(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): WayBack[] {
  return activeChips(index.chronology, filters)
    .map((chip) => {
      const matches = chip.without.text === filters.text ? textMatches : undefined;
      return { chip, events: countEvents(index, chip.without, matches) };
    })
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}
