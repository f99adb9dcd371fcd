import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DateError, needsFullReader, parseDate } from './dates.ts';
import { readEdtfDate } from './edtf-dates.ts';

type Dates = typeof import('./dates.ts');

/** What a reader makes of a text: a date, or why it is none. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

const two = (number: number) => String(number).padStart(2, '0');
const year = fc
  .oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -130, max: 130 }))
  .map((number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`);
const month = fc.integer({ min: 0, max: 45 }).map(two);
const day = fc.oneof(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 27, max: 32 })).map(two);
const sign = fc.constantFrom('', '~', '?', '%');

/** A year, a part of it or a day, be it in the calendar or not. */
const plain = fc
  .tuple(
    fc.oneof(
      year,
      fc.constant('-0000'),
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, day).map((parts) => parts.join('-')),
      // February, when it matters.
      fc.tuple(year, fc.constantFrom('02-28', '02-29', '02-30')).map((parts) => parts.join('-')),
    ),
    sign,
  )
  .map((parts) => parts.join(''));

test('a plain date is read as the library reads it', () => {
  const read = { sound: 0, refused: 0 };
  fc.assert(
    fc.property(plain, (text) => {
      const date = readEdtfDate(text, text);
      read[date ? 'sound' : 'refused'] += 1;
      if (date) expect(parseDate(text)).toMatchObject({ form: 'date', start: date, end: date });
      else expect(() => parseDate(text)).toThrow(DateError);
    }),
    { numRuns: 3000 },
  );
  expect(read.sound).toBeGreaterThan(500);
  expect(read.refused).toBeGreaterThan(500);
});

describe('without the full reader', () => {
  let bare: Dates;

  beforeAll(async () => {
    vi.resetModules();
    bare = await import('./dates.ts');
  });
  // Other tests meet the same modules.
  afterAll(async () => {
    const { loadFullReader } = await import('./load-full-reader.ts');
    await loadFullReader();
  });

  const bound = fc.oneof(
    { weight: 4, arbitrary: plain },
    fc.constantFrom('', '..', ' ', 'X', '2024-XX', '1950S2', 'Y12000', '2004-06-~11', '202', 'T1'),
    fc.stringMatching(/^[\d\-~?%XYSET.: ]{0,10}$/),
  );
  const text = fc.oneof(
    bound,
    fc.tuple(bound, bound).map((ends) => ends.join('/')),
    fc.tuple(bound, bound, bound).map(([a, b, c]) => `[${a}..${b},${c}]`),
    fc.tuple(bound, bound).map(([a, b]) => `[${a},..${b}]`),
    fc.string(),
    fc.stringMatching(/^[\d\-/.~?%[\],{}XYSET: ]{0,14}$/),
  );

  test('what does not need it is read, or refused, just as with it', () => {
    const needed = { yes: 0, no: 0 };
    fc.assert(
      fc.property(text, (one) => {
        needed[needsFullReader(one) ? 'yes' : 'no'] += 1;
        if (needsFullReader(one)) return;
        expect(outcome(() => bare.parseDate(one))).toEqual(outcome(() => parseDate(one)));
      }),
      { numRuns: 3000 },
    );
    expect(needed.yes).toBeGreaterThan(200);
    expect(needed.no).toBeGreaterThan(200);
  });

  test.each([
    ...['2024', '2024-04-24', '-0044-03-15?', '2024-33', '2024-21~', '2024-04/..', '/2024'],
    ...[
      '[2019,2021-03..2022%]',
      '[..2021]',
      '2024-13',
      '2023-02-29',
      '../..',
      'today',
      '',
      '2024-04-24T10:00',
    ],
  ])('“%s” does not need it', (one) => {
    expect(needsFullReader(one)).toBe(false);
  });

  test.each([
    ...['202X', '2024-XX', '1950S2', 'Y12000', '202', '19', '2004-06-~11', '?2024', '2024-XX/..'],
    ...['[2019,202X]', '[202X..2030]', '[..202X]', '[2019, 202X]'],
  ])('“%s” needs it, and is read once it is there', async (one) => {
    expect(needsFullReader(one)).toBe(true);
    expect(() => bare.parseDate(one)).toThrow(bare.DateError);
    expect(() => bare.parseDate(one)).toThrow(/full reader/);
    expect(parseDate(one).edtf).toBe(one);
  });

  test('loading it is enough', async () => {
    vi.resetModules();
    const dates: Dates = await import('./dates.ts');
    expect(() => dates.parseDate('202X')).toThrow(/full reader/);
    const { loadFullReader } = await import('./load-full-reader.ts');
    await loadFullReader();
    expect(dates.parseDate('202X')).toEqual(parseDate('202X'));
  });
});
