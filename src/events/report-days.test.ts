import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownOn } from './as-known-on.ts';
import { parseDate, toIsoDay } from './dates.ts';
import { addMonths, countEvents, countReports, newsOf, stepDay, toReports } from './report-days.ts';
import { testChronology, testEvent } from './test-chronology.ts';

const day = (text: string) => parseDate(text).earliest;
const source = (id: string, published?: string, held = true) => ({
  ...{ id, title: id, publisher: 'The Paper', held },
  ...(published && { published }),
});
const excerpt = (id: string, from: string, via: string[][] = []) => ({
  ...{ id, source: from, quote: 'half of it', attribution: { footing: 'outlet' } },
  via: via.map((sources) => ({ sources })),
});
const event = (id: string, ...excerpts: unknown[]) => testEvent({ id, excerpts });

const chronology = testChronology({
  revised: '2024-12-31',
  sources: [
    source('paper', '2024-04-24'),
    source('post', '2024-05'),
    source('old', '[..2024-02-01]', false),
    source('talk', '[2024-11-05..]', false),
    source('note'),
    source('customs', undefined, false),
    source('unused', '1999-01-01'),
  ],
  events: [
    event('one', excerpt('a', 'paper', [['old']]), excerpt('b', 'post')),
    event('two', excerpt('a', 'post', [['customs']])),
    event('three', excerpt('a', 'note'), excerpt('b', 'talk')),
    event('four', excerpt('a', 'customs')),
    event('five'),
  ],
});
const reports = toReports(chronology);

test('the report days are the bounds of the reports behind the events', () => {
  expect(reports.days.map(toIsoDay)).toEqual([
    ...['2024-02-01', '2024-04-24', '2024-05-01', '2024-05-31', '2024-11-05', '2024-12-31'],
  ]);
  expect(reports.dated.map(({ source: { id } }) => id)).toEqual([
    ...['old', 'paper', 'post', 'note', 'talk'],
  ]);
  expect(reports.undated.map(({ id }) => id)).toEqual(['customs']);
});

test('the scale begins a day before them and reaches to the revision', () => {
  expect(toIsoDay(reports.scale.from)).toBe('2024-01-31');
  expect(toIsoDay(reports.scale.to)).toBe('2024-12-31');
  const none = toReports(testChronology({ sources: [], events: [event('five')] }));
  expect(none.days).toEqual([]);
  expect(toIsoDay(none.scale.to)).toBe('2026-11-22');
});

test.each([
  ['2024-04-24', '2024-02-01', '2024-05-01'],
  ['2024-04-30', '2024-04-24', '2024-05-01'],
  // beyond the report days: the ends of the scale, and then no further
  ['2024-02-01', '2024-01-31', '2024-04-24'],
  ['2024-01-31', '2024-01-31', '2024-02-01'],
  ['2024-12-31', '2024-11-05', '2024-12-31'],
  ['2030-01-01', '2024-12-31', '2030-01-01'],
])('from %s one steps to %s and to %s', (from, previous, next) => {
  expect(toIsoDay(stepDay(reports, day(from), 'previous'))).toBe(previous);
  expect(toIsoDay(stepDay(reports, day(from), 'next'))).toBe(next);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-12-31', 2, '2025-02-28'],
])('%s and %i months', (from, months, to) => {
  expect(toIsoDay(addMonths(day(from), months))).toBe(to);
});

describe('on a day', () => {
  test.each([
    ['2024-01-31', [0, 2, 3, 1], [0, 2, 1, 2]],
    ['2024-02-01', [1, 1, 3, 1], [1, 1, 1, 2]],
    ['2024-05-10', [2, 2, 1, 1], [1, 2, 0, 2]],
    ['2024-12-31', [4, 1, 0, 1], [3, 0, 0, 2]],
  ])('%s all are counted: out, perhaps, to come, never told', (on, ofReports, ofEvents) => {
    const numbers = ({ surely, perhaps, notYet, never }: ReturnType<typeof countReports>) => [
      ...[surely, perhaps, notYet, never],
    ];
    expect(numbers(countReports(reports, day(on)))).toEqual(ofReports);
    expect(numbers(countEvents(chronology, day(on)))).toEqual(ofEvents);
  });

  test('the events counted are those that a chronology of that day has', () => {
    fc.assert(
      fc.property(fc.integer({ min: reports.scale.from, max: reports.scale.to }), (on) => {
        const { surely, perhaps, notYet, never } = countEvents(chronology, on);
        const known = asKnownOn(chronology, on);
        expect(surely + perhaps).toBe(known.events.length);
        expect(perhaps).toBe(known.asKnown?.perhaps.size);
        expect(surely + perhaps + notYet + never).toBe(chronology.events.length);
      }),
    );
  });

  test('its news are named: out, out by then, perhaps out from then', () => {
    const ids = (on: string) => {
      const { out, by, from } = newsOf(reports, day(on));
      return [out, by, from].map((all) => all.map(({ id }) => id).join());
    };
    expect(ids('2024-04-24')).toEqual(['paper', '', '']);
    expect(ids('2024-05-01')).toEqual(['', '', 'post']);
    expect(ids('2024-05-31')).toEqual(['', 'post', '']);
    expect(ids('2024-12-31')).toEqual(['', 'note', '']);
    expect(ids('2024-12-30')).toEqual(['', '', '']);
  });
});
