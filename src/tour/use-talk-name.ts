import { useState } from 'react';
import { newName } from './talk.ts';

const place = 'sourceline:talk';

/**
 * The name of this window's talk: that of the address, or one that lasts as long as the tab, so
 * that a window that is loaded again is found again.
 */
export function useTalkName(given: string | undefined): string {
  const [own] = useState(() => {
    try {
      const kept = globalThis.sessionStorage.getItem(place) ?? newName();
      globalThis.sessionStorage.setItem(place, kept);
      return kept;
    } catch {
      return newName();
    }
  });
  return given ?? own;
}
