import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { LabelRuler } from './label-of.ts';
import { layoutsOf } from './layouts.ts';
import { extentOf } from './mark-of.ts';
import { gap, ordersOf, type Placed, type Scale } from './placed.ts';
import { anyLanes, anyScale, eventsIn, ruler } from './test-lanes.ts';
import { inView, loadedFor, mostItems, toItems } from './to-items.ts';
import type { View } from './view.ts';

const anyStart = fc.integer({ min: 17_500, max: 20_800 });

const viewFrom = (from: number, { pxPerDay, viewWidth }: Scale): View => ({
  from,
  to: from + viewWidth / pxPerDay,
});

/** Even a single event is laid out in tiles. */
const tiled = (lanes: Parameters<typeof layoutsOf>[0], scale: Scale) =>
  layoutsOf(lanes, scale, ruler, undefined, 0);

const idsIn = (all: readonly Placed[]) =>
  all.flatMap((placed) => [...ordersOf(placed)].map((order) => `${order} ${placed.lane}`));

test('drawn and counted are all events that touch a view, each once in a lane', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const view = viewFrom(from, scale);
      const found = idsIn(inView(tiled(lanes, scale).around(view), view));
      expect(new Set(found).size).toBe(found.length);
      const [left, right] = [view.from * scale.pxPerDay, view.to * scale.pxPerDay];
      for (const lane of lanes)
        for (const event of eventsIn(lane)) {
          const mark = extentOf(event, scale.pxPerDay, scale.rem);
          // What stands out of view on the right may fade into it.
          const first = (lane.chronology.columns.first[event.event.order] ?? 0) * scale.pxPerDay;
          if (mark.right >= left && mark.left <= right && first <= right)
            expect(found).toContain(`${event.event.order} ${lane.id}`);
        }
    }),
    { numRuns: 300 },
  );
});

test('nothing lies on anything else, in any view', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const layout = tiled(lanes, scale).around(viewFrom(from, scale));
      for (const { events, counted } of layout.lanes) {
        const inOrder = [...events, ...counted.filter(({ key }) => !key.endsWith('before'))].sort(
          (a, b) => a.row - b.row || a.left - b.left,
        );
        for (const [index, one] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next?.row === one.row)
            expect(next.left).toBeGreaterThanOrEqual(one.right + gap * scale.rem - 1e-6);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('panning changes nothing: what two views share stands where it stood', () => {
  fc.assert(
    fc.property(
      anyLanes,
      anyScale,
      anyStart,
      fc.double({ min: -1, max: 1, noNaN: true }),
      ({ lanes }, scale, from, by) => {
        const [one, other] = [viewFrom(from, scale), viewFrom(from, scale)];
        const length = one.to - one.from;
        const moved = { from: other.from + by * length, to: other.to + by * length };
        const placesIn = (view: View) =>
          tiled(lanes, scale)
            .around(view)
            .lanes.flatMap(({ events }) => events)
            .filter(({ mark }) => {
              const [left, right] = [
                Math.max(one.from, moved.from) * scale.pxPerDay,
                Math.min(one.to, moved.to) * scale.pxPerDay,
              ];
              return mark.right >= left && mark.left <= right;
            })
            .map(({ key, row, left, label }) => `${key} ${row} ${left} ${label.text}`)
            .sort();
        expect(placesIn(moved)).toEqual(placesIn(one));
      },
    ),
  );
});

test('what is loaded holds all that is in view', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const view = viewFrom(from, scale);
      const layout = tiled(lanes, scale).around(loadedFor(view));
      const items = toItems(layout, view, loadedFor(view));
      expect(items.length).toBeLessThanOrEqual(mostItems);
      const loaded = new Set(items.map(({ key }) => key));
      for (const { key } of inView(layout, view)) expect(loaded).toContain(key);
    }),
  );
});

test('what is promoted is drawn with its whole label, however long it lasts', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, fc.nat(), ({ lanes }, scale, pick) => {
      const [lane] = lanes;
      const order = lane?.orders[pick % lane.orders.length] ?? 0;
      const layouts = tiled(lanes, { ...scale, end: Number.POSITIVE_INFINITY });
      const { lanes: laid } = layouts.promoting(new Set([order])).holding(order);
      const drawn = laid.flatMap(({ rows, events, counted }) =>
        [...events, ...counted].filter(
          (one) => rows === 1 || (one.kind === 'event' && one.of.event.order === order),
        ),
      );
      expect(drawn.length).toBeGreaterThan(0);
    }),
  );
});

test('laid out step by step is the same as laid out when it is asked for, and then nothing is left', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyStart, ({ lanes }, scale, from) => {
      const view = viewFrom(from, scale);
      const measure = vi.fn(
        (text: string, font: string) => text.length * (font === 'lead' ? 10 : 7),
      );
      const inSteps = layoutsOf(lanes, scale, new LabelRuler(measure, 16), undefined, 0);
      for (const _ of inSteps.prepare(view));
      const before = measure.mock.calls.length;
      const layout = inSteps.around(view);
      expect(measure).toHaveBeenCalledTimes(before);
      expect(idsIn(inView(layout, view))).toEqual(
        idsIn(inView(tiled(lanes, scale).around(view), view)),
      );
    }),
    { numRuns: 100 },
  );
});
