/** Dates in words, as a reader would say them. Everything is reckoned in UTC. */
import type { ChronologyEvent } from './chronology.ts';
import {
  type Bound,
  type CalendarDate,
  type Day,
  type EventDate,
  sortDay,
  toCalendar,
  toDate,
} from './dates.ts';

/**
 * `long`: 24 April 2024. `short`: 24 Apr 2024. `within`: 24 Apr, for a place where the year is
 * already said.
 */
export type DateStyle = 'long' | 'short' | 'within';

/** The language of dates is that of the interface. */
const locale = 'en-GB';

/**
 * The date of an event: `24–26 April 2024`, `about October 2023, uncertain`, `some day in April
 * 2024`, `from 2024 on`, `undated`.
 */
export function writeEventDate(
  event: Pick<ChronologyEvent, 'date' | 'lasts' | 'periodNotSaid'>,
  style: DateStyle = 'long',
): string {
  const { date } = event;
  if (!date) return 'undated';
  const words = writeDate(date, style);
  const vague = !event.lasts && date.form === 'date' && date.precision !== 'day';
  // “About April” is vague enough as it is.
  return vague && !date.approximate && !date.uncertain ? `some day in ${words}` : words;
}

/**
 * The period of a statistic that its date does not tell: as the file words it (`before the war`),
 * or `period not said`; '' for every other event.
 */
export function writePeriodNote({
  periodNotSaid,
  figures,
}: Pick<ChronologyEvent, 'periodNotSaid' | 'figures'>): string {
  if (!periodNotSaid) return '';
  return figures.find(({ periodWords }) => periodWords)?.periodWords ?? 'period not said';
}

/** An EDTF date in words, without saying whether it lasted. */
export function writeDate(date: EventDate, style: DateStyle = 'long'): string {
  if (date.form === 'set') return writeSet(date, style);
  if (date.form === 'interval') return writeInterval(date.start, date.end, style);
  return writeBound(date.start, style);
}

/** A day in words, `24 April 2024`; for a sentence that names one day, as of which something is so. */
export const writeDay = (day: Day, style: DateStyle = 'long'): string =>
  writeFine('day', style, day);

function writeSet(date: EventDate, style: DateStyle): string {
  const members = date.members.map(({ from, to }) => {
    if (from === to) return writeBound(from, style);
    if (typeof from === 'string') return `${writeBound(to, style)} or before`;
    if (typeof to === 'string') return `${writeBound(from, style)} or after`;
    const year = inOneYear(from, to) ? ` ${writeYear(toCalendar(from.earliest).year)}` : '';
    const first = writeBound(from, style).replace(year, '');
    return `between ${first} and ${writeBound(to, style)}`;
  });
  return members.join(' or ');
}

/** Days or months of one year need the year but once. */
function inOneYear(...dates: CalendarDate[]): boolean {
  const fine = dates.every(({ precision }) => precision === 'day' || precision === 'month');
  const years = dates.flatMap(({ earliest, latest }) => [earliest, latest].map(toCalendar));
  return fine && new Set(years.map(({ year }) => year)).size === 1;
}

function writeInterval(start: Bound, end: Bound, style: DateStyle): string {
  if (start === 'open') return `until ${writeBound(end, style)}`;
  if (start === 'unknown') return `until ${writeBound(end, style)}, start not known`;
  if (end === 'open') return `from ${writeBound(start, style)} on`;
  if (end === 'unknown') return `from ${writeBound(start, style)}, end not known`;
  const plain = ![start, end].some((bound) => bound.approximate || bound.uncertain);
  const even = start.precision === end.precision;
  if (plain && even && (start.precision === 'day' || start.precision === 'month'))
    return writeRange(start.precision, style, start.earliest, end.earliest);
  return `${writeBound(start, style)} to ${writeBound(end, style)}`;
}

function writeBound(bound: Bound, style: DateStyle): string {
  if (typeof bound === 'string') return bound;
  const about = bound.approximate ? 'about ' : '';
  const unsure = bound.uncertain ? ', uncertain' : '';
  return `${about}${writePlain(bound, style)}${unsure}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

function writePlain(date: CalendarDate, style: DateStyle): string {
  const { earliest, latest, precision } = date;
  const { year, month } = toCalendar(earliest);
  switch (precision) {
    case 'day':
    case 'month':
      return writeFine(precision, style, earliest);
    case 'quarter':
      return writeRange('month', style, earliest, latest);
    case 'half':
      return `the ${month === 1 ? 'first' : 'second'} half of ${writeYear(year)}`;
    case 'season': {
      // 25 to 28 are those of the north, 29 to 32 those of the south.
      const season = Number(/(\d\d)\D*$/.exec(date.edtf)?.[1]) - 21;
      return `${seasons[season % 4] ?? 'season'} ${writeYear(year)}`;
    }
    case 'year':
      return writeYear(year);
    case 'longer':
      return writeLong(year, toCalendar(latest).year);
  }
}

/** A decade as the 2020s, any other stretch by its first and last year. */
function writeLong(first: number, last: number): string {
  if (first > 0 && first % 10 === 0 && last - first === 9) return `the ${first}s`;
  return `${writeYear(first)}–${writeYear(last)}`;
}

/** Year 0 of ISO 8601 is 1 BCE. */
export function writeYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

type Fine = 'day' | 'month';

/** Era names differ between browsers, so a year before ours is written apart. */
function writeFine(precision: Fine, style: DateStyle, day: Day): string {
  const { year } = toCalendar(day);
  const apart = year <= 0 && style !== 'within';
  const words = formatter(precision, style, year > 0).format(toDate(day));
  return apart ? `${words} ${writeYear(year)}` : words;
}

/** Browsers space the dash each in their own way; ours is close unless what it joins has spaces. */
function writeRange(precision: Fine, style: DateStyle, from: Day, to: Day): string {
  const ours = toCalendar(from).year > 0 || style === 'within';
  const [first = '', last] = ours
    ? formatter(precision, style, true)
        .formatRange(toDate(from), toDate(to))
        .split(/\s*–\s*/)
    : [writeFine(precision, style, from), writeFine(precision, style, to)];
  return last === undefined ? first : `${first}${/\s/.test(first) ? ' – ' : '–'}${last}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(precision: Fine, style: DateStyle, withYear: boolean): Intl.DateTimeFormat {
  const key = `${precision} ${style} ${withYear}`;
  const made = formatters.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: style === 'long' ? 'long' : 'short',
    ...(precision === 'day' && { day: 'numeric' }),
    ...(withYear && style !== 'within' && { year: 'numeric' }),
  });
  formatters.set(key, format);
  return format;
}

/** The year and month under which the list files an event; `undefined` for an undated one. */
export function headingOf(
  event: Pick<ChronologyEvent, 'date'>,
): { year: number; month: number | undefined } | undefined {
  if (!event.date) return undefined;
  const { year, month } = toCalendar(sortDay(event.date));
  return { year, month: isOfYearOnly(event.date) ? undefined : month };
}

/**
 * Whether the list files a date under no month. The bound at which it stands decides: what began in
 * July 2023 is read there, even if no more than the year of its end is known.
 */
export function isOfYearOnly({ start, end }: EventDate): boolean {
  const bound = typeof start === 'string' ? end : start;
  return (
    typeof bound === 'string' || ['year', 'half', 'season', 'longer'].includes(bound.precision)
  );
}
