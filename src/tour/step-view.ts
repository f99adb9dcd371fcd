/** What a step shows: a saved address plus words. */
import { type Address, type AddressDefaults, defaultAddress } from '../address/address.ts';
import { toAddress } from '../address/saved-view.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Excerpt, Step, Tour } from '../events/format.ts';

/** The address at which a reader finds what a step shows, to explore it. */
export function exploreAddress(
  step: Step,
  chronology: Chronology,
  defaults: AddressDefaults,
): Address {
  const [event] = step.events;
  return toAddress({ ...step, event }, chronology, { ...defaults, view: 'timeline' });
}

/** Where a step stands: the part of the address that names it. */
export function stepAddress(tour: Tour, step: Step, defaults: AddressDefaults): Partial<Address> {
  return { ...defaultAddress(defaults), mode: 'guided', tour: tour.id, step: step.id };
}

/** The events in focus, in the order of the step. */
export function focusOf(step: Step, { eventById }: Chronology): ChronologyEvent[] {
  return step.events.flatMap((id) => eventById.get(id) ?? []);
}

/** The excerpt that a step shows, and the event that it proves; by default the first one's first. */
export function excerptOf(
  step: Step,
  { eventById }: Chronology,
): { event: ChronologyEvent; excerpt: Excerpt } | undefined {
  const event = eventById.get(step.excerpt?.event ?? step.events[0] ?? '');
  const excerpt = step.excerpt
    ? event?.excerpts.find(({ id }) => id === step.excerpt?.excerpt)
    : event?.excerpts[0];
  return event && excerpt && { event, excerpt };
}

/** Ids of events that are still to come while those in focus happen. */
export function laterThan(
  focus: readonly ChronologyEvent[],
  events: readonly ChronologyEvent[],
): ReadonlySet<string> {
  const last = focus.reduce(
    (most, { date }) => Math.max(most, date?.latest ?? most),
    Number.NEGATIVE_INFINITY,
  );
  const inFocus = new Set(focus.map(({ id }) => id));
  return new Set(
    events
      .filter(({ id, date }) => !inFocus.has(id) && date !== undefined && date.earliest > last)
      .map(({ id }) => id),
  );
}
