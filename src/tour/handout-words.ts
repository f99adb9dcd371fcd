/** What a handout says of itself. */
import type { Chronology } from '../events/chronology.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Fault } from '../events/faults.ts';
import type { Filters } from '../events/filters.ts';
import { activeChips } from '../filters/active-chips.ts';

const inWords = new Intl.NumberFormat('en-GB');

/** `1,000 events`, `1 step`. */
export const countOf = (number: number, word: string): string =>
  `${inWords.format(number)} ${word}${number === 1 ? '' : 's'}`;

/** `all 98 events`, `12 of 98 events`, `the first 1,000 of 2,340 events that match, of 9,000 in all`. */
export function writeEventCount(printed: number, matching: number, total: number): string {
  if (printed < matching) {
    const first = `the first ${inWords.format(printed)} of ${countOf(matching, 'event')}`;
    return matching < total ? `${first} that match, of ${inWords.format(total)} in all` : first;
  }
  if (matching < total) return `${inWords.format(matching)} of ${countOf(total, 'event')}`;
  return total === 1 ? 'the only event' : `all ${countOf(total, 'event')}`;
}

/** `Russia in any role; 2021–2026; “laser”`; '' if nothing narrows. */
export const writeFilters = (chronology: Chronology, filters: Filters): string =>
  activeChips(chronology, filters)
    .map(({ words, note }) => [words, note].filter(Boolean).join(' '))
    .join('; ');

/** How many events of the file could not be read; 0 if all could. */
export const countLeftOut = (faults: readonly Fault[]): number =>
  new Set(
    faults
      .filter(({ outcome, path }) => outcome === 'left out' && path[0] === 'events')
      .map(({ path }) => path[1]),
  ).size;

const longestRunning = 90;

/** A text of the file as a CSS string, short enough for the edge of a page. */
export function toCssString(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  const short =
    letters.length > longestRunning
      ? `${letters.slice(0, longestRunning).join('').trimEnd()}…`
      : letters.join('');
  // A control character cannot stand in a string of CSS.
  return `"${short.replace(/\p{Cc}/gu, '').replace(/["\\]/g, '\\$&')}"`;
}

/** A moment's day where the reader is: `2026-11-22`. */
export function dayHere(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** `22 November 2026`. */
export const dayInWords = (day: string): string => writeDate(parseDate(day));
