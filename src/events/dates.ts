/**
 * Dates as the events file writes them: EDTF, levels 0 to 2 (ISO 8601-2:2019).
 *
 * Years, parts of years and days are read here, as are sets, intervals and what a qualifier does to a
 * bound; the rarer forms of a date are for the full reader (`edtf-dates.ts`). All arithmetic is in
 * whole days of the proleptic Gregorian calendar, so a date is the same on every continent.
 */

/** Whole days since 1970-01-01; −∞ and +∞ stand for an open or unknown bound. */
export type Day = number;

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'longer';

/** One date at its own precision: every day from `earliest` to `latest` is possible. */
export interface CalendarDate {
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

/** One end of an interval or of a range in a set. */
export type Bound = CalendarDate | 'open' | 'unknown';

export interface EventDate {
  readonly edtf: string;
  /** A date, something that lasted from one date to another, or one day out of several. */
  readonly form: 'date' | 'interval' | 'set';
  /** The ends of a date or an interval; of a set, the first and the last end of its members. */
  readonly start: Bound;
  readonly end: Bound;
  /** The members of a set as written; empty for a date and an interval. */
  readonly members: readonly { readonly from: Bound; readonly to: Bound }[];
  /** The first and the last day that the text names; infinite where a bound is open or unknown. */
  readonly earliest: Day;
  readonly latest: Day;
  /** The finest precision that holds for all of it. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Says in one sentence why a text is not a date, and how to mend it. */
export class DateError extends Error {}

/** Reads one date in any form; undefined if it is none. @throws DateError if it is out of reach */
export type FullReader = (text: string, whole: string) => CalendarDate | undefined;

let readFully: FullReader = (_, whole) => {
  throw new DateError(`"${whole}" cannot be read before the full reader of dates is there`);
};

/** Called by the full reader when it is loaded. */
export function addFullReader(reader: FullReader): void {
  readFully = reader;
}

const msPerDay = 86_400_000;
const daysIn400Years = 146_097;
const cache = new Map<string, EventDate>();
const cacheLimit = 50_000;

/**
 * Reads an EDTF string.
 *
 * @throws DateError if it is not one, if it names a day that no calendar has, if it is reversed, if
 * it has a time of day, which an events file does not keep, or if it needs the full reader and that
 * is not loaded.
 */
export function parseDate(text: string): EventDate {
  const known = cache.get(text);
  if (known) return known;
  const date = readForm(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, date);
  return date;
}

function readForm(text: string): EventDate {
  if (text.startsWith('[')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const date = readCalendarDate(text, text);
  const { earliest, latest, precision, approximate, uncertain } = date;
  return {
    edtf: text,
    form: 'date',
    start: date,
    end: date,
    members: [],
    earliest,
    latest,
    precision,
    approximate,
    uncertain,
  };
}

function readInterval(text: string): EventDate {
  const parts = text.split('/');
  if (parts.length !== 2) throw notADate(text, text);
  const [from, to] = parts.map((part) => readBound(part, text)) as [Bound, Bound];
  return toEventDate(text, 'interval', [{ from, to }]);
}

function readSet(text: string): EventDate {
  const inside = /^\[(.+)\]$/.exec(text)?.[1];
  if (!inside) throw notADate(text, text);
  const members = inside.split(',').map((part) => {
    const [from = '', to, ...rest] = part.trim().split('..');
    if (rest.length > 0 || (from === '' && !to)) throw notADate(part, text);
    if (to === undefined) {
      const date = readCalendarDate(from, text);
      return { from: date, to: date };
    }
    return { from: readBound(from || '..', text), to: readBound(to || '..', text) };
  });
  return toEventDate(text, 'set', members);
}

function readBound(part: string, whole: string): Bound {
  if (part === '..') return 'open';
  if (part === '') return 'unknown';
  return readCalendarDate(part, whole);
}

function toEventDate(
  text: string,
  form: 'interval' | 'set',
  members: readonly { from: Bound; to: Bound }[],
): EventDate {
  for (const { from, to } of members) {
    if (typeof from === 'string' && typeof to === 'string')
      throw new DateError(`"${text}" has no bound at all; leave the date out if none is known`);
    if (earliestOf(from) > latestOf(to))
      throw new DateError(`"${text}" ends before it starts; swap its two ends`);
  }
  const first = members.reduce((a, b) => (earliestOf(b.from) < earliestOf(a.from) ? b : a));
  const last = members.reduce((a, b) => (latestOf(b.to) > latestOf(a.to) ? b : a));
  const dates = members
    .flatMap(({ from, to }) => [from, to])
    .filter((bound) => typeof bound !== 'string');
  return {
    edtf: text,
    form,
    start: first.from,
    end: last.to,
    members: form === 'set' ? members : [],
    earliest: earliestOf(first.from),
    latest: latestOf(last.to),
    precision: coarsest(dates.map((date) => date.precision)),
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
  };
}

const earliestOf = (bound: Bound): Day =>
  typeof bound === 'string' ? Number.NEGATIVE_INFINITY : bound.earliest;
const latestOf = (bound: Bound): Day =>
  typeof bound === 'string' ? Number.POSITIVE_INFINITY : bound.latest;

const fineToCoarse: Precision[] = ['day', 'month', 'quarter', 'season', 'half', 'year', 'longer'];

function coarsest(precisions: Precision[]): Precision {
  return fineToCoarse[Math.max(...precisions.map((p) => fineToCoarse.indexOf(p)))] ?? 'longer';
}

function readCalendarDate(text: string, whole: string): CalendarDate {
  const date = readPlainDate(text) ?? (isRare(text) ? readFully(text, whole) : undefined);
  if (date) return date;
  if (/T\d/.test(text))
    throw new DateError(`"${whole}" has a time of day; write only the day, like "2024-04-24"`);
  throw notADate(text, whole);
}

const plainForm = /^(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** A year, a part of a year or a day, with a sign or without. */
function readPlainDate(text: string): CalendarDate | undefined {
  const parts = plainForm.exec(text);
  const [, year, month, day, sign] = parts ?? [];
  const extent = parts && extentOf(Number(year), month, day);
  if (!extent) return undefined;
  return {
    edtf: text,
    ...extent,
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
}

type Extent = Pick<CalendarDate, 'earliest' | 'latest' | 'precision'>;

function extentOf(year: number, month?: string, day?: string): Extent | undefined {
  if (month === undefined)
    return { earliest: toDay(year, 1, 1), latest: toDay(year, 12, 31), precision: 'year' };
  const part = partOfYear(Number(month));
  if (!part) return undefined;
  const { first, last, precision } = part;
  const earliest = toDay(year, first, 1);
  const latest = toDay(year, last + 1, 0);
  if (day === undefined) return { earliest, latest, precision };
  const one = earliest + Number(day) - 1;
  if (precision !== 'month' || one < earliest || one > latest) return undefined;
  return { earliest: one, latest: one, precision: 'day' };
}

interface PartOfYear {
  readonly precision: Precision;
  /** Months, from 1 to 12. */
  readonly first: number;
  readonly last: number;
}

/**
 * What the number after a year means: 1 to 12 are months, and ISO 8601-2 numbers longer parts of
 * the year too, 21 to 32 seasons, 33 quarters, 37 thirds, 40 halves.
 */
export function partOfYear(number: number): PartOfYear | undefined {
  const part = (precision: Precision, months: number, index: number) => ({
    precision,
    first: 1 + months * index,
    last: months * (index + 1),
  });
  if (number >= 1 && number <= 12) return part('month', 1, number - 1);
  // “Spring” is another stretch of the year north and south, so only its year is sure.
  if (number >= 21 && number <= 32) return part('season', 12, 0);
  if (number >= 33 && number <= 36) return part('quarter', 3, number - 33);
  if (number >= 37 && number <= 39) return part('quarter', 4, number - 37);
  if (number >= 40 && number <= 41) return part('half', 6, number - 40);
  return undefined;
}

/** Whether one date may be of a form that only the full reader knows: `202X`, `1950S2`, `Y12000`. */
const isRare = (text: string): boolean => !plainForm.test(text) && /^[-\d~?%XYSE]+$/.test(text);

/** Whether a text holds, or may hold, a date that `parseDate` cannot read without the full reader. */
export const needsFullReader = (text: string): boolean =>
  text.split(/[[\]/,]|\.\./).some((part) => isRare(part.trim()));

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `July`; @param month 1 to 12 */
export const monthName = (month: number): string =>
  months.format(new Date(Date.UTC(2000, month - 1, 1)));

const withoutQualifiers = (text: string) => text.replace(/[~?%]/g, '');

function notADate(part: string, whole: string): DateError {
  const where = part === whole ? `"${whole}"` : `"${part}" in "${whole}"`;
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(withoutQualifiers(part)) ?? [];
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return new DateError(`${where} is not a date: there is no month ${month}`);
  if (day !== undefined) {
    const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
    return new DateError(
      `${where} is not a date: ${monthName(Number(month))} ${year} has ${last} days`,
    );
  }
  return new DateError(
    `${where} is not a date in EDTF; write 2024, 2024-04, 2024-04-24, 2024-04-24/2024-04-26, ` +
      `2024-04~ (about) or [2024-02..2024-04] (once between)`,
  );
}

/** The calendar date of a day; years before 1 are 0, −1, … as in ISO 8601. */
export function toCalendar(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a calendar date; a month or day out of its range carries over. */
export function toDay(year: number, month: number, day: number): Day {
  // Date.UTC reads 0 to 99 as 1900 to 1999; the calendar repeats after 400 years.
  if (year >= 0 && year < 100) return toDay(year + 400, month, day) - daysIn400Years;
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** A day as EDTF writes it: `2024-04-24`, `-0044-03-15`. */
export function toIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  const two = (number: number) => String(number).padStart(2, '0');
  const years = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${years}-${two(month)}-${two(dayOfMonth)}`;
}

/** A day as the `Date` of its first instant in UTC. */
export const toDate = (day: Day): Date => new Date(day * msPerDay);

/** The day of an instant, in UTC. */
export const dayOf = (date: Date | number): Day => Math.floor(Number(date) / msPerDay);

/** By how many days a qualifier may move a bound: one unit of the date's own precision. */
const widenBy: Record<Precision, number> = {
  day: 1,
  month: 31,
  quarter: 92,
  season: 92,
  half: 184,
  year: 366,
  longer: 3653,
};

/** Something that started between two days and ended between two days. */
export interface PossibleDays {
  readonly start: { readonly earliest: Day; readonly latest: Day };
  readonly end: { readonly earliest: Day; readonly latest: Day };
}

/**
 * Between which days it may have started and ended.
 *
 * `~` and `?` may move each bound by one unit of its precision. What is open runs on for ever; what
 * is unknown may have ended as soon as it started. A moment starts and ends on one and the same day.
 *
 * @param lasts whether it filled its whole date (an interval, a statistic's period) rather than
 * happening on one day of it; never true of a set
 */
export function possibleDays(date: EventDate, lasts: boolean): PossibleDays {
  if (!lasts) {
    // Any member of a set may reach furthest once its qualifier has moved it.
    const ends = date.form === 'set' ? date.members : [{ from: date.start, to: date.end }];
    const once = {
      earliest: Math.min(...ends.map(({ from }) => widen(from)?.[0] ?? Number.NEGATIVE_INFINITY)),
      latest: Math.max(...ends.map(({ to }) => widen(to)?.[1] ?? Number.POSITIVE_INFINITY)),
    };
    return { start: once, end: once };
  }
  const first = widen(date.start);
  const last = widen(date.end);
  return { start: startOf(date, first, last), end: endOf(date, first, last) };
}

type Stretch = readonly [Day, Day] | undefined;

function startOf(date: EventDate, first: Stretch, last: Stretch) {
  const { start } = date;
  if (start === 'open')
    return { earliest: Number.NEGATIVE_INFINITY, latest: Number.NEGATIVE_INFINITY };
  if (start === 'unknown' || !first)
    return { earliest: Number.NEGATIVE_INFINITY, latest: last?.[1] ?? Number.POSITIVE_INFINITY };
  // A lone date that lasted started on its first day; an interval, some day within its first end.
  if (date.form === 'date') return { earliest: first[0], latest: 2 * start.earliest - first[0] };
  return { earliest: first[0], latest: first[1] };
}

function endOf(date: EventDate, first: Stretch, last: Stretch) {
  const { end } = date;
  if (end === 'open')
    return { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  if (end === 'unknown' || !last)
    return { earliest: first?.[0] ?? Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  if (date.form === 'date') return { earliest: 2 * end.latest - last[1], latest: last[1] };
  return { earliest: last[0], latest: last[1] };
}

function widen(bound: Bound): Stretch {
  if (typeof bound === 'string') return undefined;
  const by = bound.approximate || bound.uncertain ? widenBy[bound.precision] : 0;
  return [bound.earliest - by, bound.latest + by];
}

/** Whether something with these days touches the stretch `from`–`to` (both ends included). */
export function overlap(days: PossibleDays, from: Day, to: Day): 'surely' | 'perhaps' | 'no' {
  const { start, end } = days;
  if (start.earliest > to || end.latest < from) return 'no';
  const once = start === end;
  const surely = once
    ? start.earliest >= from && start.latest <= to
    : start.latest <= to && end.earliest >= from;
  return surely ? 'surely' : 'perhaps';
}

/** The day by which an event is ordered and at which it stands: its first known bound. */
export function sortDay(date: EventDate): Day {
  return Number.isFinite(date.earliest) ? date.earliest : date.latest;
}
