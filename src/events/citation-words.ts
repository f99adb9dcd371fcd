/** How an event's date and proof stand in a text that is copied: one way for all of them. */
import { whoSaysSo } from './attribution-words.ts';
import type { Chronology, ChronologyEvent } from './chronology.ts';
import { writeEventDate, writePeriodNote } from './date-words.ts';
import type { Excerpt, Source } from './format.ts';
import { publishedInWords } from './publication-words.ts';

/**
 * `24 April 2024`; of a statistic whose period has no date `24 April 2024, the date of the report;
 * before the war`.
 */
export function citeDate(event: ChronologyEvent): string {
  const date = writeEventDate(event);
  const period = writePeriodNote(event);
  if (!period) return date;
  return `${event.date ? `${date}, the date of the report` : date}; ${period}`;
}

/** Line by line the quote, its source and who says so; what is not known is said to be so. */
export function citeExcerpt(
  { attribution, quote, source: id }: Excerpt,
  chronology: Pick<Chronology, 'actorById' | 'sourceById'>,
): string[] {
  const source = chronology.sourceById.get(id);
  return [
    `“${quote}”`,
    `— ${source ? citeSource(source) : id}`,
    `Who says so: ${whoSaysSo(attribution, chronology)}`,
  ];
}

/** `A. Writer, “A paper”, The Paper, 24 April 2024, https://…`; a date not known is said. */
function citeSource(source: Source): string {
  const { author, publisher, title, url } = source;
  const parts = [author, `“${title}”`, publisher, publishedInWords(source), url];
  return parts.filter(Boolean).join(', ');
}

/** What stands for the proof of an event that has none. */
export const noProof = 'No proof given.';
