/** What stands around a picture, so that it can be understood and checked wherever it is shown. */
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { PictureSource } from './picture-source.ts';
import { type Selection, selectionInWords } from './selection.ts';

export interface PictureWords {
  /** The title of the events file. */
  readonly over: string;
  readonly name: string;
  /** What is shown of it. */
  readonly shown: string;
  /** Sources, file, day and link, a paragraph each. */
  readonly under: readonly string[];
}

/** Beyond so many the rest of the sources is counted. */
const mostSources = 8;

/** @param today the day of the export, as `2026-11-22` */
export function pictureWords(
  { name, detail, events }: Pick<PictureSource, 'name' | 'detail' | 'events'>,
  selection: Selection,
  today: string,
): PictureWords {
  const { chronology, filters, link } = selection;
  const { file, sourceById } = chronology;
  const ids = new Set(events.flatMap(({ excerpts }) => excerpts.map(({ source }) => source)));
  const sources = [...ids].map((id) => {
    const source = sourceById.get(id);
    return source ? `“${source.title}” (${source.publisher})` : id;
  });
  const rest = sources.length - mostSources;
  const listed = sources.slice(0, mostSources).join('; ');
  const day = (text: string) => writeDate(parseDate(text));
  return {
    over: file.title,
    name,
    shown: [selectionInWords({ chronology, events: selection.events, filters }), detail]
      .filter(Boolean)
      .join('; '),
    under: [
      ...(sources.length > 0 ? [`Sources: ${listed}${rest > 0 ? `; and ${rest} more` : ''}.`] : []),
      `Sourceline, events of ${day(file.revised)}; picture of ${day(today)}.`,
      link(),
    ],
  };
}
