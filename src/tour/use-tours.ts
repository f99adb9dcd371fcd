import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { KnownTour } from './known-tours.ts';

export interface Tours {
  /** The file's in its order, then those of this browser, then the one of the link. */
  readonly known: readonly KnownTour[];
  find(id: string | undefined): KnownTour | undefined;
}

/**
 * All tours of a chronology that there are here.
 *
 * @param given a tour packed into the address
 */
export function useTours({ file }: Chronology, _given: string | undefined): Tours {
  return useMemo(() => {
    const known = file.tours.map((tour) => ({ tour, from: 'file' as const }));
    return { known, find: (id) => known.find(({ tour }) => tour.id === id) };
  }, [file]);
}
