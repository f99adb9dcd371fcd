import { useEffect } from 'react';
import { toCssString } from './handout-words.ts';

/**
 * The texts at the edges of each printed page. CSS alone can put them there, and reads them from
 * the root of the document.
 *
 * @param head above, from the second page on
 * @param foot below, beside the number of the page
 */
export function useRunningTitle(head: string, foot: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-head', toCssString(head));
    style.setProperty('--running-foot', toCssString(foot));
    return () => {
      style.removeProperty('--running-head');
      style.removeProperty('--running-foot');
    };
  }, [head, foot]);
}
