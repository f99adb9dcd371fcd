import { useEffect, useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Tour } from '../events/format.ts';
import { LinkError, unpackTour } from './tour-link.ts';

export interface GivenTour {
  readonly tour: Tour | undefined;
  /** It is still being unpacked. */
  readonly loading: boolean;
  /** Why there is none, in a sentence without its full stop. */
  readonly problem: string | undefined;
}

/**
 * The tour that a link holds.
 *
 * @param given as it stands in the address; undefined: the link holds none
 */
export function useGivenTour(given: string | undefined, chronology: Chronology): GivenTour {
  const [unpacked, setUnpacked] = useState<{ given: string; tour?: Tour; problem?: string }>();

  useEffect(() => {
    if (given === undefined) return;
    let current = true;
    const settle = (outcome: { tour: Tour } | { problem: string }) => {
      if (current) setUnpacked({ given, ...outcome });
    };
    unpackTour(given, chronology).then(
      (tour) => settle({ tour }),
      (error: unknown) =>
        settle({ problem: error instanceof LinkError ? error.message : 'it cannot be read here' }),
    );
    return () => {
      current = false;
    };
  }, [given, chronology]);

  const done = given !== undefined && unpacked?.given === given ? unpacked : undefined;
  return {
    tour: done?.tour,
    loading: given !== undefined && !done,
    problem: done?.problem,
  };
}
