import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tour } from '../events/format.ts';
import {
  delayOf,
  elapsedSince,
  planOf,
  untilNextSecond,
  writeDelay,
  writeDuration,
  writeTimeOfDay,
} from './tour-clock.ts';

function tourOf(...minutes: (number | undefined)[]): Pick<Tour, 'steps'> {
  return {
    steps: minutes.map((planned, index) => ({
      id: `step-${index + 1}`,
      title: 'A step',
      text: 'What it says.',
      events: ['first'],
      ...(planned === undefined ? {} : { minutes: planned }),
    })),
  };
}

describe('the plan', () => {
  test('of a step is what stands before it, and its own time', () => {
    expect(planOf(tourOf(1, 1.5, 2), 'step-2')).toEqual({ total: 270, begins: 60, ends: 150 });
    expect(planOf(tourOf(1, 1.5, 2), 'step-1')).toMatchObject({ begins: 0, ends: 60 });
    expect(planOf(tourOf(1, 1.5, 2), 'step-3')).toMatchObject({ begins: 150, ends: 270 });
  });

  test('of thirds of minutes is in whole seconds', () => {
    expect(planOf(tourOf(1 / 3, 1 / 3, 1 / 3), 'step-2')).toEqual({
      total: 60,
      begins: 20,
      ends: 40,
    });
  });

  test('is missing where one step plans nothing, or there is no such step', () => {
    expect(planOf(tourOf(1, undefined, 2), 'step-1')).toBeUndefined();
    expect(planOf(tourOf(1, 2), 'step-9')).toBeUndefined();
  });

  test('of a step may be no time at all', () => {
    expect(planOf(tourOf(0, 1), 'step-1')).toEqual({ total: 60, begins: 0, ends: 0 });
  });
});

describe('a talk', () => {
  const plan = { total: 600, begins: 60, ends: 180 };

  test.each([
    [0, -60, '1:00 ahead'],
    [59, -1, '0:01 ahead'],
    [60, 0, 'on time'],
    [180, 0, 'on time'],
    [181, 1, '0:01 behind'],
    [260, 80, '1:20 behind'],
    [180 + 3723, 3723, '1:02:03 behind'],
  ])('that has lasted %i seconds is %i from its plan: %s', (elapsed, delay, words) => {
    expect(delayOf(plan, elapsed)).toBe(delay);
    expect(writeDelay(delay)).toBe(words);
  });

  test('lasts since its start in whole seconds, and never less than none', () => {
    expect(elapsedSince(1500, 3499)).toBe(1);
    expect(elapsedSince(1500, 3500)).toBe(2);
    expect(elapsedSince(5000, 1000)).toBe(0);
  });
});

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [60, '1:00'],
  [402, '6:42'],
  [3599, '59:59'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
  [36_000, '10:00:00'],
  [-1, '0:00'],
])('%d seconds are %s', (seconds, words) => {
  expect(writeDuration(seconds)).toBe(words);
});

test('the time of day is that of the place', () => {
  expect(writeTimeOfDay(new Date(2026, 10, 22, 9, 5, 59).getTime())).toBe('09:05');
  expect(writeTimeOfDay(new Date(2026, 10, 22, 0, 0).getTime())).toBe('00:00');
});

test('a clock shows its next second when it is there, whatever the time', () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(time, time, (now, since) => {
      const wait = untilNextSecond(now, since);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      expect(Math.abs((now + wait - since) % 1000)).toBe(0);
    }),
  );
  expect(untilNextSecond(12_345)).toBe(655);
});
