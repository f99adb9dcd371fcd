/** What is shown as a calendar (iCalendar, RFC 5545): an all-day entry for each event. */
import { whoSaysSo } from '../events/attribution-words.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { type Day, toCalendar } from '../events/dates.ts';
import { capitalise, numberOf } from '../events/words.ts';
import { slug } from './file-name.ts';
import { type Selection, selectionInWords } from './selection.ts';

/**
 * An entry lasts over all days on which its event may have been, and says in words what is known. An
 * event without two such days (undated, open, before year 1) is left out, and the calendar says so.
 * Entries have the same identifiers whenever the file is the same.
 */
export function writeCalendar(selection: Selection): string {
  const { chronology, events } = selection;
  const { title, revised } = chronology.file;
  const dated = events.flatMap((event) => {
    const days = daysOf(event);
    return days ? [{ event, days }] : [];
  });
  const left = events.length - dated.length;
  const missing =
    left > 0 && `${numberOf(left, 'event')} without days that a calendar can hold are not in it.`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourceline//Sourceline//EN',
    'CALSCALE:GREGORIAN',
    text('X-WR-CALNAME', title),
    text(
      'X-WR-CALDESC',
      [`${capitalise(selectionInWords(selection))}.`, missing].filter(Boolean).join(' '),
    ),
    ...dated.flatMap(({ event, days }) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@${slug(title) || 'events'}.sourceline`,
      `DTSTAMP:${revised.replaceAll('-', '')}T000000Z`,
      `DTSTART;VALUE=DATE:${days.first}`,
      `DTEND;VALUE=DATE:${days.end}`,
      'TRANSP:TRANSPARENT',
      text('SUMMARY', event.title),
      text('DESCRIPTION', describe(event, selection)),
      `URL:${selection.link(event.id)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** As `20240424`; the end is the day after the last. */
function daysOf({ date }: ChronologyEvent): { first: string; end: string } | undefined {
  if (!date) return undefined;
  const [first, end] = [basicDay(date.earliest), basicDay(date.latest + 1)];
  return first && end ? { first, end } : undefined;
}

/** Undefined where a calendar has no such year. */
function basicDay(day: Day): string | undefined {
  if (!Number.isFinite(day)) return undefined;
  const { year, month, day: of } = toCalendar(day);
  if (year < 1 || year > 9999) return undefined;
  return [String(year).padStart(4, '0'), month, of]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
}

function describe(event: ChronologyEvent, { chronology }: Selection): string {
  const quotes = event.excerpts.map(
    ({ quote, attribution }) => `“${quote}” — ${whoSaysSo(attribution, chronology)}`,
  );
  return [`${capitalise(writeEventDate(event))}.`, event.summary, ...quotes]
    .filter(Boolean)
    .join('\n\n');
}

const text = (name: string, value: string) =>
  `${name}:${value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, ' ')}`;

/** A line has 75 bytes at most; the next ones start with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      parts.push(part);
      [part, bytes] = ['', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
