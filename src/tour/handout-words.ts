/** What a handout says of itself. */
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Fault } from '../events/faults.ts';

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

/** How many events of the file could not be read; 0 if all could. */
export const countLeftOut = (faults: readonly Fault[]): number =>
  new Set(
    faults
      .filter(({ outcome, path }) => outcome === 'left out' && path[0] === 'events')
      .map(({ path }) => path[1]),
  ).size;

/** On one line, and cut after a whole word where it has more than `most` letters. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most).join('');
  const words = letters[most] === ' ' ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(words || cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** A text of the file as a string of CSS, in which a control character cannot stand. */
export const toCssString = (text: string): string =>
  `"${text.replace(/\p{Cc}/gu, '').replace(/["\\]/g, '\\$&')}"`;

/** A moment's day where the reader is: `2026-11-22`. */
export function dayHere(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** `22 November 2026`. */
export const dayInWords = (day: string): string => writeDate(parseDate(day));
