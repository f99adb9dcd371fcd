import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLanes } from './layout-lanes.ts';
import { extentOf } from './mark-of.ts';
import { eventsOf } from './placed.ts';
import { anyLanes, anyScale, eventsIn, ruler } from './test-lanes.ts';
import { inView, loadedFor, mostItems, pinCounts, toItems } from './to-items.ts';

const anyStart = fc.integer({ min: 17_500, max: 20_800 });

const viewFrom = (
  from: number,
  { pxPerDay, viewWidth }: { pxPerDay: number; viewWidth: number },
) => ({
  from,
  to: from + viewWidth / pxPerDay,
});

test('drawn and counted are all events in view, each once in a lane', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const layout = layOutLanes(lanes, scale, ruler);
      const view = viewFrom(from, scale);
      const found = inView(layout, view).flatMap((placed) =>
        eventsOf(placed).map(({ id }) => `${id} ${placed.lane}`),
      );
      expect(new Set(found).size).toBe(found.length);
      const touching = lanes.flatMap(eventsIn).filter((event) => {
        const { left, right } = extentOf(event, scale.pxPerDay, scale.rem);
        return right >= view.from * scale.pxPerDay && left <= view.to * scale.pxPerDay;
      });
      for (const { key } of touching) expect(found).toContain(key);
    }),
  );
});

test('what is loaded holds all that is in view', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const layout = layOutLanes(lanes, scale, ruler);
      const view = viewFrom(from, scale);
      const items = toItems(layout, view, loadedFor(view));
      expect(items.length).toBeLessThanOrEqual(mostItems);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      const loaded = new Set(items.map(({ key }) => key));
      for (const { key } of inView(layout, view)) expect(loaded).toContain(key);
    }),
  );
});

test('a count that stays at the edge stands on nothing', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const layout = layOutLanes(lanes, scale, ruler);
      const edge = from * scale.pxPerDay;
      for (const lane of layout.lanes) {
        const [pinned, ...others] = pinCounts(lane, layout, edge);
        if (!pinned || pinned.key !== `count ${lane.lane.id}`) continue;
        const end = edge + scale.rem / 2 + (pinned.right - pinned.left);
        for (const { left } of others) expect(left).toBeGreaterThanOrEqual(end - 1e-6);
      }
    }),
  );
});

test('an item reaches over all that it covers', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, start) => {
      const layout = layOutLanes(lanes, scale, ruler);
      const view = viewFrom(start, scale);
      for (const { placed, from, to } of toItems(layout, view, loadedFor(view))) {
        expect(from * scale.pxPerDay).toBeCloseTo(placed.left, 3);
        expect(to * scale.pxPerDay).toBeGreaterThanOrEqual(placed.right - 1e-3);
      }
    }),
  );
});

test('steps of a movement load what they may show, and mostly the same', () => {
  fc.assert(
    fc.property(anyStart, fc.double({ min: 7, max: 4000, noNaN: true }), (from, days) => {
      const loaded = loadedFor({ from, to: from + days });
      expect(loaded.from).toBeLessThanOrEqual(from);
      expect(loaded.to).toBeGreaterThanOrEqual(from + days);
      expect(loaded.to - loaded.from).toBeLessThanOrEqual(days * 1.25 + 1e-6);
    }),
  );
});
