/** The address as a value, from the query of a URL and back. */
import type { Chronology } from '../events/chronology.ts';
import { type Address, type AddressDefaults, defaultAddress } from './address.ts';
import { type Codec, codecs } from './codecs.ts';

/** A parameter that was passed over. */
export interface Refused {
  readonly parameter: string;
  readonly value: string;
  readonly why: string;
}

/** Added by other sites to links for their own ends; not worth a word. */
const notOurs = /^(utm_|fbclid$|gclid$|msclkid$|mock$)/;

/**
 * Reads the query of a URL. Garbage never fails: it gives the default and is told.
 *
 * @param search the query, with or without its `?`
 */
export function parseAddress(
  search: string,
  chronology: Chronology,
  defaults: AddressDefaults,
): { address: Address; refused: readonly Refused[] } {
  const parameters = new URLSearchParams(search);
  const refused: Refused[] = [];
  let address = defaultAddress(defaults);
  for (const { name, many, read } of codecs) {
    const values = parameters.getAll(name);
    if (values.length === 0) continue;
    const refuse = (value: string, why: string) => refused.push({ parameter: name, value, why });
    if (!many) for (const value of values.slice(1)) refuse(value, 'it can stand only once');
    const change = read(values, address, chronology, refuse);
    address = { ...address, ...change };
  }
  for (const [parameter, value] of parameters) {
    if (codecs.some(({ name }) => name === parameter) || notOurs.test(parameter)) continue;
    refused.push({ parameter, value, why: 'Sourceline has no such parameter' });
  }
  return { address, refused };
}

/** The query with only what differs from the defaults: `?actor=china`, or nothing at all. */
export function writeAddress(address: Address, defaults: AddressDefaults): string {
  const plain = defaultAddress(defaults);
  return write(address, (codec, values) => codec.write(plain).join() !== values.join());
}

/**
 * The query with everything written out, so that a later default cannot change what it shows.
 *
 * @param span the stretch in view, even where it is that of all events
 * @param revision of the events file, as `2026-11-22`
 */
export function writeFullAddress(
  address: Address,
  span: Address['span'],
  revision: string,
): string {
  return write({ ...address, span: address.span ?? span, revision }, () => true);
}

function write(
  address: Address,
  isWanted: (codec: Codec, values: readonly string[]) => boolean,
): string {
  const parts = codecs.flatMap((codec) => {
    const values = codec.write(address);
    return isWanted(codec, values)
      ? values.map((value) => `${codec.name}=${encodeValue(value)}`)
      : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** As few escapes as a query allows, so that people can read their links. */
const encodeValue = (value: string) =>
  encodeURIComponent(toWellFormed(value))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll("'", '%27');

/** A lone half of a surrogate pair cannot be encoded. */
const toWellFormed = (text: string) =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
