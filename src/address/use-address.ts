import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Address, AddressDefaults } from './address.ts';
import { parseAddress, type Refused, writeAddress } from './read-address.ts';

/**
 * How a change enters the history: `push` is a deliberate act that Back undoes, `replace` a drag,
 * `type` typing, whose first letter is an act and whose others replace it.
 */
export type Move = 'push' | 'replace' | 'type';

/**
 * Changes the address. What follows from the present one is best given as a function: two changes
 * may come before the page is drawn again.
 */
export type Go = (
  change: Partial<Address> | ((now: Address) => Partial<Address>),
  move?: Move,
) => void;

export interface AddressState {
  readonly address: Address;
  readonly refused: readonly Refused[];
  readonly go: Go;
}

/** The browser sends `popstate` for its own moves alone; this is ours. */
const moved = 'sourceline:moved';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(moved, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(moved, notify);
  };
}

/** The address bar as a value, and the way to change it. There is no other copy of it. */
export function useAddress(chronology: Chronology, defaults: AddressDefaults): AddressState {
  const search = useSyncExternalStore(subscribe, () => window.location.search);

  const { address, refused } = useMemo(
    () => parseAddress(search, chronology, defaults),
    [search, chronology, defaults],
  );

  const go: Go = useCallback(
    (change, move = 'push') => {
      const now = parseAddress(window.location.search, chronology, defaults).address;
      const next = writeAddress(
        { ...now, ...(typeof change === 'function' ? change(now) : change) },
        defaults,
      );
      if (next === window.location.search) return;
      const before = window.location.search;
      const typed = window.history.state as { typing?: boolean; before?: string } | null;
      const typingOn = move === 'type' && typed?.typing === true;
      // All that was typed is gone again: so is its entry.
      if (typingOn && next === typed.before) return window.history.back();
      const state =
        move === 'type' ? { typing: true, before: typingOn ? typed.before : before } : {};
      const url = `${window.location.pathname}${next}`;
      if (move === 'replace' || typingOn)
        window.history.replaceState(move === 'replace' ? window.history.state : state, '', url);
      else window.history.pushState(state, '', url);
      window.dispatchEvent(new Event(moved));
    },
    [chronology, defaults],
  );

  return { address, refused, go };
}

/** The full link to this site with a query, as `writeAddress` gives it. */
export const linkTo = (query: string): string =>
  `${window.location.origin}${window.location.pathname}${query}`;
