/** What a reader takes along, and what it is called. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

export interface Selection {
  /** As it is known. */
  readonly chronology: Chronology;
  /** Exactly what is shown, in its order. */
  readonly events: readonly ChronologyEvent[];
  /** What narrows the events, in words: `Russia in any role; 2023–2024`; '' if nothing does. */
  readonly filters: string;
  /** The full link to what is shown, or to one event of it. */
  readonly link: (event?: string) => string;
}

/** `47 of 98 events`, `all 98 events`, `the only event`. */
export function countInWords({ chronology, events }: Pick<Selection, 'chronology' | 'events'>) {
  const all = (chronology.asKnown?.whole ?? chronology).events.length;
  if (events.length === all) return all === 1 ? 'the only event' : `all ${all} events`;
  return `${events.length} of ${all} events`;
}

/** `47 of 98 events: Russia in any role; 2023–2024`. */
export function selectionInWords(selection: Omit<Selection, 'link'>): string {
  return [countInWords(selection), selection.filters].filter(Boolean).join(': ');
}
