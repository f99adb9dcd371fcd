import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toFigureTable, writeFigureTable } from './figure-table.ts';
import { seriesPoints } from './series-points.ts';

const series = { id: 's', name: '=Imports', unit: 'US$', measures: 'All.', whose: 'Customs' };

function tableOf(figure: Record<string, unknown>) {
  const chronology = testChronology({
    series: [series],
    events: [
      testEvent({
        title: 'A\ttitle',
        figures: [{ value: 5, unit: 'US$', series: 's', excerpt: 'a', ...figure }],
      }),
    ],
  });
  const [one] = chronology.file.series;
  if (!one) throw new Error('no series');
  return { table: toFigureTable(seriesPoints(chronology, 's'), chronology), one };
}

test('says what stands behind a figure, and has no columns for nothing', () => {
  const { table } = tableOf({ period: '2023', qualifier: 'about' });
  expect(table.head).toEqual(['Period', 'Value', 'Who says so', 'Footing', 'Source', 'Event']);
  expect(table.rows[0]?.cells).toEqual([
    '2023',
    'about 5 US$',
    'China',
    'named official, from official statistics',
    'A paper · The Paper',
    'A\ttitle',
  ]);
  const more = { changeFrom: 'a year earlier', derived: 'half of ten' };
  const equivalents = [{ value: 4, unit: 'euros', printed: '€4' }];
  const { head, rows } = tableOf({ periodWords: 'once', ...more, equivalents }).table;
  expect(head.slice(2, 5)).toEqual(['Change from', 'Also printed as', 'Computed by us']);
  expect(rows[0]?.cells.slice(0, 5)).toEqual([
    'once',
    '5 US$',
    'a year earlier',
    '€4',
    'half of ten',
  ]);
});

test('the copy has a row a line and a tab between cells, and no formula', () => {
  const { table, one } = tableOf({ period: '2023' });
  const lines = writeFigureTable(table, one).split('\n');
  expect(lines[0]).toBe("'=Imports\tUS$\tCustoms");
  expect(lines.slice(1, 3).map((line) => line.split('\t'))).toEqual([
    [...table.head],
    [...(table.rows[0]?.cells.slice(0, -1) ?? []), 'A title'],
  ]);
});
