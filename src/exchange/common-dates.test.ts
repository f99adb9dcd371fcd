import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadFullReader } from '../events/load-full-reader.ts';
import { readCommonDate } from './common-dates.ts';

beforeAll(loadFullReader);

test.each([
  // What is EDTF already.
  ['2024', '2024'],
  ['2024-04', '2024-04'],
  [' 2024-04-24 ', '2024-04-24'],
  ['2024-04?', '2024-04?'],
  ['1939/1945', '1939/1945'],
  ['199X', '199X'],
  // Days.
  ['24 April 2024', '2024-04-24'],
  ['24th of April 2024', '2024-04-24'],
  ['April 24, 2024', '2024-04-24'],
  ['Wed, 24 Apr. 2024, 10:30 am', '2024-04-24'],
  ['Wednesday, April 24th, 2024', '2024-04-24'],
  ['2024 April 24', '2024-04-24'],
  ['24-Apr-2024', '2024-04-24'],
  ['24 avril 2024', '2024-04-24'],
  ['1. März 2024', '2024-03-01'],
  ['2024/4/24', '2024-04-24'],
  ['2024.04.24', '2024-04-24'],
  ['20240424', '2024-04-24'],
  ['2024-04-24T10:30:00Z', '2024-04-24'],
  ['2024-04-24 10:30:00.000 +02:00', '2024-04-24'],
  ['24.4.2024', '2024-04-24'],
  ['3.4.2024', '2024-04-03'],
  ['24/04/2024', '2024-04-24'],
  ['04/24/2024 13:00', '2024-04-24'],
  ['5/5/2024', '2024-05-05'],
  // Months and parts of years.
  ['April 2024', '2024-04'],
  ['Sept. 2024', '2024-09'],
  ['Apr-2024', '2024-04'],
  ['04/2024', '2024-04'],
  ['2024/4', '2024-04'],
  ['Q2 2024', '2024-34'],
  ['2024 Q2', '2024-34'],
  ['2nd quarter of 2024', '2024-34'],
  ['Spring 2024', '2024-21'],
  ['fall 2024', '2024-23'],
  // Years and longer.
  ['1990s', '199X'],
  ['the 1990s', '199X'],
  ['19th century', '18XX'],
  ['476', '0476'],
  ['AD 79', '0079'],
  ['79 CE', '0079'],
  ['1 BC', '0000'],
  ['500 BCE', '-0499'],
  ['44 B.C.', '-0043'],
  // Not exactly.
  ['c. 1850', '1850~'],
  ['circa April 2024', '2024-04~'],
  ['ca 500 BC', '-0499~'],
  // A decade is about as it is.
  ['about the 1990s', '199X'],
  // What lasted.
  ['1939–1945', '1939/1945'],
  ['1939-1945', '1939/1945'],
  ['1914–18', '1914/1918'],
  ['from 1939 to 1945', '1939/1945'],
  ['3–5 March 2024', '2024-03-03/2024-03-05'],
  ['March – May 2024', '2024-03/2024-05'],
  ['28 February to 3 March 2024', '2024-02-28/2024-03-03'],
  ['24/04/2024 - 26/04/2024', '2024-04-24/2024-04-26'],
  ['2019–present', '2019/..'],
])('%s is %s', (text, edtf) => expect(readCommonDate(text)).toEqual({ edtf }));

test('where day and month could be swapped both are given, and an order decides', () => {
  expect(readCommonDate('03/04/2024')).toEqual({
    either: { 'day first': '2024-04-03', 'month first': '2024-03-04' },
  });
  expect(readCommonDate('03/04/2024', 'day first')).toEqual({ edtf: '2024-04-03' });
  expect(readCommonDate('3-4-2024', 'month first')).toEqual({ edtf: '2024-03-04' });
});

test.each([
  'soon',
  'Mayor 2024',
  '31 April 2024',
  '30/02/2024',
  '2024-13',
  '24',
  '12/24',
  '24/04/24',
  '0 BC',
  '1945–1939',
  '<b>2024</b>',
  '99999999999999',
])('%s is no date, and the problem is told', (text) => {
  const read = readCommonDate(text);
  expect(read).toHaveProperty('problem');
});

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day is the same in every form', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('long', 'short'), (day, month) => {
      const date = new Date(`${day}T00:00:00Z`);
      for (const language of ['en-GB', 'en-US', 'de', 'fr', 'it'])
        expect(
          readCommonDate(
            new Intl.DateTimeFormat(language, {
              ...{ day: 'numeric', month, year: 'numeric', timeZone: 'UTC' },
            } as Intl.DateTimeFormatOptions).format(date),
          ),
        ).toEqual({ edtf: day });
      const [year, number, of] = day.split('-');
      expect(readCommonDate(`${of}/${number}/${year}`, 'day first')).toEqual({ edtf: day });
      expect(readCommonDate(`${number}/${of}/${year}`, 'month first')).toEqual({ edtf: day });
    }),
    { numRuns: 200 },
  );
});

test('no text is too much for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(Object.keys(readCommonDate(text))).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
  const long = '1'.repeat(100_000);
  for (const text of [
    long,
    `${'a '.repeat(50_000)}2024`,
    `${long}–${long}`,
    `1${' '.repeat(100_000)}x`,
  ])
    expect(readCommonDate(text)).toHaveProperty('problem');
});
