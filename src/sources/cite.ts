/** An event and its proof as plain text, ready to be pasted. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { citeDate, citeExcerpt, noProof } from '../events/citation-words.ts';

/**
 * Title and date, summary, then every quote with its source, and where this was found: the file's
 * title, its revision and the link.
 *
 * @param link the full address of the event on this page
 */
export function citeEvent(chronology: Chronology, event: ChronologyEvent, link: string): string {
  const { file } = chronology;
  const proof = event.excerpts.map((excerpt) => citeExcerpt(excerpt, chronology).join('\n'));
  return [
    `${event.title} (${citeDate(event)})`,
    event.summary,
    ...(proof.length === 0 ? [noProof] : proof),
    `“${file.title}”, revision of ${file.revised}. ${link}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
