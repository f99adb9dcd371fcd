import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Lists,
  listAt,
  nowhere,
  renameValues,
  rowsByDate,
  selectRows,
  standingAt,
  toStanding,
} from './columns.ts';
import { sortDay } from './dates.ts';
import { testChronology, testEvent } from './test-chronology.ts';

const anyDate = fc.constantFrom('2024-04', '2024-04-01', '2024', '../2024-04', '2024-04/..', '');
const standingOf = (date: string) => toStanding(date === '' ? undefined : date, false, false);

test('rows are in the order of dates, what is equal as it was, the undated last', () => {
  fc.assert(
    fc.property(fc.array(anyDate), (dates) => {
      const distinct = [...new Set(dates)];
      const rows = rowsByDate({
        count: dates.length,
        standing: Uint32Array.from(dates, (date) => distinct.indexOf(date)),
        standings: distinct.map(standingOf),
      });
      const placed = [...rows].map((row) => {
        const { date } = standingOf(dates[row] ?? '');
        return { row, day: date ? sortDay(date) : Infinity, last: date ? date.latest : Infinity };
      });
      expect(new Set(rows).size).toBe(dates.length);
      for (const [index, b] of placed.entries()) {
        const a = placed[index - 1];
        if (!a) continue;
        const [earlier, same] = [a.day - b.day || (a.last < b.last ? -1 : 1), a.last === b.last];
        expect(a.day === b.day && same ? a.row < b.row : earlier < 0 || a.day === Infinity).toBe(
          true,
        );
      }
    }),
  );
});

const lists = (rows: readonly (readonly number[])[]): Lists => ({
  starts: Uint32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]),
  values: Uint32Array.from(rows.flat()),
});
const rowsOf = (all: Lists) =>
  Array.from({ length: all.starts.length - 1 }, (_, row) => [...listAt(all, row)]);

test('values get their other names, and what has none is left out', () => {
  const anyRows = fc.array(fc.array(fc.nat(4)));
  fc.assert(
    fc.property(anyRows, (rows) => {
      const names = Uint32Array.of(7, nowhere, 5, 0, nowhere);
      const named = rows.map((row) => row.flatMap((one) => ({ 0: 7, 2: 5, 3: 0 })[one] ?? []));
      expect(rowsOf(renameValues(lists(rows), names))).toEqual(named);
    }),
  );
});

test('chosen rows keep what is theirs, in the order in which they are named', () => {
  const related = (event: string) => [{ event, kind: 'updates', note: 'It is newer.' }];
  const { columns } = testChronology({
    events: [
      testEvent({ id: 'a', date: '2020', relations: related('c'), topics: ['chips', 'tools'] }),
      testEvent({ id: 'b', date: '2021', kind: 'plan', excerpts: [], relations: related('a') }),
      testEvent({ id: 'c', date: '2022', weight: 'lead', relations: related('b') }),
    ],
  });
  const chosen = selectRows(columns, Uint32Array.of(2, 0));
  expect(chosen.count).toBe(2);
  expect([0, 1].map((row) => standingAt(chosen, row).date?.edtf)).toEqual(['2022', '2020']);
  expect([...chosen.first]).toEqual([columns.first[2], columns.first[0]]);
  expect([...chosen.weight]).toEqual([0, 1]);
  expect(rowsOf(chosen.topics)).toEqual([[0], [1, 0]]);
  expect(rowsOf(chosen.sources)).toEqual([[0], [0]]);
  // “c” has one to “b”, which is gone; “a” has one to “c”, which is now the first row.
  expect(rowsOf(chosen.relations)).toEqual([[], [0]]);
});
