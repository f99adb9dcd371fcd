import { describe, expect, test } from 'vitest';
import { touches } from './chronology.ts';
import { toDay } from './dates.ts';
import { relationsSeen, testChronology, testEvent } from './test-chronology.ts';

const excerpt = { id: 'a', source: 'paper', quote: 'x y z', attribution: { footing: 'outlet' } };

describe('the order of events', () => {
  const orderOf = (dates: (string | undefined)[]) =>
    testChronology({
      events: dates.map((date, i) => testEvent({ id: `e${i}`, date })),
    }).events.map(({ id }) => id);

  test('is that of their first known days, then their last, then the file', () => {
    expect(orderOf(['2024-05', '2024-04-24', '2024-04', '2024-04-01', '2024-04'])).toEqual([
      'e3',
      'e2',
      'e4',
      'e1',
      'e0',
    ]);
  });

  test('puts undated events last, in the order of the file', () => {
    expect(orderOf([undefined, '2024', undefined, '2023'])).toEqual(['e3', 'e1', 'e0', 'e2']);
  });

  test('takes an open start at its known bound, and two open ends as equal', () => {
    expect(orderOf(['../2024', '2023/..', '2023/..', '2023'])).toEqual(['e3', 'e1', 'e2', 'e0']);
  });

  test('numbers them', () => {
    const { events } = testChronology({
      events: [testEvent({ date: undefined }), testEvent({ id: 'second', date: '2024' })],
    });
    expect(events.map(({ id, order }) => [id, order])).toEqual([
      ['second', 0],
      ['first', 1],
    ]);
    expect(events.filter(({ date }) => !date).map(({ id }) => id)).toEqual(['first']);
  });
});

describe('what filled its date', () => {
  const seen = (record: Record<string, unknown>) => {
    const event = testChronology({ events: [testEvent(record)] }).eventById.get('first');
    return [event?.lasts, event?.periodNotSaid];
  };
  const figures = [{ value: 57, unit: '%', period: '2024-04' }];

  test('an interval lasted; a moment did not', () => {
    expect(seen({ date: '2024-04-24/2024-04-26' })).toEqual([true, false]);
    expect(seen({ date: '2024-04' })).toEqual([false, false]);
  });

  test('a statistic filled the period that it measures', () => {
    expect(seen({ kind: 'statistic', date: '2024-04', figures })).toEqual([true, false]);
  });

  test('a statistic without a period stands at its report', () => {
    expect(seen({ kind: 'statistic', date: '2024-04' })).toEqual([false, true]);
    const words = [{ value: 57, unit: '%', periodWords: 'before the war' }];
    expect(seen({ kind: 'statistic', date: '2024-04', figures: words })).toEqual([false, true]);
  });

  test('a set is one day out of several, even of a statistic', () => {
    expect(seen({ kind: 'statistic', date: '[2023..2024]', figures })).toEqual([false, false]);
  });

  test('an undated event did not last', () => {
    expect(seen({ kind: 'statistic', date: undefined, figures })).toEqual([false, false]);
  });
});

describe('what an actor belongs to', () => {
  const belongsTo = (actors: unknown[]) => {
    const { belongsTo } = testChronology({
      actors,
      events: [testEvent({ actors: [], excerpts: [] })],
    });
    return (id: string) => [...(belongsTo.get(id) ?? [])].sort();
  };
  const actor = (id: string, ...partOf: string[]) => ({ id, name: id, kind: 'group', partOf });

  test('carries through', () => {
    const of = belongsTo([actor('yellen', 'treasury'), actor('treasury', 'us'), actor('us')]);
    expect(of('yellen')).toEqual(['treasury', 'us']);
    expect(of('us')).toEqual([]);
  });

  test('may go several ways to one end', () => {
    const of = belongsTo([actor('a', 'b', 'c'), actor('b', 'd'), actor('c', 'd'), actor('d')]);
    expect(of('a')).toEqual(['b', 'c', 'd']);
  });

  test('is climbed once, however many ways there are', () => {
    const floors = Array.from({ length: 40 }, (_, i) =>
      ['l', 'r'].map((side) => actor(`${side}${i}`, ...(i ? [`l${i - 1}`, `r${i - 1}`] : []))),
    );
    expect(belongsTo(floors.flat())('l39')).toHaveLength(78);
  });

  test('may be a long way up', () => {
    const chain = Array.from({ length: 3000 }, (_, i) =>
      actor(`a${i}`, ...(i ? [`a${i - 1}`] : [])),
    );
    expect(belongsTo(chain)('a2999')).toHaveLength(2999);
  });
});

test('a relation is seen from both its ends', () => {
  const relation = { event: 'first', kind: 'updates', note: 'A later count.' };
  const chronology = testChronology({
    events: [testEvent(), testEvent({ id: 'second', date: '2025', relations: [relation] })],
  });
  expect(relationsSeen(chronology, 'second')).toMatchObject([
    { relation, other: { id: 'first' }, direction: 'to' },
  ]);
  expect(relationsSeen(chronology, 'first')).toMatchObject([
    { relation, other: { id: 'second' }, direction: 'from' },
  ]);
});

test('a disagreement is found once from each event in it', () => {
  const excerpts = [excerpt, { ...excerpt, id: 'b' }];
  const sides = [
    { event: 'first', excerpt: 'a' },
    { event: 'first', excerpt: 'b' },
    { event: 'second', excerpt: 'a' },
  ];
  const { disagreementsOf } = testChronology({
    events: [
      testEvent({ excerpts }),
      testEvent({ id: 'second', excerpts }),
      testEvent({ id: 'third' }),
    ],
    disagreements: [{ id: 'd', kind: 'value', title: 'How many', sides, note: 'Both stand.' }],
  });
  expect(disagreementsOf.get('first')?.map(({ id }) => id)).toEqual(['d']);
  expect(disagreementsOf.get('second')).toHaveLength(1);
  expect(disagreementsOf.has('third')).toBe(false);
});

test('everything is found by its id, and nothing by the words of the language', () => {
  const chronology = testChronology();
  expect(chronology.eventById.get('first')?.title).toBe('A first event');
  expect(chronology.actorById.get('us')?.name).toBe('United States');
  expect(chronology.topicById.get('trade')?.name).toBe('Trade');
  expect(chronology.sourceById.get('paper')?.publisher).toBe('The Paper');
  expect(chronology.actorById.get('constructor')).toBeUndefined();
  expect(chronology.belongsTo.get('toString')).toBeUndefined();
});

test('an undated event may touch any stretch of days', () => {
  const { events } = testChronology({
    events: [testEvent({ date: undefined }), testEvent({ id: 'second', date: '2024-04-24' })],
  });
  const touch = (id: string) => {
    const event = events.find((one) => one.id === id);
    return event && touches(event, toDay(1990, 1, 1), toDay(1990, 12, 31));
  };
  expect(touch('first')).toBe('perhaps');
  expect(touch('second')).toBe('no');
});
