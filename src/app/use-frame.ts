import { useMemo } from 'react';
import type { Address } from '../address/address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { filterEvents } from '../filters/filter-events.ts';
import { toFilterIndex } from '../filters/filter-index.ts';
import { useSearch } from '../filters/use-search.ts';

interface Frame {
  /** All of it. */
  readonly chronology: Chronology;
  /** What matches the filters, known by the day or not: charts leave room for it. */
  readonly matching: readonly ChronologyEvent[];
  /** What stands on the timeline as the days go on; its axis and its rows are for all of these. */
  readonly events: readonly ChronologyEvent[];
}

/**
 * What may yet be shown as the day goes on by which things are known.
 *
 * @param seen as it is known, on the clock of the address
 * @returns undefined where everything is known, or while a search is loading
 */
export function useFrame(
  seen: Chronology,
  { filters, others }: Pick<Address, 'filters' | 'others'>,
): Frame | undefined {
  const chronology = seen.asKnown?.whole;
  // Nothing is looked for where everything is known.
  const { matches, pending } = useSearch(chronology ?? seen, chronology ? filters.text : '');
  return useMemo(() => {
    if (!chronology || pending) return undefined;
    const { events: matching } = filterEvents(toFilterIndex(chronology), filters, matches);
    return { chronology, matching, events: others === 'dim' ? chronology.events : matching };
  }, [chronology, filters, others, matches, pending]);
}
