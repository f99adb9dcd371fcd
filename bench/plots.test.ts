import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decades, draw, scale, spaced } from './plots.ts';

describe('decades', () => {
  test('hold all values', () => {
    expect(decades([50, 100_000])).toEqual([10, 100, 1000, 10_000, 100_000]);
    expect(decades([0.3])).toEqual([0.1, 1]);
  });

  test('of a power of ten alone are still a stretch', () => {
    expect(decades([100])).toEqual([100, 1000]);
  });
});

test('ten times as much is as far everywhere', () => {
  const place = scale([1, 10, 100], 0, 200);
  expect([1, 10, 100].map(place)).toEqual([0, 100, 200]);
  expect(place(50) - place(5)).toBeCloseTo(100);
});

test('labels keep their order and their distance', () => {
  const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(places, (all) => {
      const moved = spaced(all, 16);
      const order = all.map((_, i) => i).sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
      for (const [n, i] of order.entries()) {
        expect(moved[i]).toBeGreaterThanOrEqual(all[i] ?? 0);
        const before = order[n - 1];
        if (before !== undefined)
          expect((moved[i] ?? 0) - (moved[before] ?? 0)).toBeGreaterThan(16 - 1e-6);
      }
    }),
  );
});

describe('a plot', () => {
  const points = [
    { x: 50, y: 20 },
    { x: 1000, y: 40 },
  ];
  const line = { name: 'A < B & C', points, strong: true };

  test('writes names as text', () => {
    const svg = draw({ heading: 'ready', unit: 'ms', lines: [line] });
    expect(svg).toContain('A &lt; B &amp; C');
    expect(svg).not.toContain('A < B');
  });

  test('leaves out what has no two points, and is none without any', () => {
    const dot = { name: 'dot', points: points.slice(1), strong: false };
    expect(draw({ heading: 'ready', unit: 'ms', lines: [line, dot] })).not.toContain('dot');
    expect(draw({ heading: 'ready', unit: 'ms', lines: [dot] })).toBeUndefined();
  });
});
