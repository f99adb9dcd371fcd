/** An event and its proof as plain text, ready to be pasted. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import type { Excerpt, Source } from '../events/format.ts';
import { publishedInWords } from './publication-words.ts';

/**
 * Title and date, summary, then every quote with its source, and where this was found: the file's
 * title, its revision and the link.
 *
 * @param link the full address of the event on this page
 */
export function citeEvent(chronology: Chronology, event: ChronologyEvent, link: string): string {
  const { file, sourceById } = chronology;
  const date = event.periodNotSaid ? 'period not said' : writeEventDate(event);
  const proof =
    event.excerpts.length === 0
      ? ['No proof given.']
      : event.excerpts.map((excerpt) => citeExcerpt(excerpt, sourceById.get(excerpt.source)));
  return [
    `${event.title} (${date})`,
    event.summary,
    ...proof,
    `“${file.title}”, revision of ${file.revised}. ${link}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function citeExcerpt({ quote, source: id }: Excerpt, source: Source | undefined): string {
  if (!source) return `“${quote}” — ${id}`;
  const { author, publisher, title, url } = source;
  const parts = [author, `“${title}”`, publisher, publishedInWords(source), url];
  return `“${quote}”\n— ${parts.filter(Boolean).join(', ')}`;
}
