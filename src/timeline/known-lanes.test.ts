import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { knownOf, withRoomForDoubt } from './known-lanes.ts';
import { lanesOf } from './lanes-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import { gap, type Layout, type Placed, type PlacedEvent } from './placed.ts';
import {
  anyLanes,
  anyScale,
  eventsIn,
  excerptsOf,
  keysOf,
  ruler,
  testLanes,
  testScale,
} from './test-lanes.ts';

const allOf = ({ lanes }: Layout) => lanes.flatMap((lane) => [...lane.events, ...lane.counted]);
const isEvent = (one: Placed): one is PlacedEvent => one.kind === 'event';

const anyDay = fc.integer({ min: 17_800, max: 20_700 });

test('what is known stands where it will stand when all is known, and nothing else is there', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyDay, ({ chronology, lanes }, scale, day) => {
      const all = layOutLanes(withRoomForDoubt(lanes), scale, ruler);
      const known = asKnownOn(chronology, day);
      const seen = knownOf(all, known, known.events, ruler);
      expect(seen.lanes.map(({ rows }) => rows)).toEqual(all.lanes.map(({ rows }) => rows));
      const shown = lanes
        .flatMap(eventsIn)
        .filter(({ event }) => known.eventById.has(event.id))
        .map(({ key }) => key);
      expect(allOf(seen).flatMap(keysOf).sort()).toEqual(shown.sort());
      const places = new Map(
        allOf(all)
          .filter(isEvent)
          .map((one) => [one.key, one]),
      );
      const moved = allOf(seen)
        .filter(isEvent)
        .filter(({ key, left, row }) => {
          const place = places.get(key);
          return place && (place.left !== left || place.row !== row);
        });
      expect(moved).toEqual([]);
    }),
  );
});

test('nothing known lies on another, though a count of one has become its event', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyDay, ({ chronology, lanes }, scale, day) => {
      const known = asKnownOn(chronology, day);
      const all = layOutLanes(withRoomForDoubt(lanes), scale, ruler);
      for (const lane of knownOf(all, known, known.events, ruler).lanes) {
        const inOrder = [...lane.events, ...lane.counted].toSorted(
          (a, b) => a.row - b.row || a.left - b.left,
        );
        for (const [index, one] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next?.row === one.row)
            expect(next.left).toBeGreaterThanOrEqual(one.right + gap * scale.rem - 1e-6);
        }
      }
    }),
  );
});

test('“perhaps” stands on its days only, and its room is there on all others', () => {
  const { chronology } = testLanes([{ excerpts: excerptsOf('monthly') }]);
  const lanes = withRoomForDoubt(lanesOf(chronology, chronology.events, 'topic'));
  const plain = lanesOf(chronology, chronology.events, 'topic');
  const layout = layOutLanes(lanes, testScale(), ruler);
  const seenOn = (day: string) => {
    const known = asKnownOn(chronology, Date.parse(day) / 86_400_000);
    const [one] = allOf(knownOf(layout, known, known.events, ruler)).filter(isEvent);
    return one && { perhaps: one.of.label.perhaps, width: one.label.width };
  };
  const [width = 0] = allOf(layOutLanes(plain, testScale(), ruler))
    .filter(isEvent)
    .map(({ label }) => label.width);
  expect(seenOn('2023-06-30')).toBeUndefined();
  expect(seenOn('2023-07-15')).toEqual({ perhaps: true, width: width + 10 });
  expect(seenOn('2023-08-01')).toEqual({ perhaps: false, width: width + 10 });
});
