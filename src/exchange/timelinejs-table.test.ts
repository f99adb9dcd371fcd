import { beforeAll, expect, test } from 'vitest';
import { loadFullReader } from '../events/load-full-reader.ts';
import { readCsvTable } from './read-table.ts';
import { fromTimelineJs } from './timelinejs.ts';
import { tableToTimeline } from './timelinejs-table.ts';

beforeAll(loadFullReader);

const read = (text: string, order: 'day first' | 'month first' = 'month first') => {
  const timeline = tableToTimeline(readCsvTable(text), order);
  return timeline && fromTimelineJs(timeline, '2026-11-22');
};

test('the newer spreadsheet, with a title, an era and a group', () => {
  const conversion = read(
    [
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
      '1960,,,,,,,,,To the Moon,How it went,,,,,title,,',
      '1969,7,20,20:17,1969,7,24,,July,A landing,<b>Down</b>,https://example.org/a.jpg,An agency,The Moon,,,Landings,#fff',
      '1957,,,,1975,,,,,The race,,,,,,era,,',
      '196o,,,,,,,,,A slip,,,,,,,,',
    ].join('\n'),
  );
  expect(conversion?.file).toMatchObject({ title: 'To the Moon', summary: 'How it went' });
  expect(conversion?.file.events).toMatchObject([
    { title: 'To the Moon', date: '1960' },
    {
      title: 'A landing',
      date: '1969-07-20/1969-07-24',
      dateBasis: 'The file shows it as “July”. The file gives the time 20:17.',
      topics: ['landings'],
      links: [{ url: 'https://example.org/a.jpg', title: 'The Moon – An agency' }],
    },
    { title: 'A slip' },
    { title: 'The race', date: '1957/1975', topics: ['eras'] },
  ]);
  expect(conversion?.notes).toMatchObject([
    { place: 'row 5.start_date', wrong: '“196o” is no year' },
  ]);
});

test('the older one, with whole dates, the month first as its makers have it', () => {
  const text = [
    'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
    '2/3/1932,,Born,,,,,,,Life',
    '1944,1950,A career,,,,,,,',
    'one day,,Unclear,,,,,,,',
  ].join('\n');
  expect(read(text)?.file.events).toMatchObject([
    { date: '1932-02-03', topics: ['life'] },
    { date: '1944/1950' },
    { title: 'Unclear' },
  ]);
  expect(read(text, 'day first')?.file.events[0]?.date).toBe('1932-03-02');
  expect(read(text)?.notes).toMatchObject([{ place: 'row 4.start_date' }]);
});

test('any other table is none', () => expect(read('date,title\n2024,a')).toBeUndefined());
