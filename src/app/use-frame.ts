import { useMemo } from 'react';
import type { Address } from '../address/address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { filterEvents } from '../filters/filter-events.ts';
import { toFilterIndex } from '../filters/filter-index.ts';
import { useSearch } from '../filters/use-search.ts';

interface Frame {
  readonly chronology: Chronology;
  readonly events: readonly ChronologyEvent[];
}

/**
 * What is shown as the day goes on by which things are known: all that the filters leave, known by
 * then or not.
 *
 * @param seen as it is known, on the clock of the address
 * @returns undefined where everything is known, or while a search is loading
 */
export function useFrame(
  seen: Chronology,
  { filters, others }: Pick<Address, 'filters' | 'others'>,
): Frame | undefined {
  const { asKnown, clock } = seen;
  const whole = asKnown?.whole;
  const chronology = useMemo(
    () => (whole && clock === 'reported' ? onReportedClock(whole) : whole),
    [whole, clock],
  );
  // Nothing is looked for where everything is known.
  const { matches, pending } = useSearch(chronology ?? seen, chronology ? filters.text : '');
  return useMemo(() => {
    if (!chronology || pending) return undefined;
    if (others === 'dim') return { chronology, events: chronology.events };
    const { events } = filterEvents(toFilterIndex(chronology), filters, matches);
    return { chronology, events };
  }, [chronology, filters, others, matches, pending]);
}
