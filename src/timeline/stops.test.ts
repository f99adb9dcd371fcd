import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLanes } from './layout-lanes.ts';
import { eventsOf } from './placed.ts';
import { firstInView, holderOf, isInView, nextStop, stopsOf } from './stops.ts';
import { anyLanes, anyScale, ruler } from './test-lanes.ts';

test('arrows reach every event, itself or its count, in the order of dates', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes, events }, scale) => {
      const stops = stopsOf(layOutLanes(lanes, scale, ruler), new Set());
      const reached = new Set(stops.flatMap((stop) => eventsOf(stop).map(({ id }) => id)));
      expect(reached.size).toBe(events.length);
      let at = stops[0];
      for (const stop of stops) {
        expect(at).toBe(stop);
        at = nextStop(stops, at, 1);
      }
      expect(at).toBe(stops.at(-1));
    }),
  );
});

test('every event has a holder: itself where it is drawn', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes, events }, scale) => {
      const layout = layOutLanes(lanes, scale, ruler);
      const drawn = new Set(
        layout.lanes.flatMap(({ events: placed, counted }) =>
          [...placed, ...counted].flatMap((one) => (one.kind === 'event' ? [one.of.event.id] : [])),
        ),
      );
      for (const { id } of events) {
        const holder = holderOf(layout, id);
        expect(holder && eventsOf(holder).some((event) => event.id === id)).toBe(true);
        expect(holder?.kind).toBe(drawn.has(id) ? 'event' : 'count');
      }
    }),
  );
});

test('dimmed events are passed over', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes, events }, scale) => {
      const dimmed = new Set(events.filter((_, index) => index % 2 > 0).map(({ id }) => id));
      for (const stop of stopsOf(layOutLanes(lanes, scale, ruler), dimmed))
        expect(eventsOf(stop).some(({ id }) => !dimmed.has(id))).toBe(true);
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
        const some = stopsOf(layout, new Set()).some((stop) => isInView(stop, layout, view));
        expect(first !== undefined && isInView(first, layout, view)).toBe(some);
      },
    ),
  );
});
