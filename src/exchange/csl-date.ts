/** A publication date as citations have it. */
import { writeDate } from '../events/date-words.ts';
import { type CalendarDate, type EventDate, parseDate, toCalendar } from '../events/dates.ts';
import type { CslDate, CslDateParts } from './csl-item.ts';

/**
 * An EDTF date as CSL has it. A day out of several is given as the month or year that they share;
 * what CSL has no form for, an uncertain date too, stays in words.
 *
 * @param edtf a date of the file
 */
export function toCslDate(edtf: string): CslDate {
  const date = parseDate(edtf);
  const parts = date.form === 'set' ? sharedParts(date) : writtenParts(date);
  if (!parts || date.uncertain) return { literal: writeDate(date) };
  return date.approximate ? { ...parts, circa: true } : parts;
}

/** For styles that would leave out the “about” of a date: the date in words. */
export function withoutCirca(date: CslDate): CslDate {
  const [first = [], last = first] = date['date-parts'] ?? [];
  if (!date.circa) return date;
  const words = [first, ...(last === first ? [] : [last])].map((parts) =>
    writeDate(parseDate(`${toEdtf(parts, date.season)}~`)),
  );
  return { literal: words.join(' to ') };
}

function toEdtf([year = 0, ...rest]: CslDateParts, season: number | undefined): string {
  const ends = season === undefined ? rest : [20 + season];
  const iso = year > 0 ? year : year + 1;
  const years = `${iso < 0 ? '-' : ''}${String(Math.abs(iso)).padStart(4, '0')}`;
  return [years, ...ends.map((part) => String(part).padStart(2, '0'))].join('-');
}

const toParts = (day: number, length: 1 | 2 | 3): CslDateParts => {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  // ISO counts a year 0, CSL does not.
  return [year > 0 ? year : year - 1, month, dayOfMonth].slice(0, length);
};

const lengths = { day: 3, month: 2, year: 1 } as const;

const hasParts = (
  bound: CalendarDate,
): bound is CalendarDate & { precision: keyof typeof lengths } => bound.precision in lengths;

function writtenParts({ form, start, end }: EventDate): CslDate | undefined {
  if (typeof start === 'string' || typeof end === 'string') return undefined;
  if (form === 'interval') {
    if (start.precision !== end.precision || !hasParts(start)) return undefined;
    const length = lengths[start.precision];
    return { 'date-parts': [toParts(start.earliest, length), toParts(end.earliest, length)] };
  }
  if (hasParts(start)) return { 'date-parts': [toParts(start.earliest, lengths[start.precision])] };
  switch (start.precision) {
    case 'quarter':
    case 'half':
      return { 'date-parts': [toParts(start.earliest, 2), toParts(start.latest, 2)] };
    case 'season': {
      // 25 to 28 are the seasons of the north, 29 to 32 those of the south.
      const number = Number(/(\d\d)\D*$/.exec(start.edtf)?.[1]);
      return { 'date-parts': [toParts(start.earliest, 1)], season: ((number - 21) % 4) + 1 };
    }
    default:
      return undefined;
  }
}

/** The month or the year in which all possible days lie. */
function sharedParts({ earliest, latest }: EventDate): CslDate | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  for (const length of [3, 2, 1] as const) {
    const parts = toParts(earliest, length);
    if (parts.join() === toParts(latest, length).join()) return { 'date-parts': [parts] };
  }
  return undefined;
}
