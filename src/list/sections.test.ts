import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingOf, writeYear } from '../events/date-words.ts';
import { monthName } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { drawnSections } from './drawn-sections.ts';
import { toListOrder } from './sections.ts';

/** One event for each date; the id is its place. */
const chronologyOf = (dates: readonly (string | undefined)[]) =>
  testChronology({ events: dates.map((date, i) => testEvent({ id: `e${i}`, date })) });

const allRows = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

/** Year, month and the ids of the events under them. */
function listOf(dates: readonly (string | undefined)[]) {
  const { columns, events } = chronologyOf(dates);
  const { rows, sections } = toListOrder(columns, allRows(events.length));
  return sections.map(({ year, month, start, end }) => [
    year,
    month,
    [...rows.subarray(start, end)].map((row) => events[row]?.id),
  ]);
}

test('events stand under their year and month', () => {
  expect(listOf(['2023-07-02', '2023-07-30', '2023-12-01', '2024-01'])).toEqual([
    ['2023', 'July', ['e0', 'e1']],
    ['2023', 'December', ['e2']],
    ['2024', 'January', ['e3']],
  ]);
});

test('what is known to a year alone is read before its months', () => {
  expect(listOf(['2023-01-01', '2023', '2023-21', '2023-01-02'])).toEqual([
    ['2023', undefined, ['e1', 'e2']],
    ['2023', 'January', ['e0', 'e3']],
  ]);
});

test('an interval stands under the month in which it starts, whatever is known of its end', () => {
  expect(listOf(['2023-07/2025', '2023-07-14/..'])).toEqual([['2023', 'July', ['e0', 'e1']]]);
});

test('an open start stands under its known bound', () => {
  expect(listOf(['../2021-03'])).toEqual([['2021', 'March', ['e0']]]);
});

test('undated events come last, and years before ours are named', () => {
  expect(listOf([undefined, '-0043-03-15'])).toEqual([
    ['44 BCE', 'March', ['e1']],
    [undefined, undefined, ['e0']],
  ]);
});

test('an empty list has no sections', () => {
  const { columns } = chronologyOf(['2023']);
  expect(toListOrder(columns, new Uint32Array()).sections).toEqual([]);
  expect(drawnSections([], 0, 0)).toEqual([]);
});

describe('any list', () => {
  const dates = fc.array(
    fc.constantFrom(
      ...['2019', '2019-03', '2019-03-05', '2019-04-01/2020', '2020-12-31', '2021-21', '-0043'],
      undefined,
    ),
    { minLength: 1, maxLength: 60 },
  );

  test('has each event once, under its own heading', () => {
    fc.assert(
      fc.property(dates, fc.func(fc.boolean()), (list, isKept) => {
        const { columns, events } = chronologyOf(list);
        const kept = allRows(events.length).filter((row) => isKept(row));
        const { rows, sections } = toListOrder(columns, kept);
        expect([...rows].sort((a, b) => a - b)).toEqual([...kept]);
        let place = 0;
        for (const { start, end, year, month } of sections) {
          expect(start).toBe(place);
          expect(end).toBeGreaterThan(start);
          place = end;
          for (const row of rows.subarray(start, end)) {
            const heading = headingOf(events[row] ?? { date: undefined });
            expect(year).toBe(heading && writeYear(heading.year));
            expect(month).toBe(heading?.month && monthName(heading.month));
          }
        }
        expect(place).toBe(kept.length);
        expect(new Set(sections.map(({ year, month }) => `${year} ${month}`)).size).toBe(
          sections.length,
        );
      }),
    );
  });

  test('draws each event between two places once, under its heading, and few headings more', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), fc.nat(20), (list, from, some) => {
        const { columns, events } = chronologyOf(list);
        const { sections } = toListOrder(columns, allRows(events.length));
        const first = Math.min(from, events.length - 1);
        const end = Math.min(first + 1 + some, events.length);
        const drawn = drawnSections(sections, first, end);
        const places = drawn.flatMap((one) =>
          Array.from({ length: one.end - one.first }, (_, at) => one.first + at),
        );
        expect(places).toEqual(Array.from({ length: end - first }, (_, at) => first + at));
        for (const one of drawn) {
          expect(one.first).toBeGreaterThanOrEqual(one.section.start);
          expect(one.end).toBeLessThanOrEqual(one.section.end);
        }
        const empty = drawn.filter((one) => one.first === one.end).map((one) => one.section);
        expect(empty.length).toBeLessThanOrEqual(5);
        // The headings of the neighbours are there, and above all those of this year.
        const years = [...new Set(sections.map(({ year }) => year))];
        const drawnYears = new Set(drawn.map(({ section }) => section.year));
        const inView = sections.filter((one) => one.end > first && one.start < end);
        const [firstYear, lastYear] = [inView[0]?.year, inView.at(-1)?.year];
        const near = [years.indexOf(firstYear) - 1, years.indexOf(lastYear) + 1];
        for (const at of near) if (at in years) expect(drawnYears).toContain(years[at]);
        const yearsFirst = sections.find(({ year }) => year === firstYear);
        expect(drawn.map(({ section }) => section)).toContain(yearsFirst);
      }),
    );
  });
});
