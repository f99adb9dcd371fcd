import type { Chronology } from '../events/chronology.ts';
import { parseDate } from '../events/dates.ts';
import type { StartingPoint } from '../events/format.ts';
import { type Address, type AddressDefaults, defaultAddress } from './address.ts';
import { parseAddress } from './read-address.ts';

/** What the events file saves of an address. */
export type SavedView = Pick<StartingPoint, 'event' | 'filters' | 'lanes' | 'span'>;

/** The address that a saved view stands for; what it does not name is as by default. */
export function toAddress(
  { event, filters = {}, lanes, span }: SavedView,
  chronology: Chronology,
  defaults: AddressDefaults,
): Address {
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value]),
    ),
  );
  const plain = defaultAddress(defaults);
  const { address } = parseAddress(query.toString(), chronology, defaults);
  return {
    ...plain,
    filters: address.filters,
    lanes: lanes ?? plain.lanes,
    span: span === undefined ? undefined : spanOf(span),
    event,
  };
}

/** An open end gives no stretch to show, so then all of it is shown. */
function spanOf(edtf: string): Address['span'] {
  const { earliest, latest } = parseDate(edtf);
  return Number.isFinite(earliest) && Number.isFinite(latest)
    ? { from: earliest, to: latest }
    : undefined;
}
