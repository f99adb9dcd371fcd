import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heights } from './heights.ts';

const guess = 50;
const measurements = fc.integer({ min: 1, max: 300 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.array(
      fc.record({
        place: fc.integer({ min: 0, max: count - 1 }),
        height: fc.integer({ min: 1, max: 900 }),
      }),
    ),
  ),
);

/** The same by plain sums. */
function plainly(count: number, measured: readonly { place: number; height: number }[]) {
  const heights = new Array<number>(count).fill(guess);
  const known = new Map<number, number>();
  for (const { place, height } of measured) {
    if (Math.abs((known.get(place) ?? 0) - height) <= 1) continue;
    known.set(place, height);
    heights[place] = height;
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

test('tops are the sums of the heights above, measured or guessed', () => {
  fc.assert(
    fc.property(measurements, ([count, measured]) => {
      const heights = new Heights(count, guess);
      for (const { place, height } of measured) heights.measure(place, height);
      const tops = Array.from({ length: count + 1 }, (_, place) => heights.top(place));
      expect(tops).toEqual(plainly(count, measured));
    }),
  );
});

test('what stands at a height is found, and the nearest where nothing is', () => {
  fc.assert(
    fc.property(measurements, fc.integer({ min: -500, max: 50_000 }), ([count, measured], y) => {
      const heights = new Heights(count, guess);
      for (const { place, height } of measured) heights.measure(place, height);
      const tops = plainly(count, measured);
      const at = tops.slice(0, count).findLastIndex((top) => top <= y);
      expect(heights.at(y)).toBe(Math.max(0, at));
    }),
  );
});

test('a difference of a pixel, or nothing at all, is not new', () => {
  const heights = new Heights(3, guess);
  expect(heights.measure(1, 80)).toBe(true);
  expect(heights.measure(1, 80.5)).toBe(false);
  expect(heights.measure(1, 0)).toBe(false);
  expect(heights.measure(7, 80)).toBe(false);
  expect(heights.top(3)).toBe(180);
});

test('nothing has no height', () => {
  const none = new Heights(0, guess);
  expect([none.top(0), none.at(100)]).toEqual([0, 0]);
});
