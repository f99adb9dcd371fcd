/**
 * The order of the list: by year, within it first those events of which only the year is known,
 * then month by month; undated ones at the end.
 */
import type { Columns } from '../events/columns.ts';
import { isOfYearOnly, writeYear } from '../events/date-words.ts';
import { monthName, toCalendar, toDay } from '../events/dates.ts';

/** What a heading stands above. */
export interface Heading {
  /** `2024`, `44 BCE`; undefined above the undated events. */
  readonly year: string | undefined;
  /** `July`; undefined where no more than the year is known, or not even that. */
  readonly month: string | undefined;
}

/** Events under one year and one month: places in the list, `end` not included. */
export interface Section extends Heading {
  readonly start: number;
  readonly end: number;
}

export interface ListOrder {
  /** The event at each place of the list, by its place in the order of dates. */
  readonly rows: Uint32Array;
  /** In order, each with an event at least. */
  readonly sections: readonly Section[];
}

/** @param rows places in the order of dates, ascending */
export function toListOrder(columns: Columns, rows: Uint32Array): ListOrder {
  const { headings, headingOfRow } = headingsOf(columns);
  // Counted, then dealt out: a year that is all we know is read before its months.
  const next = new Uint32Array(headings.length + 1);
  for (let at = 0; at < rows.length; at++) take(next, (headingOfRow[rows[at] ?? 0] ?? 0) + 1, 1);
  for (let at = 1; at < next.length; at++) take(next, at, next[at - 1] ?? 0);
  const sections = headings.flatMap((heading, at): Section[] => {
    const [start = 0, end = 0] = [next[at], next[at + 1]];
    return end > start ? [{ ...heading, start, end }] : [];
  });
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    ordered[take(next, headingOfRow[row] ?? 0, 1)] = row;
  }
  return { rows: ordered, sections };
}

/** @returns what stood there before some was added */
function take(numbers: Uint32Array, at: number, some: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + some;
  return before;
}

interface Headings {
  /** In the order of the list. */
  readonly headings: readonly Heading[];
  /** For each row an index into them. */
  readonly headingOfRow: Uint32Array;
}

const known = new WeakMap<Columns, Headings>();

/** Found once for a chronology. */
function headingsOf(columns: Columns): Headings {
  const found = known.get(columns) ?? findHeadings(columns);
  known.set(columns, found);
  return found;
}

/** A heading as a number: in the order of the list, a year before its months. */
const keyOf = (year: number, month: number) => year * 13 + month;
const undated = Number.POSITIVE_INFINITY;

function findHeadings({ count, first, standing, standings }: Columns): Headings {
  const ofYearOnly = Uint8Array.from(standings, ({ date }) => Number(date && isOfYearOnly(date)));
  const keys = new Float64Array(count);
  const distinct = new Set<number>();
  let [year, month, monthsEnd] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < count; row++) {
    const day = first[row] ?? Number.NaN;
    // Rows are in the order of dates: a month is looked up once.
    if (day >= monthsEnd) {
      ({ year, month } = toCalendar(day));
      monthsEnd = toDay(year, month + 1, 1);
    }
    const key = Number.isNaN(day)
      ? undated
      : keyOf(year, ofYearOnly[standing[row] ?? 0] ? 0 : month);
    keys[row] = key;
    if (key !== keys[row - 1]) distinct.add(key);
  }
  const sorted = [...distinct].sort((a, b) => a - b);
  const places = new Map(sorted.map((key, place) => [key, place]));
  return {
    headings: sorted.map(toHeading),
    headingOfRow: Uint32Array.from(keys, (key) => places.get(key) ?? 0),
  };
}

function toHeading(key: number): Heading {
  if (key === undated) return { year: undefined, month: undefined };
  const year = Math.floor(key / 13);
  const month = key - keyOf(year, 0);
  return { year: writeYear(year), month: month === 0 ? undefined : monthName(month) };
}
