import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, parseDate, possibleDays, toDay, toIsoDay } from './dates.ts';

const iso = (day: number) => (Number.isFinite(day) ? toIsoDay(day) : day < 0 ? '-∞' : '∞');

/** `earliest start..latest start, earliest end..latest end` */
function possible(text: string, lasts: boolean): string {
  const { start, end } = possibleDays(parseDate(text), lasts);
  const stretch = ({ earliest, latest }: typeof start) => `${iso(earliest)}..${iso(latest)}`;
  return start === end ? stretch(start) : `${stretch(start)}, ${stretch(end)}`;
}

describe('a moment happened on one day of its date', () => {
  test.each([
    ['2024-04-24', '2024-04-24..2024-04-24'],
    ['2024-04', '2024-04-01..2024-04-30'],
    ['2024', '2024-01-01..2024-12-31'],
    ['[2019-02..2021-04]', '2019-02-01..2021-04-30'],
    ['[..2021]', '-∞..2021-12-31'],
    ['[2021..]', '2021-01-01..∞'],
    // `~` and `?` move each bound by one unit of its own precision
    ['2024-04-24~', '2024-04-23..2024-04-25'],
    ['2024-05?', '2024-03-31..2024-07-01'],
    ['2024-05%', '2024-03-31..2024-07-01'],
    ['2024-33~', '2023-10-01..2024-07-01'],
    ['2023~', '2021-12-31..2024-12-31'],
    ['[2019~..2021-04]', '2017-12-31..2021-04-30'],
    // the widest member counts, not the first one
    ['[2019-12-01~,2019-12~]', '2019-10-31..2020-01-31'],
    ['[2019-11-30,2019-12~]', '2019-10-31..2020-01-31'],
  ])('%s: %s', (text, days) => {
    expect(possible(text, false)).toBe(days);
  });
});

describe('what lasted filled its whole date', () => {
  test.each([
    ['2024-04', '2024-04-01..2024-04-01, 2024-04-30..2024-04-30'],
    ['2024-04-24/2024-04-26', '2024-04-24..2024-04-24, 2024-04-26..2024-04-26'],
    // an end known to the month is some day of it
    ['2024-04/2024-06', '2024-04-01..2024-04-30, 2024-06-01..2024-06-30'],
    ['2024-04~/2024-06', '2024-03-01..2024-05-31, 2024-06-01..2024-06-30'],
    ['2024-04-24~', '2024-04-23..2024-04-25, 2024-04-23..2024-04-25'],
    // open: for ever; unknown: it may have ended as soon as it started
    ['2024-04/..', '2024-04-01..2024-04-30, ∞..∞'],
    ['2024-04/', '2024-04-01..2024-04-30, 2024-04-01..∞'],
    ['../2024-04', '-∞..-∞, 2024-04-01..2024-04-30'],
    ['/2024-04', '-∞..2024-04-30, 2024-04-01..2024-04-30'],
  ])('%s: %s', (text, days) => {
    expect(possible(text, true)).toBe(days);
  });
});

describe('overlap with a stretch of days', () => {
  const touch = (text: string, lasts: boolean, from: string, to: string) =>
    overlap(possibleDays(parseDate(text), lasts), parseDate(from).earliest, parseDate(to).latest);

  test.each([
    ['2024-04-24', false, '2024-04-24', '2024-04-24', 'surely'],
    ['2024-04-24', false, '2024-04-25', '2025', 'no'],
    ['2024-04', false, '2024', '2024', 'surely'],
    ['2024-04', false, '2024-04-30', '2025', 'perhaps'],
    ['2024-04', true, '2024-04-30', '2025', 'surely'],
    ['2024-04~', false, '2024-04', '2024-04', 'perhaps'],
    ['2024-04~', false, '2024-03', '2024-05', 'surely'],
    ['2024-04/2024-06', true, '2024-05', '2024-05', 'surely'],
    ['2024-04/2024-06', true, '2024-06-15', '2024-07', 'perhaps'],
    ['2024-04/..', true, '2030', '2030', 'surely'],
    ['2024-04/', true, '2030', '2030', 'perhaps'],
    ['../2024-04', true, '1900', '1900', 'surely'],
    ['[2019..2021]', false, '2020', '2020', 'perhaps'],
    ['[2021..]', false, '2020', '2020', 'no'],
  ])('%s (lasts: %s) in %s to %s: %s', (text, lasts, from, to, answer) => {
    expect(touch(text, lasts, from, to)).toBe(answer);
  });

  /** Small dates around New Year 2024, so that every day can be tried. */
  const small = fc
    .tuple(
      fc.constantFrom('', '~', '?'),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('day', 'interval', 'set', 'month', 'after', 'before'),
    )
    .map(([sign, a, b, shape]) => {
      const from = toIsoDay(toDay(2023, 12, 20) + Math.min(a, b));
      const to = toIsoDay(toDay(2023, 12, 20) + Math.max(a, b));
      if (shape === 'day') return { text: `${from}${sign}`, lasts: a % 2 === 0 };
      if (shape === 'interval') return { text: `${from}${sign}/${to}${sign}`, lasts: true };
      if (shape === 'set') return { text: `[${from}${sign}..${to}]`, lasts: false };
      if (shape === 'after') return { text: `${from}/`, lasts: true };
      if (shape === 'before') return { text: `/${to}${sign}`, lasts: true };
      return { text: from.slice(0, 7), lasts: a % 2 === 0 };
    });
  const [first, last] = [toDay(2023, 11, 15), toDay(2024, 2, 15)];
  const stretch = fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 12 }))
    .map(([from, length]) => [from, from + length] as const);

  test('agrees with trying every pair of first and last day', () => {
    fc.assert(
      fc.property(small, stretch, ({ text, lasts }, [from, to]) => {
        const days = possibleDays(parseDate(text), lasts);
        const { start, end } = days;
        let some = false;
        let all = true;
        // Beyond these bounds every further day behaves like the bound itself.
        const low = (day: number) => Math.max(day, first - 40);
        const high = (day: number) => Math.min(day, last + 40);
        for (let s = low(start.earliest); s <= high(start.latest); s++) {
          for (let e = low(end.earliest); e <= high(end.latest); e++) {
            if (e < s || (start === end && e !== s)) continue;
            if (s <= to && e >= from) some = true;
            else all = false;
          }
        }
        expect(overlap(days, from, to)).toBe(some ? (all ? 'surely' : 'perhaps') : 'no');
      }),
      { numRuns: 400 },
    );
  });

  test('a start is never after its end, and `~` only widens', () => {
    fc.assert(
      fc.property(small, ({ text, lasts }) => {
        const plain = possibleDays(parseDate(text.replace(/[~?]/g, '')), lasts);
        const { start, end } = possibleDays(parseDate(text), lasts);
        expect(start.earliest).toBeLessThanOrEqual(start.latest);
        expect(end.earliest).toBeLessThanOrEqual(end.latest);
        expect(start.earliest).toBeLessThanOrEqual(end.earliest);
        expect(start.latest).toBeLessThanOrEqual(end.latest);
        expect(start.earliest).toBeLessThanOrEqual(plain.start.earliest);
        expect(end.latest).toBeGreaterThanOrEqual(plain.end.latest);
      }),
    );
  });
});
