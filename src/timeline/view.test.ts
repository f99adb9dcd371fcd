import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bringIntoView,
  clampView,
  closestDays,
  lengthOf,
  openingOf,
  pan,
  spanOfView,
  viewOfSpan,
  zoom,
} from './view.ts';

const anyView = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 7, max: 20_000 }))
  .map(([from, days]) => ({ from, to: from + days }));

test('a span and its view are two ways to say one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 40_000 }), fc.nat(9999), (from, days) => {
      const span = { from, to: from + days };
      expect(spanOfView(viewOfSpan(span))).toEqual(span);
    }),
  );
  expect(spanOfView({ from: 1.5, to: 9.25 })).toEqual({ from: 1, to: 9 });
});

test('zooming keeps the day under the pointer, and ends at a week', () => {
  fc.assert(
    fc.property(anyView, fc.double({ min: 0.01, max: 9, noNaN: true }), (view, factor) => {
      const around = view.from + lengthOf(view) / 4;
      const zoomed = zoom(view, factor, around);
      expect(lengthOf(zoomed)).toBeGreaterThanOrEqual(closestDays - 1e-6);
      expect((around - zoomed.from) / lengthOf(zoomed)).toBeCloseTo(0.25, 5);
    }),
  );
});

test('what is in view moves nothing; what is not moves as little as need be', () => {
  const view = { from: 100, to: 200 };
  expect(bringIntoView(view, 120, 180)).toBe(view);
  expect(bringIntoView(view, 190, 210)).toEqual({ from: 110, to: 210 });
  expect(bringIntoView(view, 50, 60)).toEqual({ from: 50, to: 150 });
  // What is longer than the view shows its start.
  expect(bringIntoView(view, 150, 400)).toEqual({ from: 150, to: 250 });
});

test('bounds keep the length where they can', () => {
  fc.assert(
    fc.property(
      anyView,
      anyView,
      fc.double({ min: -9, max: 9, noNaN: true }),
      (view, bounds, by) => {
        const kept = clampView(pan(view, by), bounds);
        expect(kept.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
        expect(kept.to).toBeLessThanOrEqual(bounds.to + 1e-6);
        expect(lengthOf(kept)).toBeCloseTo(Math.min(lengthOf(view), lengthOf(bounds)), 5);
      },
    ),
  );
});

test('a count opens to its span, unless that would not take it apart', () => {
  const view = { from: 0, to: 1000 };
  expect(openingOf([100, 140, 200], view)).toEqual({ from: 75, to: 225 });
  expect(openingOf([100, 101], view)).toEqual({ from: 93.5, to: 107.5 });
  expect(openingOf([100, 100, 100], view)).toBe(undefined);
  expect(openingOf([100, 100, 100, 180], view)).toBe(undefined);
  expect(openingOf([100, 900], view)).toBe(undefined);
  expect(openingOf([100, 102], { from: 98, to: 108 })).toBe(undefined);
});
