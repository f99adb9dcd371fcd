import * as v from 'valibot';
import { expect, test } from 'vitest';
import { writeFigure, writePeriod, writeShortFigure } from '../events/figure-words.ts';
import { Figure } from '../events/format.ts';
import { relationsSeen, testChronology, testEvent } from '../events/test-chronology.ts';
import { toDateLine } from './date-line.ts';
import { notComparableWith } from './not-comparable-with.ts';
import { relationInWords } from './relation-words.ts';

const figure = (overrides: Record<string, unknown>) =>
  v.parse(Figure, { value: 57, unit: '%', ...overrides });

test('a value with its unit', () => {
  const words = (value: unknown, unit: string) => writeFigure(figure({ value, unit }));
  expect(words(57, '%')).toBe('57%');
  expect(words(57, 'percent')).toBe('57%');
  expect(words(57, '% of imports')).toBe('57% of imports');
  expect(words([3, 4], 'microns')).toBe('3–4 microns');
  expect(words(68_000_000, 'US dollars')).toBe('68 million US dollars');
  expect(words(1_030_000_000_000, 'yuan')).toBe('1.03 trillion yuan');
  expect(words(-16.4, '%')).toBe('−16.4%');
  expect(words(1234, 'tons')).toBe('1,234 tons');
});

test('a figure with its qualifier, long and short', () => {
  const more = figure({ value: 500_000_000, unit: 'US dollars', qualifier: 'more than' });
  expect(writeFigure(more)).toBe('more than 500 million US dollars');
  expect(writeShortFigure(more)).toBe('>$500m');
  expect(writeShortFigure(figure({ value: 1.63, unit: 'trillion yuan' }))).toBe('1.63tn');
  expect(writeShortFigure(figure({ value: -5, unit: 'million euros' }))).toBe('−5m');
  expect(writeShortFigure(figure({ value: [3, 4], qualifier: 'nearly' }))).toBe('nearly 3–4%');
  expect(writeShortFigure(figure({ value: -9, qualifier: 'nearly' }))).toBe('nearly −9%');
  expect(writeFigure(figure({}))).toBe('57%');
});

test('the period is a date, words, or not said', () => {
  expect(writePeriod(figure({ period: '2023-07' }))).toBe('July 2023');
  expect(writePeriod(figure({ periodWords: 'before the war' }))).toBe('before the war');
  expect(writePeriod(figure({}))).toBe('period not said');
});

function dateLine(overrides: Record<string, unknown>) {
  const chronology = testChronology({ events: [testEvent(overrides)] });
  const [event] = chronology.events;
  return event && toDateLine(event);
}

test('the date line says when, and how that is known', () => {
  expect(dateLine({ date: '2024-04' })).toEqual({
    when: 'some day in April 2024',
    how: 'The day is given',
  });
  expect(dateLine({ date: undefined, dateBasis: undefined, excerpts: [] })).toEqual({
    when: 'undated',
    how: '',
  });
  expect(dateLine({ kind: 'statistic' })?.when).toBe('period not said');
  const figures = [{ value: 1, unit: '%', periodWords: 'before the war' }];
  expect(dateLine({ kind: 'statistic', figures })?.when).toBe('before the war');
});

test('a relation reads from both of its ends', () => {
  const relation = (kind: string) => ({ event: 'second', kind, note: 'So it is.' });
  const kinds = ['confirms', 'qualifies', 'contradicts', 'updates', 'responds to'];
  const chronology = testChronology({
    events: [testEvent({ relations: kinds.map(relation) }), testEvent({ id: 'second' })],
  });
  expect(relationsSeen(chronology, 'first').map(relationInWords)).toEqual(kinds);
  expect(relationsSeen(chronology, 'second').map(relationInWords)).toEqual([
    'is confirmed by',
    'is qualified by',
    'is contradicted by',
    'is updated by',
    'is answered by',
  ]);
});

test('what a series must not be compared with is said from either side, once', () => {
  const series = (id: string, ...others: string[]) => ({
    id,
    name: id.toUpperCase(),
    unit: '%',
    measures: 'A share.',
    whose: 'Somebody.',
    notComparableWith: others.map((other) => ({ series: other, why: `${id} is not ${other}.` })),
  });
  const { file, eventById, ...chronology } = testChronology({
    series: [series('a', 'b'), series('b', 'a'), series('c', 'b'), series('d')],
    events: ['a', 'b', 'd'].map((id) =>
      testEvent({ id, figures: [{ value: 1, unit: '%', series: id, period: '2024' }] }),
    ),
  });
  const told = (id: string) => {
    const event = eventById.get(id);
    return event && notComparableWith({ file, ...chronology }, event).map(({ why }) => why);
  };
  expect(told('a')).toEqual(['a is not b.']);
  expect(told('b')).toEqual(['a is not b.', 'c is not b.']);
  expect(told('d')).toEqual([]);
});
