/** A list as plain text, to be pasted into a letter or a paper with its sources. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { citeDate, citeExcerpt, noProof } from '../events/citation-words.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { capitalise } from '../events/words.ts';

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
  const proof = event.excerpts.flatMap((excerpt) => citeExcerpt(excerpt, chronology));
  return [
    capitalise(citeDate(event)),
    event.title,
    ...(event.summary ? [event.summary] : []),
    ...(proof.length === 0 ? [noProof] : proof).map((line) => `  ${line}`),
  ];
}
