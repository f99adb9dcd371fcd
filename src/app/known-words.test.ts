import { describe, expect, test } from 'vitest';
import { writeDay } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { toReports } from '../events/report-days.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toTicks } from './known-ticks.ts';
import {
  parseDay,
  writeEventCounts,
  writeNews,
  writeReportCounts,
  writeStanding,
} from './known-words.ts';

const day = (text: string) => parseDate(text).earliest;

describe('a typed day', () => {
  test.each([
    ['2019-03-14', '14 March 2019'],
    [' 14 March 2019 ', '14 March 2019'],
    ['3 sep 2024', '3 September 2024'],
    ['2024-02', '29 February 2024'],
    ['Feb 2024', '29 February 2024'],
    ['2024', '31 December 2024'],
  ])('%s is %s', (text, words) => {
    const parsed = parseDay(text);
    expect(parsed !== undefined && writeDay(parsed)).toBe(words);
  });

  test.each(['', 'soon', '31 June 2024', '0 May 2024', '2024-13-01', '14 Foo 2024', '14 March'])(
    '“%s” is none',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test('what the field shows can be typed again', () => {
    for (let one = day('2023-12-20'); one < day('2024-04-01'); one++)
      expect(parseDay(writeDay(one))).toBe(one);
  });
});

test('counts leave out what is none', () => {
  expect(writeReportCounts({ surely: 3, perhaps: 4, notYet: 8, never: 2 }).join(', ')).toBe(
    '3 of 17 reports out, 4 perhaps, 8 to come, 2 without a date',
  );
  expect(writeEventCounts({ surely: 1, perhaps: 0, notYet: 0, never: 0 })).toEqual([
    '1 of 1 event known',
  ]);
  expect(writeEventCounts({ surely: 0, perhaps: 0, notYet: 1, never: 2 }).at(-1)).toBe(
    '2 hidden, as no report of them has a date',
  );
});

const reports = toReports(
  testChronology({
    revised: '2024-12-31',
    sources: ['2024-04-24', '2024-05', '2024-05-20/2024-06-10', '[..2024-02-01]'].map(
      (published, i) => ({ id: `s${i}`, title: `T${i}`, publisher: 'P', published, held: false }),
    ),
    events: [0, 1, 2, 3].map((i) =>
      testEvent({
        id: `e${i}`,
        excerpts: [{ id: 'a', source: `s${i}`, quote: 'half', attribution: { footing: 'outlet' } }],
      }),
    ),
  }),
);

test.each([
  ['2024-04-24', 'Out on this day: T0'],
  ['2024-05-01', 'Perhaps out from this day on: T1'],
  ['2024-05-31', 'Out by this day at the latest: T1'],
  ['2024-06-01', 'Next report day: 10 June 2024 '],
  ['2024-06-11', 'All reports are out '],
])('on %s it says “%s”', (on, words) => {
  const [news] = writeNews(reports, day(on));
  expect(`${news?.before} ${news?.reports.map(({ title }) => title).join()}`).toBe(words);
});

test('each report stands as it is known on the day', () => {
  const on = (text: string) => reports.dated.map((one) => writeStanding(one, day(text)));
  expect(on('2024-04-23')).toEqual(['out', 'to come', 'to come', 'to come']);
  expect(on('2024-05-25')).toEqual(['out', 'out', 'perhaps out', 'perhaps out']);
});

test('stretches of possible days lie in rows in which none touches another', () => {
  const { days, stretches, rows } = toTicks(reports);
  const { from: start } = reports.scale;
  expect(days).toEqual([day('2024-04-24') - start]);
  expect(rows).toBe(2);
  expect(stretches.map(({ row }) => row)).toEqual([0, 0, 1]);
});

test('many stretches over each other take no more than six rows', () => {
  const dated = Array.from({ length: 20 }, (_, i) => ({
    source: { id: `s${i}`, title: 'T', publisher: 'P', held: true },
    earliest: 100 + i,
    latest: 200 + i,
  }));
  const { stretches, rows } = toTicks({ dated, scale: { from: 100, to: 210 } });
  expect(rows).toBe(6);
  expect(stretches).toHaveLength(20);
});
