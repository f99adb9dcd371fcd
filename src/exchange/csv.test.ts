import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { toDay } from '../events/dates.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { readCsv, writeCsv } from './csv.ts';
import { toRow } from './event-row.ts';
import { type Selection, selectionInWords } from './selection.ts';
import { anyHardChronology, chronologyOf, testSelection } from './test-selection.ts';

const rowsOf = (selection: Selection) =>
  selection.events.map((event) => toRow(event, selection, selectionInWords(selection)));

const shipped = chronologyOf(readFileSync('public/events.json', 'utf8'));

/** What another program sees: cells as they stand, apostrophes and all. */
const cellsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

test('the table of the shipped file gives the same events when it is read back', () => {
  const selection = testSelection(shipped, shipped.events, 'Russia in any role');
  const rows = readCsv(writeCsv(selection));
  expect(rows).toEqual(rowsOf(selection));
  for (const [
    at,
    { id, title, summary = '', date, kind, topics, actors },
  ] of shipped.events.entries())
    expect(rows[at]).toMatchObject({
      id,
      title,
      summary,
      date: date?.edtf ?? '',
      kind,
      topics,
      actors,
      selection: 'all 98 events: Russia in any role',
    });
});

test('so does the table of any file, whatever signs are in its texts', () => {
  fc.assert(
    fc.property(anyHardChronology, (chronology) => {
      const selection = testSelection(chronology);
      expect(readCsv(writeCsv(selection))).toEqual(rowsOf(selection));
    }),
  );
});

test('no cell of any file is a formula', () => {
  fc.assert(
    fc.property(anyHardChronology, (chronology) => {
      for (const cells of cellsOf(writeCsv(testSelection(chronology))))
        for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('spreadsheets see UTF-8, lines end as RFC 4180 has it, and each event is one row', () => {
  const csv = writeCsv(testSelection(shipped));
  expect(csv.startsWith('\ufeffid,date,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  expect(cellsOf(csv)).toHaveLength(shipped.events.length);
});

test('people find names, words and links in it', () => {
  const chronology = testChronology({
    events: [
      testEvent({
        date: '2024-04~',
        figures: [{ value: 57, unit: '% of tools', qualifier: 'about', period: '2023' }],
      }),
    ],
  });
  expect(cellsOf(writeCsv(testSelection(chronology)))[0]).toMatchObject({
    date: '2024-04~',
    'date in words': 'about April 2024',
    reported: '2024-04-24',
    topics: 'Machine tools',
    actors: 'China (supplier)',
    figures: 'about 57% of tools, 2023',
    quotes: 'about 57% of all tools',
    'who says so': 'China (named official, from official statistics)',
    'source titles': 'A paper',
    sources: '1',
    origins: '1',
    link: 'https://example.org/?event=first',
    selection: 'the only event',
  });
});

test('both dates stand in it on either clock, and only what was known', () => {
  const known = asKnownOn(shipped, toDay(2024, 4, 24));
  const dates = (events: Selection['events']) =>
    new Map(
      readCsv(writeCsv(testSelection(known, events))).map((row) => [
        row.id,
        [row.date, row.reported, row.quotes.length],
      ]),
    );
  const onReported = onReportedClock(known).events;
  expect(onReported.length).toBeLessThan(shipped.events.length);
  expect(dates(onReported)).toEqual(dates(known.events));
});

test('a table without a column is refused with its name', () => {
  expect(() => readCsv('id,date\r\na,2024\r\n')).toThrow('“date basis”');
});
