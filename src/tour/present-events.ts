import type { Address, AddressDefaults } from '../address/address.ts';
import type { Go } from '../address/use-address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Tour } from '../events/format.ts';
import { activeChips } from '../filters/active-chips.ts';
import { editorAddress } from './editor-address.ts';
import { ownId, toOwnTour } from './own-tours.ts';
import { savedFilters, savedLanes, tourFromEvents } from './tour-from-events.ts';
import { findOwnTour, saveOwnTour } from './use-own-tours.ts';

/**
 * Makes a tour of events, keeps it in this browser and opens it in the editor.
 *
 * @param events in the order of their dates
 * @param address what has narrowed them: every step shows it around its own event
 */
export function presentEvents(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  { filters, lanes }: Address,
  defaults: AddressDefaults,
  go: Go,
): void {
  const title = titleFor(chronology, filters);
  const savedView = {
    ...definedOnly('filters', savedFilters(filters, defaults)),
    ...definedOnly('lanes', savedLanes(lanes, defaults)),
  };
  const tour = tourFromEvents(freeId(title, chronology), title, events, savedView);
  keepNew(tour, chronology);
  go(editorAddress(tour.id, defaults));
}

const definedOnly = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: T };

/** What narrows them, in words: `Russia · Trade · 2024`. */
function titleFor(chronology: Chronology, filters: Address['filters']): string {
  const chips = activeChips(chronology, filters).map(({ words }) => words);
  return chips.length > 0 ? chips.slice(0, 3).join(' · ') : chronology.file.title;
}

/** An id that neither the file nor this browser has. */
export function freeId(title: string, { file }: Chronology): string {
  return ownId(
    title,
    (id) => file.tours.some((tour) => tour.id === id) || findOwnTour(id) !== undefined,
  );
}

/** Keeps a tour that has an id of its own; it is never refused, at worst this page alone holds it. */
export function keepNew(tour: Tour, { file }: Chronology): void {
  saveOwnTour(toOwnTour(tour, file.title, Date.now()), undefined);
}
