import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, median, quantile, spread } from './statistics.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('median', () => {
  test('of an odd and an even number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });

  test('has as many values on either side, in whatever order they come', () => {
    fc.assert(
      fc.property(values, (all) => {
        const middle = median(all);
        const below = all.filter((value) => value < middle).length;
        const above = all.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });

  test('of nothing is an error, not NaN', () => {
    expect(() => median([])).toThrow('nothing');
  });
});

test('the 95th percentile is a value that at most one in twenty exceeds', () => {
  expect(quantile([...Array(20).keys()], 0.95)).toBe(18);
  fc.assert(
    fc.property(values, (all) => {
      const found = quantile(all, 0.95);
      expect(all).toContain(found);
      expect(all.filter((value) => value > found).length).toBeLessThanOrEqual(all.length / 20);
    }),
  );
});

test('spread leaves the list as it was', () => {
  const all = [3, 1, 2];
  expect(spread(all)).toEqual({ median: 2, least: 1, most: 3 });
  expect(all).toEqual([3, 1, 2]);
});

describe('growth', () => {
  test('finds the power of a power law', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 3, noNaN: true }), (power) => {
        const points = [50, 1000, 10_000, 100_000].map((x) => ({ x, y: 3 * x ** power }));
        expect(growth(points)).toBeCloseTo(power, 6);
      }),
    );
  });

  test('needs two sizes, and passes over what has no logarithm', () => {
    expect(growth([{ x: 50, y: 1 }])).toBeUndefined();
    expect(
      growth([
        { x: 50, y: 1 },
        { x: 1000, y: 0 },
      ]),
    ).toBeUndefined();
    expect(
      growth([
        { x: 50, y: 1 },
        { x: 50, y: 2 },
      ]),
    ).toBeUndefined();
  });
});
