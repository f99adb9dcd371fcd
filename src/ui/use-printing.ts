import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

// Outside of React, since the list may be mounted only for print, after the browser has said so.
let printing = false;

function subscribe(onChange: () => void): () => void {
  const tell = (now: boolean) => () => {
    printing = now;
    // The browser takes its picture as soon as the listeners return.
    flushSync(onChange);
  };
  const start = tell(true);
  const end = tell(false);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed; it is drawn anew before the browser takes its picture. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
