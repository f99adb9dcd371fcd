import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLanes } from './layout-lanes.ts';
import { layoutsOf } from './layouts.ts';
import { ordersOf } from './placed.ts';
import { firstInView, holderOf, isInView, nextStop, stopsOf } from './stops.ts';
import { anyLanes, anyScale, ruler } from './test-lanes.ts';

const none = () => false;

test('arrows reach every event, itself or its count, in the order of dates', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, fc.constantFrom(0, 600), (any, scale, mostAtOnce) => {
      const { lanes, events } = any;
      const layouts = layoutsOf(lanes, scale, ruler, undefined, mostAtOnce);
      const first = nextStop(layouts, none, undefined, 1);
      const way = [first];
      for (let at = first; way.length <= events.length; way.push(at)) {
        const next = nextStop(layouts, none, at, 1);
        if (next === at) break;
        at = next;
      }
      const reached = way.flatMap((stop) => (stop ? [...ordersOf(stop)] : []));
      expect(new Set(reached).size).toBe(events.length);
      for (const stop of way.toReversed().slice(1))
        expect(stop?.key).toBe(nextStop(layouts, none, way.pop(), -1)?.key);
    }),
  );
});

test('every event has a holder: itself where it is drawn', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, fc.constantFrom(0, 600), (any, scale, mostAtOnce) => {
      const { lanes, events } = any;
      const layouts = layoutsOf(lanes, scale, ruler, undefined, mostAtOnce);
      for (const { order } of events) {
        const part = layouts.holding(order);
        const holder = holderOf(part, order);
        const drawn = part.lanes.some((lane) =>
          [...lane.events, ...lane.counted].some(
            (one) => one.kind === 'event' && one.of.event.order === order,
          ),
        );
        expect(holder && ordersOf(holder).includes(order)).toBe(true);
        expect(holder?.kind).toBe(drawn ? 'event' : 'count');
      }
    }),
  );
});

test('dimmed events are passed over', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      const dimmed = (order: number) => order % 2 > 0;
      for (const stop of stopsOf(layOutLanes(lanes, scale, ruler), dimmed))
        expect(ordersOf(stop).some((order) => !dimmed(order))).toBe(true);
    }),
  );
});

test('the first in view is in view, if anything is', () => {
  fc.assert(
    fc.property(
      anyLanes,
      anyScale,
      fc.integer({ min: 18_000, max: 20_500 }),
      (any, scale, from) => {
        const layout = layOutLanes(any.lanes, scale, ruler);
        const view = { from, to: from + scale.viewWidth / scale.pxPerDay };
        const first = firstInView(layout, view);
        const some = stopsOf(layout, none).some((stop) => isInView(stop, layout, view));
        expect(first !== undefined && isInView(first, layout, view)).toBe(some);
      },
    ),
  );
});
