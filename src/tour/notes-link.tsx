import { type Address, type AddressDefaults, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import { withNotesMark } from './handout.ts';

interface NotesLinkProps {
  /** Names the tour. */
  address: Address;
  defaults: AddressDefaults;
}

/** Leads to the notes of a tour on paper, in a window of their own. */
export function NotesLink({ address: { tour, given }, defaults }: NotesLinkProps) {
  const query = writeAddress(
    { ...defaultAddress(defaults), mode: 'handout', tour, given },
    defaults,
  );
  return (
    <a href={`${window.location.pathname}${query}${withNotesMark}`} target="_blank" rel="noopener">
      Print the notes
    </a>
  );
}
