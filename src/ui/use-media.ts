import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds: `useMedia('(width < 720px)')`. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** A phone: one thing at a time. */
export const phone = '(width < 720px)';
/** Too narrow for filters, timeline and event side by side. */
export const narrow = '(width < 1120px)';
