import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadFullReader } from '../events/load-full-reader.ts';
import { readEventsFile } from '../events/read-events-file.ts';
import { fromTable } from './from-table.ts';
import { guessColumns } from './guess-columns.ts';
import { readCsvTable, readJsonLines, readJsonTable, type Table } from './read-table.ts';

beforeAll(loadFullReader);

const options = { title: 'A table', today: '2026-11-22', order: undefined } as const;
const convert = (table: Table, order?: 'day first' | 'month first') =>
  fromTable(table, guessColumns(table), { ...options, order });
const fromCsv = (...lines: string[]) => convert(readCsvTable(lines.join('\r\n')));

test('a spreadsheet: dates at their own precision, actors and topics apart, a quote with its source', () => {
  const { file, notes, records } = fromCsv(
    'When;What;Description;Who;Category;Source;URL;Quote',
    '24 April 2024;A visit;They met.;Ann Lee|The Ministry;Talks;The Paper;https://example.org/a;“they met twice”',
    'March 2024;A sale;;;Trade;;https://example.org/b;',
    '2023;"A law; in two parts";;Ann Lee;Trade;The Gazette;;',
    ';A rumour;;;;;;',
  );
  expect(notes).toEqual([]);
  expect(records).toBe(4);
  expect(file.actors).toEqual([
    { id: 'ann-lee', name: 'Ann Lee', kind: 'not said' },
    { id: 'the-ministry', name: 'The Ministry', kind: 'not said' },
  ]);
  expect(file.topics.map(({ name }) => name)).toEqual(['Talks', 'Trade', 'Events']);
  expect(file.sources).toEqual([
    { id: 'the-paper', title: 'The Paper', publisher: 'example.org', url: 'https://example.org/a' },
  ]);
  expect(file.events).toMatchObject([
    {
      id: 'a-visit',
      date: '2024-04-24',
      summary: 'They met.',
      actors: [{ actor: 'ann-lee' }, { actor: 'the-ministry' }],
      excerpts: [{ source: 'the-paper', quote: '“they met twice”' }],
    },
    { date: '2024-03', links: [{ url: 'https://example.org/b' }] },
    { title: 'A law; in two parts', date: '2023', summary: 'Source: The Gazette' },
    { title: 'A rumour', topics: ['events'] },
  ]);
  expect(file.events[3]).not.toHaveProperty('date');
});

test('what needs a look is told with its row and column, and nothing of it is lost', () => {
  const { file, notes } = fromCsv(
    'Date,End,Title,Link',
    '2024-05-01,2024-04-01,Backwards,',
    'soon,2025,Soon,here',
    '03/04/2024,,Either,',
    '2024,,,',
  );
  expect(notes.map(({ place, name, done }) => [place, name, done])).toEqual([
    ['row 2, End', 'Backwards', 'its end is left out'],
    ['row 3, Link', 'Soon', 'it is left out'],
    ['row 3, Date', 'Soon', 'its start is left out'],
    ['row 4, Date', 'Either', 'it is undated'],
    ['row 5, Title', undefined, 'it is called “Without a title”'],
  ]);
  expect(notes[3]?.wrong).toBe('“03/04/2024” may be 2024-04-03 or 2024-03-04');
  expect(file.events[1]).toMatchObject({ date: '../2025', dateBasis: 'The table says “soon”.' });
  expect(file.events).toHaveLength(4);
});

test('a column for which nothing is chosen is told', () => {
  const { notes } = fromCsv('date,title,colour', '2024,a,red', '2023,b,');
  expect(notes).toMatchObject([{ place: 'column colour', done: 'its one cell is left out' }]);
});

test('an order of day and month decides', () => {
  const table = readCsvTable('date,title\n03/04/2024,A day');
  expect(convert(table, 'day first').file.events[0]?.date).toBe('2024-04-03');
  expect(convert(table, 'month first').file.events[0]?.date).toBe('2024-03-04');
});

test('a long quote is cut, and told', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
  const { file, notes } = fromCsv('date,title,quote', `2024,A speech,${words}`);
  expect(file.events[0]?.excerpts?.[0]?.quote).toMatch(/^w0 .* w23 …$/);
  expect(notes[0]).toMatchObject({ place: 'row 2, quote', done: 'it is cut' });
});

test('JSON and JSON Lines are tables too', async () => {
  const records = [
    { startDate: '2024-04', name: 'A visit', who: { names: ['Ann', 'Bo'] }, tags: ['talks'] },
    'no record',
    { startDate: '2023', name: 'A sale' },
  ];
  const table = readJsonTable(records);
  expect(table?.header).toEqual(['startDate', 'name', 'who.names', 'tags']);
  const { file, notes } = convert(table as Table);
  expect(file.events).toMatchObject([
    { title: 'A visit', date: '2024-04', actors: [{ actor: 'ann' }, { actor: 'bo' }] },
    { title: 'A sale' },
  ]);
  expect(notes).toMatchObject([{ place: '[1]', wrong: 'it is no object: { … }' }]);
  const lines = readJsonLines(
    '{"date":"2024","title":"a"}\n\nnot JSON\n{"date":"2023","title":"b"}\n',
  );
  expect(lines?.rows.map(({ place }) => place)).toEqual(['line 1', 'line 4']);
  expect(lines?.faults).toEqual([{ place: 'line 3', wrong: 'this is not JSON' }]);
  expect(readJsonLines('a,b\n1,2')).toBeUndefined();
  expect(readJsonTable({ a: 1 })).toBeUndefined();
});

test('whatever a table holds, what is made of it passes the check, and every row is an event', async () => {
  const anyCell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '2024',
      '3/4/2024',
      'April 2024',
      '<img src=x onerror=alert(1)>',
      '=1+1',
      '"',
      '',
      ',',
    ),
    fc.constantFrom(
      'https://example.org/',
      'javascript:alert(1)',
      'a; b',
      'a|b',
      '<p>a</p>',
      '\u0000',
    ),
  );
  const anyRow = fc.array(anyCell, { minLength: 1, maxLength: 9 });
  const header = ['date', 'end', 'title', 'text', 'who', 'category', 'source', 'url', 'quote'];
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 8 }), async (cells) => {
      const rows = cells.map((row, index) => ({
        place: `row ${index + 2}`,
        cells: header.map((_, at) => row[at] ?? ''),
      }));
      const table = { header, rows, faults: [] };
      const mapping = Object.fromEntries(
        ['date', 'end', 'title', 'text', 'actors', 'topics', 'source', 'link', 'quote'].map(
          (role, index) => [role, index],
        ),
      );
      const { file } = fromTable(table, mapping, options);
      const { faults, file: read } = await readEventsFile(JSON.stringify(file));
      expect(faults).toEqual([]);
      expect(read?.events).toHaveLength(rows.length);
    }),
    { numRuns: 300 },
  );
});
