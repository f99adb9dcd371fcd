import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { KnownTour } from './known-tours.ts';
import { belongsTo } from './own-tours.ts';
import { useGivenTour } from './use-given-tour.ts';
import { useOwnTours } from './use-own-tours.ts';

export interface Tours {
  /** The file's in its order, then those of this browser, then the one of the link. */
  readonly known: readonly KnownTour[];
  find(id: string | undefined): KnownTour | undefined;
  /** A tour of the link is still being unpacked: what is not found yet may be. */
  readonly loading: boolean;
  /** Why the link gives no tour, in a sentence without its full stop. */
  readonly problem: string | undefined;
}

/**
 * All tours of a chronology that there are here.
 *
 * @param given a tour packed into the address
 */
export function useTours(chronology: Chronology, given: string | undefined): Tours {
  const { tours: own } = useOwnTours();
  const { tour: linked, loading, problem } = useGivenTour(given, chronology);
  return useMemo(() => {
    const fromFile = chronology.file.tours.map((tour) => ({ tour, from: 'file' as const }));
    const names = new Set(fromFile.map(({ tour }) => tour.id));
    const known: KnownTour[] = [
      ...fromFile,
      ...own
        .filter((record) => !names.has(record.id) && belongsTo(record, chronology))
        .map(({ tour }) => ({ tour, from: 'browser' as const })),
      ...(linked ? [{ tour: linked, from: 'link' as const }] : []),
    ];
    const find = (id: string | undefined) => known.findLast(({ tour }) => tour.id === id);
    return { known, find, loading, problem };
  }, [chronology, own, linked, loading, problem]);
}
