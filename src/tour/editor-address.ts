import { type Address, type AddressDefaults, defaultAddress } from '../address/address.ts';

/** The editor of a tour, at one of its steps; nothing else that an address may hold. */
export function editorAddress(
  tour: string,
  defaults: AddressDefaults,
  step?: string,
): Partial<Address> {
  return { ...defaultAddress(defaults), mode: 'editor', tour, step };
}
