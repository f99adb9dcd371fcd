/**
 * Dates as people write them in spreadsheets and other files, turned into EDTF at the precision that
 * they came with: a year stays a year. Nothing is guessed: where day and month could be swapped, both
 * readings are given.
 */
import { parseDate } from '../events/dates.ts';
import { monthOf } from './month-names.ts';

export type DateOrder = 'day first' | 'month first';

export type CommonDate =
  | { readonly edtf: string }
  /** Either reading is a day of the calendar. */
  | { readonly either: Readonly<Record<DateOrder, string>> }
  /** Why it cannot be used, and how to mend it; a sentence without its full stop. */
  | { readonly problem: string };

/**
 * Reads one date or one stretch of time. A time of day is passed over, and the day taken as written.
 *
 * @param text with or without white space around it; not empty
 * @param order which comes first where both could; undefined: not known
 */
export function readCommonDate(text: string, order?: DateOrder): CommonDate {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const written = bareNumber.test(plain) ? undefined : asEdtf(plain);
  if (written) return { edtf: written };
  return readMoment(plain, order) ?? readStretch(plain, order) ?? { problem: unknown(text) };
}

const unknown = (text: string) =>
  `“${text.trim()}” is no date that can be read; write it like 2024-04-24, 24 April 2024, April 2024 or 2024`;

/** In EDTF two digits are a century, which nobody means by 24. */
const bareNumber = /(?<![\dSY-])\d{1,3}(?![\dX-])/;

/** The text itself, where it is EDTF that can be reckoned with. */
function asEdtf(text: string): string | undefined {
  try {
    return parseDate(text).edtf;
  } catch {
    return undefined;
  }
}

const found = (edtf: string): CommonDate | undefined => (asEdtf(edtf) ? { edtf } : undefined);

const pad = (number: number, digits = 2) => String(number).padStart(digits, '0');

/** ISO 8601 counts a year 0, which is 1 BCE. */
const toYear = (year: number, isBefore: boolean) =>
  isBefore ? (year === 1 ? '0000' : `-${pad(year - 1, 4)}`) : pad(year, 4);

/** A text and what follows from it; the first whose pattern fits all of a text is taken. */
type Form = readonly [
  RegExp,
  (groups: Record<string, string>, order?: DateOrder) => CommonDate | undefined,
];

const weekday = String.raw`(?:\p{L}{2,9}\.?,? )?`;
const nth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const name = String.raw`(?<month>\p{L}{3,10})\.?`;
const year = String.raw`(?<year>\d{4})`;
const time = String.raw`(?:[T, ]+\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const whole = (...parts: string[]) => new RegExp(`^${parts.join('')}$`, 'iu');

const named = ({ day, month = '', year = '' }: Record<string, string>) => {
  const number = monthOf(month);
  if (number === undefined) return undefined;
  return found([year, pad(number), ...(day ? [pad(Number(day))] : [])].join('-'));
};

const forms: readonly Form[] = [
  // 24 April 2024; Wed, 24th Apr. 2024, 10:30
  [whole(weekday, nth, '(?: of)?[ -]', name, ',?[ -]', year, time), named],
  // April 24, 2024
  [whole(weekday, name, ' ', nth, ',? ', year, time), named],
  // 2024 April 24
  [whole(year, ',? ', name, ' ', nth, time), named],
  // April 2024; Apr-2024
  [whole(name, '(?:,? |-|/)', year), named],
  [whole(year, ',?[ -]', name), named],
  // 2024-4-24; 2024/04/24; 2024.04.24 10:30
  [whole(year, '([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})', time), toDay],
  // 20240424
  [whole(year, '(?<month>\\d{2})(?<day>\\d{2})'), toDay],
  // 2024/4; 2024.04
  [whole(year, '[-/.](?<month>\\d{1,2})'), toMonth],
  // 04/2024
  [whole('(?<month>\\d{1,2})[-/.]', year), toMonth],
  // 24/04/2024; 4-24-2024
  [whole('(?<first>\\d{1,2})([-/])(?<second>\\d{1,2})\\2', year, time), inSomeOrder],
  // 24.04.2024: nobody writes the month first with full stops
  [whole('(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?', year, time), toDay],
  // 24/04/24
  [
    whole('\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}'),
    () => ({ problem: 'its year has two digits only; write all four' }),
  ],
  // Q2 2024; 2024 Q2; 2nd quarter of 2024
  [whole('(?:q|quarter )(?<part>[1-4]),? ?(?:of )?', year), toQuarter],
  [whole(year, '[ -]?q(?<part>[1-4])'), toQuarter],
  [whole('(?<part>[1-4])(?:st|nd|rd|th) quarter,? (?:of )?', year), toQuarter],
  // Spring 2024
  [whole('(?<season>spring|summer|autumn|fall|winter)(?: of)? ', year), toSeason],
  // 1990s
  [whole("(?:the )?(?<decade>\\d{3})0[’']?s"), ({ decade }) => found(`${decade}X`)],
  // 19th century
  [
    whole('(?:the )?(?<century>\\d{1,2})(?:st|nd|rd|th) century'),
    ({ century }) => found(`${pad(Number(century) - 1)}XX`),
  ],
  // 44 BC; 79 CE; AD 79
  [
    whole('(?<year>\\d{1,6}) ?(?<era>b\\.?c\\.?e?\\.?|a\\.?d\\.?|c\\.?e\\.?)'),
    ({ year, era = '' }) => toEra(Number(year), /^b/i.test(era)),
  ],
  [whole('(?:a\\.?d\\.?|c\\.?e\\.?) ?(?<year>\\d{1,4})'), ({ year }) => toEra(Number(year), false)],
  // 476
  [whole('(?<year>\\d{3})'), ({ year }) => toEra(Number(year), false)],
];

function toDay({ year, month, day }: Record<string, string>) {
  return found([year, pad(Number(month)), pad(Number(day))].join('-'));
}

function toMonth({ year, month }: Record<string, string>) {
  // Above 12 EDTF means seasons and quarters, which nobody means by a number.
  return Number(month) <= 12 ? found(`${year}-${pad(Number(month))}`) : undefined;
}

function inSomeOrder({ first, second, year }: Record<string, string>, order?: DateOrder) {
  const read = (day?: string, month?: string) =>
    asEdtf([year, pad(Number(month)), pad(Number(day))].join('-'));
  const [dayFirst, monthFirst] = [read(first, second), read(second, first)];
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only ? { edtf: only } : undefined;
  }
  if (order) return { edtf: order === 'day first' ? dayFirst : monthFirst };
  return { either: { 'day first': dayFirst, 'month first': monthFirst } };
}

function toQuarter({ year, part }: Record<string, string>) {
  return found(`${year}-${32 + Number(part)}`);
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

function toSeason({ year, season = '' }: Record<string, string>) {
  const index = seasons.indexOf(season.toLowerCase().replace('fall', 'autumn'));
  return found(`${year}-${21 + index}`);
}

function toEra(year: number, isBefore: boolean) {
  if (year === 0) return { problem: 'there is no year 0; the year before 1 CE is 1 BCE' };
  const iso = toYear(year, isBefore);
  return found(/\d{5}/.test(iso) ? `Y${iso}` : iso);
}

const about = /^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(?<rest>.+)$/i;

/** One date, perhaps an approximate one. */
function readMoment(text: string, order?: DateOrder): CommonDate | undefined {
  const rest = about.exec(text)?.groups?.rest;
  if (rest !== undefined) {
    const date = asEdtf(rest) ? { edtf: rest } : readMoment(rest, order);
    return date && 'edtf' in date ? (found(`${date.edtf}~`) ?? date) : date;
  }
  for (const [pattern, read] of forms) {
    const groups = pattern.exec(text)?.groups;
    const date = (groups || pattern.test(text)) && read({ ...groups }, order);
    if (date) return date;
  }
  return undefined;
}

const between =
  /^(?:from |between )?(?<from>.+?)(?: ?[–—] ?| (?:-|to|until|till|through|and) )(?<to>.+)$/i;
/** 1939-1945, where EDTF has no such thing. */
const years = /^(?<from>\d{4})-(?<to>\d{4})$/;
/** 1914–18. */
const shortYear = /^\d{2}$/;
const goesOn = /^(?:present|today|now|ongoing|\?)$/i;

/** Something that lasted; what its start leaves out it has from its end: 3–5 March 2024. */
function readStretch(text: string, order?: DateOrder): CommonDate | undefined {
  const { from = '', to = '' } = (years.exec(text) ?? between.exec(text))?.groups ?? {};
  if (from === '' || to === '') return undefined;
  const read = (one: string) => (asEdtf(one) ? { edtf: one } : readMoment(one, order));
  const isShort = shortYear.test(to) && /^\d{4}$/.test(from);
  const end = goesOn.test(to) ? { edtf: '..' } : read(isShort ? from.slice(0, 2) + to : to);
  const start =
    read(from) ??
    endings(to)
      .map((ending) => read(`${from} ${ending}`))
      .find(Boolean);
  if (!start || !end) return undefined;
  if (!('edtf' in start)) return start;
  if (!('edtf' in end)) return end;
  return found(`${start.edtf}/${end.edtf}`) ?? { problem: `“${text}” ends before it starts` };
}

/** `March 2024` and `2024` of `5 March 2024`. */
function endings(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}
