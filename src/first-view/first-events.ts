import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

/** The events that are written into the page, and what is said of the rest. */
export interface FirstEvents {
  readonly events: readonly ChronologyEvent[];
  /** `… and 1,700 more`; undefined where that is all. */
  readonly rest: string | undefined;
}

/** @param most how many events are written at the most, from the first on */
export function firstEvents({ events }: Pick<Chronology, 'events'>, most: number): FirstEvents {
  const rest = events.length - most;
  return {
    events: events.slice(0, most),
    rest: rest > 0 ? `… and ${rest.toLocaleString('en')} more` : undefined,
  };
}
