import { useEffect } from 'react';
import type { EventsFile } from '../events/format.ts';
import { dayInWords, shorten, toCssString } from './handout-words.ts';

/** What has room in one line at the edge of a page, in letters. */
const widestHead = 110;
const widestTitle = 70;

/**
 * The texts at the edges of each printed page. CSS alone can put them there, and reads them from
 * the root of the document.
 *
 * @param head above, from the second page on
 * @param title of the file, below; its revision beside it is never cut
 */
export function useRunningTitle(
  head: string,
  { title, revised }: Pick<EventsFile, 'title' | 'revised'>,
): void {
  const foot = `${shorten(title, widestTitle)}, revision of ${dayInWords(revised)}`;
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-head', toCssString(shorten(head, widestHead)));
    style.setProperty('--running-foot', toCssString(foot));
    return () => {
      style.removeProperty('--running-head');
      style.removeProperty('--running-foot');
    };
  }, [head, foot]);
}
