import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitView } from './fit-view.ts';
import { layOutLanes } from './layout-lanes.ts';
import { anyLanes, ruler, testLanes, testScale } from './test-lanes.ts';

test('every mark is in view, and every label that is whole', () => {
  fc.assert(
    fc.property(anyLanes, fc.integer({ min: 320, max: 2400 }), ({ lanes }, width) => {
      const fit = fitView(lanes, width, 16);
      if (!fit) throw new Error('all of them are dated');
      const pxPerDay = width / (fit.to - fit.from);
      const layout = layOutLanes(
        lanes,
        testScale({ pxPerDay, viewWidth: width, end: fit.to }),
        ruler,
      );
      for (const { events } of layout.lanes)
        for (const { left, right, label, mark } of events) {
          expect(mark.left).toBeGreaterThanOrEqual(fit.from * pxPerDay - 2);
          expect(mark.right).toBeLessThanOrEqual(fit.to * pxPerDay + 2);
          if (label.grade === 'full' && label.width < width / 2)
            expect(Math.min(right, left + label.width)).toBeLessThanOrEqual(fit.to * pxPerDay + 2);
        }
    }),
  );
});

test('a single day is given a week, and nothing no view', () => {
  const fit = fitView(testLanes([{ date: '2024-04-24' }]).lanes, 800, 16);
  expect(fit && fit.to - fit.from).toBeGreaterThan(6);
  expect(fitView([], 800, 16)).toBe(undefined);
});
