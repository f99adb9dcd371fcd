/** A list as plain text, to be pasted into a letter or a paper with its sources. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { citeDate, citeExcerpt, noProof } from '../events/citation-words.ts';
import { writeDate, writeDay } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { capitalise } from '../events/words.ts';
import { writeClocks, writePerhaps } from './clock-words.ts';

export interface ListTextContext {
  /** The address of the page that shows this very list. */
  readonly link: string;
  /** The filters in words: `Topic: trade; 2023–2024`; '' if there are none. */
  readonly filters: string;
  /** Whether events that stand by when they happened say too when they were reported. */
  readonly bothDates: boolean;
}

/**
 * The events, each with its date, title, summary and quotes with their sources, below a head that
 * says which file, which revision and how many of its events these are.
 */
export function writeListText(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  { link, filters, bothDates }: ListTextContext,
): string {
  const { file } = chronology;
  const head = [
    file.title,
    `${events.length} of ${chronology.events.length} events`,
    ...(filters ? [`Filters: ${filters}`] : []),
    ...(chronology.clock === 'reported' ? ['By the dates on which they were first reported'] : []),
    ...writeKnownDay(chronology),
    `Revision of ${writeDate(parseDate(file.revised))}`,
    link,
  ];
  return `${[head, ...events.map((event) => writeEvent(event, chronology, bothDates))]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What was surely and perhaps published by the day that the reader looks at. */
function writeKnownDay({ asKnown, events }: Chronology): string[] {
  if (!asKnown) return [];
  const { day, perhaps, whole } = asKnown;
  const known = `As known on ${writeDay(day)}`;
  const counts = [
    `${events.length - perhaps.size} of ${whole.events.length} events`,
    ...(perhaps.size > 0 ? [`${perhaps.size} more perhaps`] : []),
  ];
  return [`${known}: ${counts.join(', ')}`];
}

function writeEvent(event: ChronologyEvent, chronology: Chronology, bothDates: boolean): string[] {
  const proof = event.excerpts.flatMap((excerpt) => citeExcerpt(excerpt, chronology));
  const perhaps = writePerhaps(event, chronology);
  // By report the date is that of the report, which the line below it says.
  const byReport = chronology.clock === 'reported';
  return [
    ...(byReport ? [] : [capitalise(citeDate(event))]),
    ...[...writeClocks(event, chronology, bothDates), ...(perhaps ? [perhaps] : [])].map(
      capitalise,
    ),
    event.title,
    ...(event.summary ? [event.summary] : []),
    ...(proof.length === 0 ? [noProof] : proof).map((line) => `  ${line}`),
  ];
}
