import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { layStripLane, mostRows, type StripLane, stripSpan, stripTicks } from './strip-layout.ts';

const laneOf = (...dates: (string | undefined)[]): StripLane => ({
  id: 'tools',
  name: 'Machine tools',
  colour: 'var(--topic-1)',
  events: testChronology({
    events: dates.map((date, at) => testEvent({ id: `e-${at}`, date })),
  }).events,
});

const layOut = (lane: StripLane, width: number) => {
  const span = stripSpan(lane.events);
  if (!span) throw new Error('no date');
  return layStripLane(lane, span, width);
};

describe('a lane of the small timeline', () => {
  it('has each event once, within the width, and no two of a row touch', () => {
    const dates = fc.array(
      fc.record({ day: fc.integer({ min: 15_000, max: 20_000 }), form: fc.nat({ max: 3 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: 200, max: 1200 }), (days, width) => {
        const lane = laneOf(
          ...days.map(({ day, form }) => {
            const iso = toIsoDay(day);
            return [iso, iso.slice(0, 7), `${iso.slice(0, 4)}~`, `${iso}/${toIsoDay(day + 90)}`][
              form
            ];
          }),
        );
        const { marks, columns, rows } = layOut(lane, width);
        if (marks.length === 0) {
          expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
          return;
        }
        expect(new Set(marks.map(({ event }) => event.id)).size).toBe(days.length);
        expect(rows).toBeLessThanOrEqual(mostRows);
        for (const { left, width: share } of marks) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + share).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const a of marks)
          for (const b of marks)
            if (a !== b && a.row === b.row)
              expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is of columns where more events than it has rows stand on one day', () => {
    const day = (many: number) => laneOf(...new Array<string>(many).fill('2024-04-24'));
    expect(layOut(day(mostRows), 600)).toMatchObject({ rows: mostRows, columns: [] });
    const { marks, columns } = layOut(day(mostRows + 1), 600);
    expect(marks).toEqual([]);
    expect(columns.map(({ count }) => count)).toEqual([mostRows + 1]);
  });

  it('draws no undated event', () => {
    expect(layOut(laneOf('2024', undefined), 600).marks).toHaveLength(1);
    expect(stripSpan(laneOf(undefined).events)).toBeUndefined();
  });
});

describe('the axis of the small timeline', () => {
  const wordsOf = (from: string, to: string, width: number) => {
    const span = stripSpan(laneOf(from, to).events);
    return span ? stripTicks(span, width).map(({ words }) => words) : [];
  };

  it('says the year of its first month, and no word that would be cut off', () => {
    expect(wordsOf('2024-04-05', '2024-04-24', 900)).toEqual([
      'Feb 2024',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
  });

  it('has years alone, round ones, where there is room for no more', () => {
    expect(wordsOf('2019', '2026-05', 300)).toEqual(['2020', '2022', '2024', '']);
  });
});
