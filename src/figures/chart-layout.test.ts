import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { type Chart, layOutChart } from './chart-layout.ts';
import { type Box, linesOf, overlap } from './mark-boxes.ts';
import { seriesPoints } from './series-points.ts';
import { sharedAxis } from './shared-axis.ts';

interface Given {
  value: number | [number, number];
  period?: string | undefined;
  periodWords?: string;
  qualifier?: string;
}

/** One event for each figure: e0, e1, … */
function pointsOf(given: readonly Given[]) {
  const chronology = testChronology({
    series: [{ id: 's', name: 'S', unit: '%', measures: 'A share.', whose: 'Somebody.' }],
    events: given.map(({ value, period, periodWords, qualifier }, index) =>
      testEvent({
        id: `e${index}`,
        figures: [
          {
            value,
            unit: '%',
            series: 's',
            ...(period === undefined ? { periodWords: periodWords ?? 'once' } : { period }),
            ...(qualifier && { qualifier }),
          },
        ],
      }),
    ),
  });
  return seriesPoints(chronology, 's');
}

interface Options {
  width?: number;
  selected?: string;
  inLine?: boolean;
}

function chartOf(given: readonly Given[], options: Options = {}): Chart {
  const points = pointsOf(given);
  const place = { ...sharedAxis(points, options.width ?? 800), height: 124 };
  const { selected, inLine = false } = options;
  return layOutChart(points, place, { selected, inLine, notYetKnown: 'not yet known' });
}

const marksOf = (given: readonly Given[], options?: Options) =>
  chartOf(given, options).marks.map(({ mark }) => mark);

describe('a period', () => {
  test('is as wide as it is long', () => {
    const [half, quarter, year] = marksOf([
      { value: 1, period: '2021-01/2021-06' },
      { value: 1, period: '2022-33' },
      { value: 1, period: '2023' },
    ]).map(({ x1, x2 }) => x2 - x1);
    const day = (year ?? 0) / 365;
    expect(half).toBeCloseTo(181 * day, 5);
    expect(quarter).toBeCloseTo(90 * day, 5);
  });

  test('of two days or more keeps its share of the axis, whatever the others are', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lengths, (months) => {
        const given = months.map((length, index) => ({
          value: index,
          period: `2000-01/${2000 + Math.floor((length - 1) / 12)}-${String(((length - 1) % 12) + 1).padStart(2, '0')}`,
        }));
        const bars = marksOf(given).filter(({ shape }) => shape === 'bar');
        const perDay = bars.map(({ x1, x2, point: { period } }) => {
          const days = (period?.to ?? 0) - (period?.from ?? 0);
          return (x2 - x1) / days;
        });
        for (const rate of perDay) expect(rate).toBeCloseTo(perDay[0] ?? 0, 6);
      }),
    );
  });

  test('too narrow to see is a dot; without a date it is no part of the axis', () => {
    const { marks, undated } = chartOf([
      { value: 12, periodWords: 'before the war' },
      { value: 57, period: '2023-07-04' },
      { value: 60, period: '2020/2022' },
    ]);
    expect(marks.map(({ mark }) => mark.shape)).toEqual(['undated', 'bar', 'dot']);
    expect(marks[0]?.mark.x2).toBeLessThan(undated);
    expect(marks[1]?.mark.x1).toBeGreaterThanOrEqual(undated);
    expect(marks[0]?.label?.words).toEqual(['before the war']);
  });

  test('fades where it is about or uncertain, and where it runs on', () => {
    const softOf = (period: string) => marksOf([{ value: 1, period }])[0]?.point.period?.soft;
    expect(softOf('2025?')).toEqual({ start: true, end: true });
    expect(softOf('2025~/2026')).toEqual({ start: true, end: false });
    expect(softOf('2025/..')).toEqual({ start: false, end: true });
    expect(softOf('2025')).toEqual({ start: false, end: false });
  });

  test('that lies somewhere in a stretch does not fill it', () => {
    const within = (period: string) => marksOf([{ value: 1, period }])[0]?.point.period?.within;
    expect(within('[2024,2025]')).toBe(true);
    expect(within('2024-21')).toBe(true);
    expect(within('2024')).toBe(false);
  });
});

describe('a value', () => {
  test('stands on nought or hangs from it, and its label is beyond', () => {
    const [up] = chartOf([{ value: 57, period: '2023' }]).marks;
    expect(up?.mark.end).toBeLessThan(up?.mark.base ?? 0);
    expect(up?.label?.y).toBeLessThan(up?.mark.end ?? 0);
    const [down] = chartOf([{ value: -6.5, period: '2025' }]).marks;
    expect(down?.mark.end).toBeGreaterThan(down?.mark.base ?? 0);
    expect(down?.label?.y).toBeGreaterThan(down?.mark.end ?? 0);
  });

  test('says by its tip what its qualifier says', () => {
    const tip = (qualifier: string) =>
      marksOf([{ value: 5, period: '2023', qualifier }]).map(({ tip: found }) => found);
    expect(tip('exactly')).toEqual(['exact']);
    expect(tip('more than')).toEqual(['beyond']);
    expect(tip('less than')).toEqual(['short']);
    expect(tip('at most')).toEqual(['short']);
    expect(tip('about')).toEqual(['around']);
  });

  test('that is a range has two ends', () => {
    const [mark] = marksOf([{ value: [3, 4], period: '2023' }]);
    expect(mark?.near).toBeGreaterThan(mark?.end ?? 0);
  });

  test('beside another one of the same period: both are labelled', () => {
    const { marks } = chartOf([
      { value: -8.8, period: '2025-01/2025-08' },
      { value: -8.2, period: '2025-01/2025-08' },
    ]);
    expect(marks.map(({ label }) => label?.value)).toEqual(['−8.8%', '−8.2%']);
  });

  test('of the open event is labelled, where not all are', () => {
    const days = ['01', '02', '03', '04', '05', '06'];
    const given = days.map((day) => ({ value: 57, period: `2023-07-${day}` }));
    const { marks } = chartOf([...given, { value: 10, period: '2000' }], { selected: 'e3' });
    const unlabelled = marks.filter(({ label }) => !label);
    expect(unlabelled.length).toBeGreaterThan(0);
    expect(unlabelled.map(({ mark }) => mark.point.event.id)).not.toContain('e3');
  });
});

const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer());
const inOrder = ([a, b]: [number, number]): [number, number] => (a <= b ? [a, b] : [b, a]);
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const given: fc.Arbitrary<Given> = fc.record({
  value: fc.oneof(value, fc.tuple(value, value).map(inOrder)),
  period: fc.option(
    fc.oneof(
      year,
      year.map((one) => `${one}-07`),
      year.map((one) => `${one}-07-14`),
      year.map((one) => `${one}~`),
    ),
    { nil: undefined },
  ),
  periodWords: fc.constantFrom('once', 'before the war', 'period not said'),
  qualifier: fc.constantFrom('exactly', 'about', 'nearly', 'more than', 'less than', 'at most'),
});

test('no label lies on another, on a line, or outside, whatever the figures', () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 1600 }),
      fc.boolean(),
      (figures, width, inLine) => {
        const { marks, undated } = chartOf(figures, { width, inLine, selected: 'e0' });
        const labels = marks.flatMap(({ label }) => label ?? []);
        for (const { mark, label } of marks) {
          if (!label) continue;
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.y + label.height).toBeLessThanOrEqual(124);
          expect(label.x).toBeGreaterThanOrEqual(mark.point.period ? undated : 0);
          expect(label.x + label.width).toBeLessThanOrEqual(mark.point.period ? width : undated);
          // Whoever presses a label means no other.
          expect(Math.min(label.width, label.height)).toBeGreaterThanOrEqual(24);
        }
        const lines: Box[] = marks.flatMap(({ mark }) => linesOf(mark));
        labels.forEach((one, index) => {
          for (const other of [...labels.slice(index + 1), ...lines])
            expect(overlap(one, other)).toBe(false);
        });
      },
    ),
    { numRuns: 60 },
  );
});
