import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeEventDate } from './date-words.ts';
import { sortDay } from './dates.ts';
import { onReportedClock } from './on-reported-clock.ts';
import { plainEvent, testChronology, testEvent } from './test-chronology.ts';

const dates = [undefined, '2024', '2024-02', '2024-02-10', '2024-02-10~', '[..2024-02-01]'];
const places = ['2024-02-15', '[2024-02-15..]', '[2024-01-10,2024-03-02]', '2024-05', undefined];
const sources = [...dates, ...places].flatMap((published, i) =>
  [true, false].map((held) => ({
    ...{ id: `s${i}-${held}`, title: 'A report', publisher: 'Somebody', held },
    ...(published && { published }),
  })),
);
const source = fc.constantFrom(...sources.map(({ id }) => id));
const shape = fc.record({
  date: fc.constantFrom(undefined, '2023', '2023-07-02', '2022/2024', '../2021-03'),
  from: fc.array(source, { maxLength: 3 }),
});

const chronologyOf = (events: readonly { date?: string | undefined; from: string[] }[]) =>
  testChronology({
    revised: '2024-06-01',
    sources,
    events: events.map(({ date, from }, i) =>
      testEvent({
        ...{ id: `e${i}`, date },
        excerpts: from.map((id, x) => ({
          ...{ id: `x${x}`, source: id, quote: 'half', attribution: { footing: 'outlet' } },
        })),
      }),
    ),
  });

const anyChronology = fc.array(shape, { maxLength: 8 }).map(chronologyOf);

test('every event keeps its id, its proof and when it happened', () => {
  fc.assert(
    fc.property(anyChronology, (chronology) => {
      const byReport = onReportedClock(chronology);
      expect(byReport.clock).toBe('reported');
      expect(byReport.eventById.size).toBe(chronology.eventById.size);
      for (const event of byReport.events) {
        const { date, lasts, days, excerpts } = chronology.eventById.get(event.id) ?? {};
        expect(event.happened).toMatchObject({ date, lasts, days });
        expect(event.excerpts).toEqual(excerpts);
      }
    }),
  );
});

test('they stand in the order of their reports, at a moment between the bounds; the rest last', () => {
  fc.assert(
    fc.property(anyChronology, (chronology) => {
      const { events } = onReportedClock(chronology);
      expect(events.map(({ order }) => order)).toEqual(events.map((_, i) => i));
      const days = events.flatMap(({ date }) => (date ? sortDay(date) : []));
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(events.slice(days.length)).toEqual(events.filter(({ date }) => !date));
      for (const { date, days: possible, reported, lasts } of events) {
        expect(lasts).toBe(false);
        expect(date && [date.earliest, date.latest]).toEqual(
          reported && [reported.earliest, reported.latest],
        );
        // “About” a day is wider on the axis than the bounds by which it is known.
        if (possible && reported) {
          expect(possible.start).toBe(possible.end);
          expect(possible.start.earliest).toBeLessThanOrEqual(reported.earliest);
          expect(possible.end.latest).toBeGreaterThanOrEqual(reported.latest);
        }
      }
    }),
  );
});

test('done twice it is the same, and the chronology that was given stays as it was', () => {
  const chronology = chronologyOf([{ date: '2023', from: ['s3-true'] }]);
  const before = structuredClone(chronology.events.map(plainEvent));
  const once = onReportedClock(chronology);
  expect(onReportedClock(once).events.map(plainEvent)).toEqual(once.events.map(plainEvent));
  expect(chronology.events.map(plainEvent)).toEqual(before);
});

test.each([
  [['s3-true'], '10 February 2024'],
  [['s2-true'], 'some day in February 2024'],
  [['s7-false'], '15 February 2024 or after'],
  [['s5-true'], '1 February 2024 or before'],
  [['s10-false'], 'undated'],
  [[], 'undated'],
])('reports %j: %s', (from, words) => {
  const [event] = onReportedClock(chronologyOf([{ date: '2023', from }])).events;
  expect(event && writeEventDate(event)).toBe(words);
});
