import { useDeferredValue, useMemo } from 'react';
import { asKnownOn } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import type { Address } from './address.ts';

export interface Seen {
  /** As it was known on the day that the address names, by when things happened. */
  readonly known: Chronology;
  /** The same by the clock that the address names: what the timeline and the list show. */
  readonly onClock: Chronology;
}

/** The chronology as the two clocks of an address show it. */
export function useSeen(
  chronology: Chronology,
  { clock, known: asked }: Pick<Address, 'clock' | 'known'>,
): Seen {
  // Of many events a day takes a while: the slider moves on before it.
  const day = useDeferredValue(asked);
  const known = useKnown(chronology, day);
  const reported = useMemo(
    () => (clock === 'reported' ? onReportedClock(chronology) : undefined),
    [chronology, clock],
  );
  const onClock = useMemo(() => {
    if (!reported) return known;
    return day === undefined ? reported : asKnownOn(reported, day);
  }, [reported, known, day]);
  return useMemo(() => ({ known, onClock }), [known, onClock]);
}

/** The chronology as it was known on the day of an address, by when things happened. */
export const useKnown = (chronology: Chronology, day: Address['known']): Chronology =>
  useMemo(() => (day === undefined ? chronology : asKnownOn(chronology, day)), [chronology, day]);
