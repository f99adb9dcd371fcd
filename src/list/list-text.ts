/** A list as plain text, to be pasted into a letter or a paper with its sources. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDate, writeEventDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Excerpt } from '../events/format.ts';
import { writeAttribution, writePeriodNote } from './event-line.ts';

export interface ListTextContext {
  /** The address of the page that shows this very list. */
  readonly link: string;
  /** The filters in words: `Topic: trade; 2023–2024`; '' if there are none. */
  readonly filters: string;
}

/**
 * The events, each with its date, title, summary and quotes with their sources, below a head that
 * says which file, which revision and how many of its events these are.
 */
export function writeListText(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  { link, filters }: ListTextContext,
): string {
  const { file } = chronology;
  const head = [
    file.title,
    `${events.length} of ${chronology.events.length} events`,
    ...(filters ? [`Filters: ${filters}`] : []),
    `Revision of ${writeDate(parseDate(file.revised))}`,
    link,
  ];
  return `${[head, ...events.map((event) => writeEvent(event, chronology))]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeEvent(event: ChronologyEvent, chronology: Chronology): string[] {
  const date = sentenceCase(writeEventDate(event));
  const period = writePeriodNote(event);
  return [
    period && event.date ? `${date} (date of the report; ${period})` : date,
    event.title,
    ...(event.summary ? [event.summary] : []),
    ...event.excerpts.flatMap((excerpt) => writeExcerpt(excerpt, chronology)),
    ...(event.excerpts.length === 0 ? ['  No proof given.'] : []),
  ];
}

function writeExcerpt(excerpt: Excerpt, chronology: Chronology): string[] {
  const source = chronology.sourceById.get(excerpt.source);
  const said = writeAttribution(excerpt.attribution, chronology);
  const published = source?.published && writeDate(parseDate(source.published));
  const citation = [source?.title, source?.publisher, published || 'undated', source?.url];
  return [
    `  “${excerpt.quote}”`,
    `  ${citation.filter(Boolean).join(', ')}`,
    ...(said ? [`  According to ${said}`] : []),
  ];
}

const sentenceCase = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
