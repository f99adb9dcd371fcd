import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateProblems, parseDateBound } from './date-bound.ts';
import { toDay, toIsoDay } from './dates.ts';

describe('parseDateBound', () => {
  it.each([
    ['2023', toDay(2023, 1, 1), toDay(2023, 12, 31)],
    ['2023-07', toDay(2023, 7, 1), toDay(2023, 7, 31)],
    ['2024-02', toDay(2024, 2, 1), toDay(2024, 2, 29)],
    ['2023-07-01', toDay(2023, 7, 1), toDay(2023, 7, 1)],
    [' 2023 ', toDay(2023, 1, 1), toDay(2023, 12, 31)],
    ['-0044', toDay(-44, 1, 1), toDay(-44, 12, 31)],
  ])('reads %s as its first or its last day', (text, first, last) => {
    expect(parseDateBound(text, 'from')).toBe(first);
    expect(parseDateBound(text, 'to')).toBe(last);
  });

  it('takes an empty text for an open end', () => {
    expect(parseDateBound('', 'from')).toBeUndefined();
    expect(parseDateBound('  ', 'to')).toBeUndefined();
  });

  it.each(['2023-13', '2023-02-30', '2023-21', '2023~', '2023/2024', '[2023]', '..', '23', 'July'])(
    'refuses %s',
    (text) => expect(parseDateBound(text, 'from')).toBe('invalid'),
  );

  it('reads every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(parseDateBound(toIsoDay(day), 'from')).toBe(day);
        expect(parseDateBound(toIsoDay(day), 'to')).toBe(day);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?\d{4}(-\d\d){0,2}$/)), (text) => {
        const day = parseDateBound(text, 'to');
        expect(day === undefined || day === 'invalid' || Number.isInteger(day)).toBe(true);
      }),
    );
  });
});

describe('dateProblems', () => {
  it('has nothing to say of sound or open ends', () => {
    expect(dateProblems('2023', '2023-07')).toEqual({});
    expect(dateProblems('', '')).toEqual({});
  });

  it('says at which end what is wrong, and the cure', () => {
    expect(dateProblems('soon', '2023').from).toContain('2023-07');
    expect(dateProblems('', '2023-02-30').to).toBe(
      'The calendar has no 2023-02-30; write a day, month or year that it has.',
    );
    expect(dateProblems('2024', '2023').to).toBe(
      '2023 is before 2024; swap them, or leave one empty.',
    );
  });
});
