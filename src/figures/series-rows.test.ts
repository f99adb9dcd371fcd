import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { layOutChart } from './chart-layout.ts';
import { gatherPoints, seriesPoints } from './series-points.ts';
import { toRows } from './series-rows.ts';
import { sharedAxis } from './shared-axis.ts';

const series = (id: string, ...notComparableWith: string[]) => ({
  id,
  name: id.toUpperCase(),
  unit: '%',
  measures: 'A share.',
  whose: 'Somebody.',
  notComparableWith: notComparableWith.map((other) => ({ series: other, why: `${id}–${other}` })),
});

const figureOf = (id: string, period: string, topic = 'tools', value = 5) =>
  testEvent({
    id: `in-${id}-${period}`,
    topics: [topic],
    figures: [{ value, unit: '%', period, series: id }],
  });

const chronology = testChronology({
  series: [series('a', 'd'), series('b'), series('c'), series('d', 'c'), series('none')],
  events: [
    figureOf('a', '2020'),
    figureOf('b', '2021'),
    figureOf('c', '2019', 'chips'),
    figureOf('d', '2022'),
  ],
});

const found = toRows(chronology, gatherPoints(chronology, chronology.events));

test('topics in their order, and what must not be compared next to each other', () => {
  expect(found.rows.map(({ series: { id } }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(found.rows.map(({ topic }) => topic)).toEqual(['tools', 'tools', 'tools', 'chips']);
});

test('what must not be compared is said by both, next to each other or apart', () => {
  expect(found.rows.map(({ next }) => next)).toEqual(['a–d', undefined, undefined, undefined]);
  const others = found.rows.map((row) => row.others.map(({ series: { id }, why }) => [id, why]));
  expect(others).toEqual([[], [['c', 'd–c']], [], [['d', 'd–c']]]);
});

test('a series without a figure among the events is left out and named', () => {
  expect(found.empty.map(({ id }) => id)).toEqual(['none']);
  const few = toRows(chronology, gatherPoints(chronology, chronology.events.slice(0, 1)));
  expect(few.rows).toHaveLength(1);
  expect(few.empty).toHaveLength(4);
});

/** A figure of 2020 out since 2021, and one of 2022 that only a paper of 2024 has. */
function twoReports(laterValue: number) {
  const proof = (source: string) => ({
    id: 'x',
    source,
    quote: 'some words',
    attribution: { by: [], words: 'somebody', footing: 'outlet' },
  });
  const event = (id: string, source: string, period: string, value: number) =>
    testEvent({
      id,
      excerpts: [proof(source)],
      figures: [{ value, unit: '%', period, series: 'a', excerpt: 'x' }],
    });
  const whole = testChronology({
    sources: [
      { id: 'early', title: 'E', publisher: 'P', published: '2021-02' },
      { id: 'late', title: 'L', publisher: 'P', published: '2024-03-01' },
    ],
    series: [series('a')],
    events: [event('one', 'early', '2020', 10), event('two', 'late', '2022', laterValue)],
  });
  return (day: string) => asKnownOn(whole, parseDate(day).earliest);
}

test('as known on a day: what was not out stands as a block, what may have been says so', () => {
  const known = (day: string) => seriesPoints(twoReports(90)(day), 'a').map((point) => point.known);
  expect(known('2021-02-10')).toEqual(['perhaps', 'later']);
  expect(known('2022-01-01')).toEqual(['surely', 'later']);
  expect(known('2024-03-01')).toEqual(['surely', 'surely']);
});

test('a figure that is not yet known moves nothing in the chart', () => {
  const drawn = (value: number) => {
    const points = seriesPoints(twoReports(value)('2022-01-01'), 'a');
    const place = { ...sharedAxis(points, 800), height: 124 };
    const options = { selected: undefined, inLine: false, notYetKnown: 'not yet known' };
    const { marks } = layOutChart(points, place, options);
    return marks.map(({ mark: { x1, x2, base, end }, label }) => [x1, x2, base, end, label]);
  };
  expect(drawn(90)).toEqual(drawn(0.5));
  expect(drawn(-90)).toEqual(drawn(0.5));
});
