import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  DateError,
  dayOf,
  parseDate,
  sortDay,
  toCalendar,
  toDate,
  toDay,
  toIsoDay,
} from './dates.ts';

type Dates = typeof import('./dates.ts');

/** Form, first and last day as `from..to`, precision, then the signs `~` and `?`. */
function summarise({ parseDate, toIsoDay }: Dates, text: string): string {
  const { form, earliest, latest, precision, approximate, uncertain } = parseDate(text);
  const bound = (day: number) => (Number.isFinite(day) ? toIsoDay(day) : '');
  const signs = `${approximate ? '~' : ''}${uncertain ? '?' : ''}`;
  return [form, `${bound(earliest)}..${bound(latest)}`, precision, signs].join(' ').trim();
}

const readings: [text: string, means: string][] = [
  // level 0
  ['2024-04-24', 'date 2024-04-24..2024-04-24 day'],
  ['2024-02-29', 'date 2024-02-29..2024-02-29 day'],
  ['2024-04', 'date 2024-04-01..2024-04-30 month'],
  ['2024', 'date 2024-01-01..2024-12-31 year'],
  ['0000', 'date 0000-01-01..0000-12-31 year'],
  ['0000-02-29', 'date 0000-02-29..0000-02-29 day'],
  ['0050-12-31', 'date 0050-12-31..0050-12-31 day'],
  ['9999-12-31', 'date 9999-12-31..9999-12-31 day'],
  ['2024-04-24/2024-04-26', 'interval 2024-04-24..2024-04-26 day'],
  ['2024-07/2025', 'interval 2024-07-01..2025-12-31 year'],
  ['2024-04/2024-04', 'interval 2024-04-01..2024-04-30 month'],
  // level 1
  ['-0044-03-15', 'date -0044-03-15..-0044-03-15 day'],
  ['Y10000', 'date 10000-01-01..10000-12-31 year'],
  ['2024-04~', 'date 2024-04-01..2024-04-30 month ~'],
  ['2024-04?', 'date 2024-04-01..2024-04-30 month ?'],
  ['2024-04%', 'date 2024-04-01..2024-04-30 month ~?'],
  ['202X', 'date 2020-01-01..2029-12-31 longer'],
  ['2024-XX', 'date 2024-01-01..2024-12-31 year'],
  ['2024-02-XX', 'date 2024-02-01..2024-02-29 month'],
  ['2024/..', 'interval 2024-01-01.. year'],
  ['../2024', 'interval ..2024-12-31 year'],
  ['2024/', 'interval 2024-01-01.. year'],
  ['/2024', 'interval ..2024-12-31 year'],
  // a season is another stretch of the year north and south: only its year is sure
  ['2024-21', 'date 2024-01-01..2024-12-31 season'],
  ['2024-24~', 'date 2024-01-01..2024-12-31 season ~'],
  // level 2
  ['2024-25', 'date 2024-01-01..2024-12-31 season'],
  ['2024-33', 'date 2024-01-01..2024-03-31 quarter'],
  ['2024-36~', 'date 2024-10-01..2024-12-31 quarter ~'],
  ['-0043-33', 'date -0043-01-01..-0043-03-31 quarter'],
  ['2024-37', 'date 2024-01-01..2024-04-30 quarter'],
  ['2024-41', 'date 2024-07-01..2024-12-31 half'],
  ['2024-33/2024-34', 'interval 2024-01-01..2024-06-30 quarter'],
  ['1950S2', 'date 1900-01-01..1999-12-31 longer'],
  ['-1950S3', 'date -1959-01-01..-1950-12-31 longer'],
  ['2004-06-~11', 'date 2004-06-11..2004-06-11 day ~'],
  ['[2019-02..2021-04]', 'set 2019-02-01..2021-04-30 month'],
  ['[2019,2021-03-02]', 'set 2019-01-01..2021-03-02 year'],
  // the library says 1915 for the end of this one
  ['[1914,1915..1918]', 'set 1914-01-01..1918-12-31 year'],
  ['[2024~..2025?]', 'set 2024-01-01..2025-12-31 year ~?'],
  ['[..2021]', 'set ..2021-12-31 year'],
  ['[2021..]', 'set 2021-01-01.. year'],
];

// Dates are the same on every continent: the two ends of the world, 25 hours apart.
describe.each([
  ['Pacific/Pago_Pago', 660],
  ['Pacific/Kiritimati', -840],
])('in %s', (zone, offset) => {
  let dates: Dates;

  beforeAll(async () => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    dates = await import('./dates.ts');
    await import('./edtf-dates.ts');
  });
  afterAll(() => vi.unstubAllEnvs());

  test('the clock of this test really stands there', () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
  });

  test.each(readings)('%s is read as %s', (text, means) => {
    expect(summarise(dates, text)).toBe(means);
  });

  test('a day is its date in UTC, and back', () => {
    expect(dates.toDate(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(dates.dayOf(new Date('2024-04-24T23:59:59.999Z'))).toBe(dates.toDay(2024, 4, 24));
    expect(dates.dayOf(new Date('2024-04-24T00:00:00Z'))).toBe(dates.toDay(2024, 4, 24));
  });
});

describe('R6: what is not a date is refused in words', () => {
  test.each([
    ['2024-13', '"2024-13" is not a date: there is no month 13'],
    ['2024-00', '"2024-00" is not a date: there is no month 00'],
    ['2024-02-30', '"2024-02-30" is not a date: February 2024 has 29 days'],
    ['2023-02-29', '"2023-02-29" is not a date: February 2023 has 28 days'],
    ['2023-02-29?', '"2023-02-29?" is not a date: February 2023 has 28 days'],
    ['1900-02-29', '"1900-02-29" is not a date: February 1900 has 28 days'],
    ['2024-04-00', '"2024-04-00" is not a date: April 2024 has 30 days'],
    [
      '2024-04-31/2024-05-02',
      '"2024-04-31" in "2024-04-31/2024-05-02" is not a date: April 2024 has 30 days',
    ],
    ['2025/2024', '"2025/2024" ends before it starts; swap its two ends'],
    ['[2021..2019]', '"[2021..2019]" ends before it starts; swap its two ends'],
    ['../..', '"../.." has no bound at all; leave the date out if none is known'],
    ['/', '"/" has no bound at all; leave the date out if none is known'],
    [
      '2024-04-24T10:00:00Z',
      '"2024-04-24T10:00:00Z" has a time of day; write only the day, like "2024-04-24"',
    ],
    ['Y300000', '"Y300000" lies beyond the years that can be reckoned (±271,821)'],
    ['Y-500000', '"Y-500000" lies beyond the years that can be reckoned (±271,821)'],
  ])('%s', (text, message) => {
    expect(() => parseDate(text)).toThrow(new DateError(message));
  });

  test.each([
    '',
    ' ',
    'today',
    '24 April 2024',
    '24/04/2024',
    '2024-4-2',
    '20240424',
    '2024-04-24..2024-04-26',
    '2024/2025/2026',
    '{2019,2020}',
    '[]',
    '[2024',
    '[,2024]',
    '[2024..2025..2026]',
    '[[2024]]',
    '[2024/2025]',
    '__proto__',
  ])('“%s”, with what to write instead', (text) => {
    expect(() => parseDate(text)).toThrow(/is not a date in EDTF; write 2024, 2024-04, /);
  });

  test('any text is either a date or refused', () => {
    const nearly = fc.stringMatching(/^[\d\-/.~?%[\],XSY]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        try {
          expect(parseDate(text).edtf).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('any day', () => {
  const day = fc.integer({ min: toDay(-9999, 1, 1), max: toDay(9999, 12, 31) });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { earliest, latest, precision } = parseDate(toIsoDay(one));
        expect([earliest, latest, precision]).toEqual([one, one, 'day']);
      }),
    );
  });

  test('survives the calendar and the clock', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { year, month, day: ofMonth } = toCalendar(one);
        expect(toDay(year, month, ofMonth)).toBe(one);
        expect(dayOf(toDate(one))).toBe(one);
      }),
    );
  });

  test('lies in its month, its quarter, its half and its year', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [, year = '', month = ''] = /^(-?\d{4})-(\d\d)/.exec(toIsoDay(one)) ?? [];
        const quarter = 33 + Math.floor((Number(month) - 1) / 3);
        const half = 40 + Math.floor((Number(month) - 1) / 6);
        let before: readonly [number, number] = [one, one];
        for (const text of [`${year}-${month}`, `${year}-${quarter}`, `${year}-${half}`, year]) {
          const { earliest, latest } = parseDate(text);
          expect(earliest).toBeLessThanOrEqual(before[0]);
          expect(latest).toBeGreaterThanOrEqual(before[1]);
          before = [earliest, latest];
        }
      }),
    );
  });
});

test('an interval and a set reach from their first to their last day', () => {
  const ends = fc.tuple(
    fc.constantFrom('2019', '2019-02', '2019-03-05', '2020-33', '2020-40~', '2021-12-31?', '202X'),
    fc.constantFrom('2031', '2031-02', '2031-03-05', '2032-36', '2035-41%', '2039-12-31'),
  );
  fc.assert(
    fc.property(ends, ([from, to]) => {
      const first = parseDate(from);
      const last = parseDate(to);
      for (const text of [
        `${from}/${to}`,
        `[${from}..${to}]`,
        `[${from},${to}]`,
        `[${to},${from}]`,
      ]) {
        const { earliest, latest, approximate, uncertain } = parseDate(text);
        expect([earliest, latest]).toEqual([first.earliest, last.latest]);
        expect(approximate).toBe(first.approximate || last.approximate);
        expect(uncertain).toBe(first.uncertain || last.uncertain);
      }
    }),
  );
});

test('an open start stands at its known bound', () => {
  expect(sortDay(parseDate('../2021'))).toBe(toDay(2021, 12, 31));
  expect(sortDay(parseDate('2021/..'))).toBe(toDay(2021, 1, 1));
});

test('toDay carries a month or day out of its range', () => {
  expect(toIsoDay(toDay(2023, 13, 1))).toBe('2024-01-01');
  expect(toIsoDay(toDay(2024, 3, 0))).toBe('2024-02-29');
  expect(toIsoDay(toDay(99, 1, 1))).toBe('0099-01-01');
});
