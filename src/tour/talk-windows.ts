/** How the windows of a talk are opened. */
import { type Address, type AddressDefaults, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';

/** Of `window.open`: a window of its own, which can be moved to another screen. */
export const speakerFeatures = 'popup,width=1200,height=760';

/** The names of windows, so that one that is there already is used again. */
export const speakerWindow = (talk: string) => `sourceline-${talk}`;
export const audienceWindow = (talk: string) => `sourceline-audience-${talk}`;

/** The query of an address that shows one window of a talk, and nothing of what was explored. */
export function talkQuery(
  place: Pick<Address, 'mode' | 'tour' | 'step' | 'given' | 'talk'>,
  defaults: AddressDefaults,
): string {
  return writeAddress({ ...defaultAddress(defaults), ...place }, defaults);
}
