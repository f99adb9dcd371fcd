/**
 * The full reader: one date in any form of EDTF, by the library `edtf`. It is large and needed
 * seldom, so it is loaded on demand (`load-full-reader.ts`) and then known to `parseDate`.
 */
import edtf, { Century, Decade, Interval, List, Season } from 'edtf';
import {
  addFullReader,
  type CalendarDate,
  DateError,
  type Day,
  dayOf,
  type Precision,
  partOfYear,
  toCalendar,
  toDay,
} from './dates.ts';

type Read = ReturnType<typeof edtf>;

/** Level 3 only lets a quarter carry `~` and `?`, which ISO 8601-2 means it to. */
const constraints = { level: 2, seasonUncertainty: true, seasonIntervals: true } as const;

/**
 * @param whole the text that the date stands in, for the error
 * @returns undefined for what is no date
 * @throws DateError if it lies beyond the years that can be reckoned
 */
export function readEdtfDate(text: string, whole: string): CalendarDate | undefined {
  let date: Read;
  try {
    date = edtf(text, constraints);
  } catch {
    return undefined;
  }
  if (date instanceof List || date instanceof Interval) return undefined;
  if (!Number.isFinite(date.min) || !Number.isFinite(date.max))
    throw new DateError(`"${whole}" lies beyond the years that can be reckoned (±271,821)`);
  const bounds = boundsOf(date, text);
  return (
    bounds && {
      edtf: text,
      ...bounds,
      precision: precisionOf(date, text),
      approximate: isSet(date.approximate),
      uncertain: isSet(date.uncertain),
    }
  );
}

/** `1950S2`: of the year only the first two digits are sure. */
const significant = /^(-?\d{4})S([1-3])$/;

/** The library takes 29 February in every year, and loses its way before year 1. */
function boundsOf(date: Read, text: string): { earliest: Day; latest: Day } | undefined {
  const earliest = dayOf(date.min);
  const { year } = toCalendar(earliest);
  if (date instanceof Season) {
    const { first = 1, last = 12 } = partOfYear(date.season) ?? {};
    return { earliest: toDay(year, first, 1), latest: toDay(year, last + 1, 0) };
  }
  const digits = significant.exec(text)?.[2];
  if (digits !== undefined) {
    const years = 10 ** (4 - Number(digits));
    const first = Math.sign(year) * Math.floor(Math.abs(year) / years) * years;
    const last = first + Math.sign(year) * (years - 1);
    return {
      earliest: toDay(Math.min(first, last), 1, 1),
      latest: toDay(Math.max(first, last), 12, 31),
    };
  }
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text.replace(/[~?%]/g, ''));
  if (!parts) return { earliest, latest: dayOf(date.max) };
  const [y, m, d] = parts.slice(1).map(Number) as [number, number, number];
  const day = toDay(y, m, d);
  return toCalendar(day).day === d ? { earliest: day, latest: day } : undefined;
}

function precisionOf(date: Read, text: string): Precision {
  if (date instanceof Season) return partOfYear(date.season)?.precision ?? 'season';
  if (date instanceof Decade || date instanceof Century || significant.test(text)) return 'longer';
  if (isSet(date.unspecified)) {
    const days = dayOf(date.max) - dayOf(date.min) + 1;
    return days > 366 ? 'longer' : days > 31 ? 'year' : days > 1 ? 'month' : 'day';
  }
  return date.precision === 3 ? 'day' : date.precision === 2 ? 'month' : 'year';
}

const isSet = (flag: boolean | { value: number } | undefined) =>
  typeof flag === 'object' ? flag.value > 0 : flag === true;

addFullReader(readEdtfDate);
