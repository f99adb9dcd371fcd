import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { boxOfLabel, overlap } from './chart-labels.ts';
import { layOutChart } from './chart-layout.ts';
import { chartSize } from './chart-marks.ts';
import { seriesPoints } from './series-points.ts';

type Given = [value: number | [number, number], period?: string];

/** One event for each figure: e0, e1, … */
function pointsOf(...given: Given[]) {
  const chronology = testChronology({
    series: [{ id: 's', name: 'S', unit: '%', measures: 'A share.', whose: 'Somebody.' }],
    events: given.map(([value, period], i) =>
      testEvent({
        id: `e${i}`,
        figures: [{ value, unit: '%', series: 's', ...(period && { period }) }],
      }),
    ),
  });
  return seriesPoints(chronology, 's');
}

const chart = (current: string, ...given: Given[]) => layOutChart(pointsOf(...given), current);

test('points come by their periods, those without a date first', () => {
  const ids = pointsOf([1, '2023'], [2], [3, '2022']).map(({ event }) => event.id);
  expect(ids).toEqual(['e1', 'e2', 'e0']);
});

test('a short period is a dot, a long one a bar, none is dotted at the left', () => {
  const { marks } = chart('e1', [12], [57, '2023-07'], [60, '2020/2022']);
  expect(marks.map(({ shape }) => shape)).toEqual(['undated', 'bar', 'dot']);
  expect(marks[0]?.x2).toBeLessThan(marks[1]?.x1 ?? 0);
});

test('one period alone is a dot: it has nothing to be long against', () => {
  const { marks } = chart('e1', [12], [57, '2023']);
  expect(marks.map(({ shape }) => shape)).toEqual(['undated', 'dot']);
});

test('the scale begins at nought and ends at a round number', () => {
  const texts = (...given: Given[]) => chart('e0', ...given).lines.map(({ text }) => text);
  expect(texts([57, '2023'], [12, '2022'])).toEqual(['0%', '60%']);
  expect(texts([-16.4, '2025-08'], [-8.6, '2025-07'])).toEqual(['−20%', '0%']);
  expect(texts([-3, '2025'], [4, '2024'])).toEqual(['−3%', '0%', '4%']);
  expect(texts([0, '2025'], [0, '2024'])).toEqual(['0%']);
});

test('values all below nought, or hardly anything, fill the plot', () => {
  const [deep, shallow] = chart('e0', [-0.5, '2024'], [-0.2, '2025']).marks;
  const filled = (deep?.yHigh ?? 0) - (shallow?.yHigh ?? 0);
  // From nought to −0.5 is the whole height of 64.
  expect(filled).toBeCloseTo(64 * 0.6);
  const [mark] = chart('e0', [Number.MIN_VALUE, '2024']).marks;
  expect(mark?.yHigh).toBe(28);
});

test('a range stands from its least to its greatest value', () => {
  const [mark] = chart('e0', [[3, 4], '2023'], [8, '2024']).marks;
  expect(mark?.yHigh).toBeLessThan(mark?.yLow ?? 0);
});

test('where not all labels find room, that of the shown event does', () => {
  const days = ['01', '02', '03', '04'].map((day): Given => [57, `2023-07-${day}`]);
  const { values } = chart('e3', ...days, [10, '2020']);
  expect(values.filter(({ text }) => text === '57%')).toHaveLength(2);
  expect(values.filter(({ current }) => current)).toHaveLength(1);
});

test('a value stands above its mark, a negative one below, and none is crossed by a line', () => {
  const beside = (...given: Given[]) => {
    const { marks, values } = chart('e0', ...given);
    return values.map(({ y, text }) => `${text} ${y < (marks[0]?.yHigh ?? 0) ? 'above' : 'below'}`);
  };
  expect(beside([-6.5, '2025'])).toEqual(['−6.5% below']);
  expect(beside([57, '2023'])).toEqual(['57% above']);
  // The second line runs right under the first: only the other side is free.
  const { values } = chart('e0', [1.63, '2025'], [1.03, '2025-01/2025-08']);
  expect(values).toHaveLength(2);
});

test('figures without a date have their words beside them', () => {
  const { dates, values } = chart('e0', [90], [80]);
  expect(dates).toEqual([]);
  expect(values.map(({ more }) => more)).toEqual(['period not said', 'period not said']);
});

test('no label lies on another or outside, whatever the figures', () => {
  const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer());
  const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, year), { minLength: 2, maxLength: 12 }), (given) => {
      const { left, values, dates, marks } = chart(
        'e0',
        ...given.map(
          ([number, y]): Given => [number, y === undefined ? undefined : `${y}`] as Given,
        ),
      );
      for (const { x1, x2, yHigh, yLow } of marks) {
        expect(x1).toBeGreaterThanOrEqual(left);
        expect(x2).toBeLessThanOrEqual(chartSize.right);
        expect(yHigh).toBeGreaterThanOrEqual(11);
        expect(yLow).toBeLessThanOrEqual(89);
      }
      const boxes = [...values, ...dates].map(boxOfLabel);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
    }),
    { numRuns: 50 },
  );
});
