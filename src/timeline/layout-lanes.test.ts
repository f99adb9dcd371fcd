import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, toIsoDay } from '../events/dates.ts';
import { mostInView } from './densities.ts';
import { leastWidth } from './label-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import { gap, type Layout } from './placed.ts';
import { anyLanes, anyScale, eventsIn, keysOf, ruler, testLanes, testScale } from './test-lanes.ts';

const allOf = ({ lanes }: Layout) =>
  lanes.map(({ lane, rows, events, counted }) => ({ lane, rows, all: [...events, ...counted] }));

test('no label lies on another label or mark', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      for (const { all } of allOf(layOutLanes(lanes, scale, ruler))) {
        const inOrder = all.toSorted((a, b) => a.row - b.row || a.left - b.left);
        for (const [index, one] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next?.row === one.row)
            expect(next.left).toBeGreaterThanOrEqual(one.right + gap * scale.rem - 1e-6);
        }
      }
    }),
  );
});

test('what an item covers holds its mark and its words, and can be hit', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      for (const { all } of allOf(layOutLanes(lanes, scale, ruler)))
        for (const one of all) {
          expect(one.right - one.left).toBeGreaterThanOrEqual(24 - 1e-6);
          if (one.kind === 'count') continue;
          expect(one.left).toBeLessThanOrEqual(one.mark.left + 1e-6);
          expect(one.right).toBeGreaterThanOrEqual(one.mark.right - 1e-6);
          expect(one.right - one.left).toBeGreaterThanOrEqual(one.label.width - 1e-6);
        }
    }),
  );
});

test('every event of a lane is drawn or counted, and only once', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      for (const { lane, all } of allOf(layOutLanes(lanes, scale, ruler)))
        expect(all.flatMap(keysOf).sort()).toEqual(
          eventsIn(lane)
            .map(({ key }) => key)
            .sort(),
        );
    }),
  );
});

test('a lane has no more rows than it may, and one at least', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      for (const { rows, all } of allOf(layOutLanes(lanes, scale, ruler))) {
        expect(rows).toBeGreaterThanOrEqual(1);
        expect(rows).toBeLessThanOrEqual(scale.mostRows);
        for (const { row } of all) expect(row).toBeLessThan(rows);
      }
    }),
  );
});

test('a layout nearby saves time and changes nothing', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, anyScale, ({ lanes }, scale, other) => {
      const near = layOutLanes(lanes, other, ruler);
      const laid = layOutLanes(lanes, scale, ruler, undefined, near);
      expect(laid).toEqual(layOutLanes(lanes, scale, ruler));
    }),
  );
});

test('at the end of all time labels turn back, as far as they still touch their marks', () => {
  fc.assert(
    fc.property(anyLanes, anyScale, ({ lanes }, scale) => {
      const end = 20_000 * scale.pxPerDay;
      for (const { all } of allOf(layOutLanes(lanes, { ...scale, end: 20_000 }, ruler)))
        for (const one of all) {
          if (one.kind === 'count' || one.label.grade !== 'full') continue;
          const { left, label, mark } = one;
          // The shortest are let be where there is no other room: a few pixels of a word.
          if (label.width <= leastWidth * scale.rem) continue;
          expect(left + label.width).toBeLessThanOrEqual(Math.max(end, mark.right) + 1e-6);
        }
    }),
  );
});

const crowd = (count: number, weight: string) =>
  Array.from({ length: count }, () => ({
    date: '2024-04-24',
    weight,
    label: { lead: '57%', text: 'of all machine tools' },
  }));

test('leads keep their whole labels before all others', () => {
  const { lanes } = testLanes([
    ...crowd(30, 'detail'),
    ...crowd(30, 'normal'),
    ...crowd(4, 'lead'),
  ]);
  const [lane] = layOutLanes(lanes, testScale(), ruler).lanes;
  const whole = lane?.events.filter(({ label }) => label.grade === 'full') ?? [];
  expect(whole.map(({ of }) => of.event.weight)).toEqual(['lead', 'lead', 'lead', 'lead']);
  expect(lane?.counted.flatMap(keysOf)).toHaveLength(60);
});

test('what is promoted comes before leads', () => {
  const { lanes } = testLanes([...crowd(9, 'lead'), { ...crowd(1, 'detail')[0] }]);
  const plain = layOutLanes(lanes, testScale(), ruler).lanes[0];
  const promoted = layOutLanes(lanes, testScale(), ruler, new Set([9])).lanes[0];
  expect(plain?.events.some(({ of }) => of.event.id === 'e9')).toBe(false);
  expect(promoted?.events.some(({ of }) => of.event.id === 'e9')).toBe(true);
});

test('where room is short a label is shortened, then its figure stands alone, then its mark', () => {
  const label = { lead: '57%', text: 'of all machine tools come from China' };
  const grade = (days: number) => {
    const leads = Array.from({ length: 5 }, () => ({ date: '2024-04-24', weight: 'lead', label }));
    const before = toIsoDay(parseDate('2024-04-24').earliest - days);
    const { lanes } = testLanes([...leads, { date: before, weight: 'normal', label }]);
    const [lane] = layOutLanes(lanes, testScale({ pxPerDay: 1 }), ruler).lanes;
    return lane?.events.find(({ of }) => of.event.id === 'e5')?.label.grade;
  };
  expect([400, 150, 60, 40, 10].map(grade)).toEqual(['full', 'short', 'lead', 'mark', undefined]);
});

test('lanes give up rows so that all can be seen, but no lead its label', () => {
  const records = [...crowd(20, 'normal'), ...crowd(4, 'lead')];
  const { lanes } = testLanes([
    ...records,
    ...records.map((record) => ({ ...record, topics: ['chips'], weight: 'normal' })),
  ]);
  const rows = (roomForRows: number) =>
    layOutLanes(lanes, testScale({ roomForRows }), ruler).lanes.map((lane) => lane.rows);
  expect(rows(10)).toEqual([5, 5]);
  expect(rows(8)).toEqual([5, 3]);
  // Too little room by far: then as many rows as there may be.
  expect(rows(4)).toEqual([5, 5]);
});

test('however many events there are, few are drawn in any view', () => {
  const records = Array.from({ length: 3000 }, (_, index) => ({
    date: `20${10 + (index % 15)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    topics: [['tools', 'chips', 'trade'][index % 3]],
  }));
  const { lanes } = testLanes(records);
  for (const pxPerDay of [0.2, 1, 5, 40]) {
    const layout = layOutLanes(lanes, testScale({ pxPerDay, viewWidth: 1200 }), ruler);
    const all = allOf(layout).flatMap((lane) => lane.all);
    for (const { left } of all.filter((_, index) => index % 7 === 0)) {
      const inView = all.filter((one) => one.left <= left + 1200 && one.right >= left);
      expect(inView.length).toBeLessThanOrEqual(mostInView);
    }
  }
});
