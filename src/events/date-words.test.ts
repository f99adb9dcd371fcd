import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type DateStyle,
  headingOf,
  writeDate,
  writeDay,
  writeEventDate,
  writePeriodNote,
  writeYear,
} from './date-words.ts';
import { parseDate } from './dates.ts';
import { testChronology, testEvent } from './test-chronology.ts';

describe('a date in words', () => {
  test.each<[string, DateStyle, string]>([
    ['2024-04-24', 'long', '24 April 2024'],
    ['2024-04-24', 'short', '24 Apr 2024'],
    ['2024-04-24', 'within', '24 Apr'],
    ['2024-04', 'long', 'April 2024'],
    ['2024-04', 'within', 'Apr'],
    ['2024', 'within', '2024'],
    ['2024-36', 'long', 'October–December 2024'],
    ['2024-36', 'within', 'Oct–Dec'],
    ['2024-37', 'long', 'January–April 2024'],
    ['2024-41', 'long', 'the second half of 2024'],
    ['2024-21', 'long', 'spring 2024'],
    ['2024-24?', 'long', 'winter 2024, uncertain'],
    ['-2101-23', 'long', 'autumn 2102 BCE'],
    ['2024-31', 'long', 'autumn 2024'],
    ['202X', 'long', 'the 2020s'],
    ['20XX', 'long', '2000–2099'],
    ['1950S2', 'long', '1900–1999'],
    // before our era
    ['-0043-03-15', 'long', '15 March 44 BCE'],
    ['-0043-03-15', 'within', '15 Mar'],
    ['0000', 'long', '1 BCE'],
    ['-0043-33', 'short', 'Jan 44 BCE – Mar 44 BCE'],
    // intervals
    ['2024-04-24/2024-04-26', 'long', '24–26 April 2024'],
    ['2024-04-24/2024-04-26', 'within', '24–26 Apr'],
    ['2024-04-30/2024-05-02', 'within', '30 Apr – 2 May'],
    ['2023-12-30/2024-01-02', 'short', '30 Dec 2023 – 2 Jan 2024'],
    ['2024-04-24/2024-04-24', 'long', '24 April 2024'],
    ['2022/2024-03', 'short', '2022 to Mar 2024'],
    ['2022/2024', 'long', '2022 to 2024'],
    ['2024-04~/2024-06', 'long', 'about April 2024 to June 2024'],
    ['2024/..', 'long', 'from 2024 on'],
    ['2024-04/', 'within', 'from Apr, end not known'],
    ['../2024', 'long', 'until 2024'],
    ['/2024', 'long', 'until 2024, start not known'],
    // one of several
    ['[2019-02..2021-04]', 'long', 'between February 2019 and April 2021'],
    ['[2024-04-05..2024-04-24]', 'short', 'between 5 Apr and 24 Apr 2024'],
    ['[2024-04-05..2024-05-24]', 'long', 'between 5 April and 24 May 2024'],
    ['[2024..2025]', 'short', 'between 2024 and 2025'],
    ['[2024-02..2024-04~]', 'short', 'between Feb and about Apr 2024'],
    ['[2019,2021]', 'long', '2019 or 2021'],
    ['[..2021]', 'long', '2021 or before'],
    ['[2021..]', 'long', '2021 or after'],
    // what the source is not sure of
    ['2023-10~', 'long', 'about October 2023'],
    ['2023-10?', 'long', 'October 2023, uncertain'],
    ['2023-10%', 'within', 'about Oct, uncertain'],
  ])('%s, %s: %s', (text, style, words) => {
    expect(writeDate(parseDate(text), style)).toBe(words);
  });
});

// West of UTC the first instant of a day is still the day before.
describe.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati'])('in %s', (zone) => {
  let words: typeof import('./date-words.ts');

  beforeAll(async () => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    words = await import('./date-words.ts');
  });
  afterAll(() => vi.unstubAllEnvs());

  test.each([
    ['2024-01-01', '1 January 2024'],
    ['2024-01', 'January 2024'],
    ['2023-12-31/2024-01-01', '31 December 2023 – 1 January 2024'],
    ['2024-33', 'January–March 2024'],
    ['0000-01-01', '1 January 1 BCE'],
  ])('%s is %s all the same', (text, date) => {
    expect(words.writeDate(parseDate(text))).toBe(date);
  });
});

describe('the date of an event', () => {
  const words = (text: string, lasts = false) =>
    writeEventDate({ date: parseDate(text), lasts, periodNotSaid: false });

  test('a moment known to a month alone was some day in it', () => {
    expect(words('2024-04')).toBe('some day in April 2024');
    expect(words('2024-04', true)).toBe('April 2024');
    expect(words('2024-04-24')).toBe('24 April 2024');
  });

  test('“about” and “uncertain” are vague enough', () => {
    expect(words('2024-04~')).toBe('about April 2024');
    expect(words('2024-04?')).toBe('April 2024, uncertain');
  });

  test('without a date it is undated', () => {
    expect(writeEventDate({ date: undefined, lasts: false, periodNotSaid: false })).toBe('undated');
  });
});

describe('the heading of the list', () => {
  const heading = (text: string) => {
    const { year, month } = headingOf({ date: parseDate(text) }) ?? {};
    return [year, month];
  };

  test.each<[string, number, number | undefined]>([
    ['2024-04-24', 2024, 4],
    ['2024-04', 2024, 4],
    ['2024-36', 2024, 10],
    ['2024', 2024, undefined],
    ['2024-21', 2024, undefined],
    ['2024-41', 2024, undefined],
    ['2024-07/2025', 2024, 7],
    ['2024/2025-07', 2024, undefined],
    ['../2021-03', 2021, 3],
    ['[2019-02..2021]', 2019, 2],
  ])('%s stands under %s, month %s', (text, year, month) => {
    expect(heading(text)).toEqual([year, month]);
  });

  test('an undated event has none', () => {
    expect(headingOf({ date: undefined })).toBeUndefined();
  });
});

test.each([
  ['2024-04-24', 'long', '24 April 2024'],
  ['2024-04-24', 'short', '24 Apr 2024'],
  ['-0043-03-15', 'long', '15 March 44 BCE'],
] as const)('the day of %s, %s: %s', (text, style, words) => {
  expect(writeDay(parseDate(text).earliest, style)).toBe(words);
});

test('year 0 of ISO 8601 is 1 BCE', () => {
  expect([1, 0, -43].map(writeYear)).toEqual(['1', '1 BCE', '44 BCE']);
});

test('a statistic says which period its date does not tell', () => {
  const note = (overrides: Record<string, unknown>) => {
    const [event] = testChronology({ events: [testEvent(overrides)] }).events;
    return event && writePeriodNote(event);
  };
  const figure = { value: 1, unit: '%' };
  const statistic = (...figures: unknown[]) => note({ kind: 'statistic', figures });
  expect(statistic({ ...figure, period: '2023' })).toBe('');
  expect(statistic(figure)).toBe('period not said');
  expect(statistic(figure, { ...figure, periodWords: 'before the war' })).toBe('before the war');
  expect(note({ kind: 'statement' })).toBe('');
});
