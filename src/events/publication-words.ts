/** When a source was published and when an event was reported, in words. */
import type { Chronology, ChronologyEvent } from './chronology.ts';
import { type DateStyle, writeDate, writeDay } from './date-words.ts';
import { parseDate } from './dates.ts';
import type { Source } from './format.ts';
import { reportedDate } from './reported.ts';

/** `24 April 2024`, `about May 2026`, `date not known`. */
export function publishedInWords({ published }: Source, style: DateStyle = 'long'): string {
  return published === undefined ? 'date not known' : writeDate(parseDate(published), style);
}

/**
 * When an event was first reported: `reported 24 Apr 2024`, `reported in Apr 2024`, `reported
 * between 1 Mar 2026 and 3 May 2026`, `reported by 22 Nov 2026`; undefined if nothing dates it.
 */
export function reportedInWords(
  { reported }: Pick<ChronologyEvent, 'reported'>,
  { sourceById }: Pick<Chronology, 'sourceById'>,
): string | undefined {
  if (!reported) return undefined;
  const date = reportedDate(reported, sourceById);
  if (date.form !== 'set')
    return `reported ${date.precision === 'day' ? '' : 'in '}${writeDate(date, 'short')}`;
  const { earliest, latest } = reported;
  if (!Number.isFinite(earliest)) return `reported by ${writeDay(latest, 'short')}`;
  return `reported ${writeDate(date, 'short')}`;
}
