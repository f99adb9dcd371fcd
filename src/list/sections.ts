/**
 * The order of the list: by year, within it first those events of which only the year is known,
 * then month by month; undated ones at the end.
 */
import type { Columns } from '../events/columns.ts';
import { headingOf, writeYear } from '../events/date-words.ts';
import { monthName } from '../events/dates.ts';

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
  const { headings, headingOfStanding } = headingsOf(columns);
  const { standing } = columns;
  const headingAt = (row: number) => headingOfStanding[standing[row] ?? 0] ?? 0;
  // Counted, then dealt out: a year that is all we know is read before its months.
  const ends = new Uint32Array(headings.length + 1);
  for (const row of rows) {
    const next = headingAt(row) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const sections = headings.flatMap((heading, at): Section[] => {
    const [start = 0, end = 0] = [ends[at], ends[at + 1]];
    return end > start ? [{ ...heading, start, end }] : [];
  });
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const at = headingAt(row);
    const place = ends[at] ?? 0;
    ordered[place] = row;
    ends[at] = place + 1;
  }
  return { rows: ordered, sections };
}

interface Headings {
  /** In the order of the list. */
  readonly headings: readonly Heading[];
  /** For each standing an index into them. */
  readonly headingOfStanding: Uint32Array;
}

const known = new WeakMap<Columns, Headings>();

/** Looked up once for each date, of which many events may have the same. */
function headingsOf(columns: Columns): Headings {
  const found = known.get(columns) ?? findHeadings(columns.standings);
  known.set(columns, found);
  return found;
}

const monthsAndNone = 13;

function findHeadings(standings: Columns['standings']): Headings {
  const keys = Float64Array.from(standings, (standing) => {
    const { year, month = 0 } = headingOf(standing) ?? { year: Number.POSITIVE_INFINITY };
    return year * monthsAndNone + month;
  });
  const distinct = [...new Set(keys)].sort((a, b) => a - b);
  const places = new Map(distinct.map((key, place) => [key, place]));
  return {
    headings: distinct.map((key) => {
      if (key === Number.POSITIVE_INFINITY) return { year: undefined, month: undefined };
      const year = Math.floor(key / monthsAndNone);
      const month = key - year * monthsAndNone;
      return { year: writeYear(year), month: month === 0 ? undefined : monthName(month) };
    }),
    headingOfStanding: Uint32Array.from(keys, (key) => places.get(key) ?? 0),
  };
}
