import { useCallback } from 'react';
import type { Address } from '../address/address.ts';
import { writeFullAddress } from '../address/read-address.ts';
import { linkTo } from '../address/use-address.ts';
import type { Chronology } from '../events/chronology.ts';
import { extentOf } from '../events/span.ts';

/**
 * A function that gives the link to all that an address shows, with what a caller changes of it.
 * Everything is written out, so that no later default can change the link; the span too, which is
 * that of the events that are shown, unless the address has one.
 */
export function useFullLink(
  address: Address,
  { events, file }: Pick<Chronology, 'events' | 'file'>,
): (change?: Partial<Address>) => string {
  return useCallback(
    (change = {}) => {
      // A link is for others: it leads them into no talk.
      const shown = { ...address, ...change, talk: undefined };
      return linkTo(writeFullAddress(shown, extentOf(events), file.revised));
    },
    [address, events, file.revised],
  );
}
