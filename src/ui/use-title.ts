import { useEffect } from 'react';

/** The title of the window, from the special to the general: `step – tour – Sourceline`. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Sourceline'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
