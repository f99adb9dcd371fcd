import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { nameOf } from './label-of.ts';
import { lanesOf } from './lanes-of.ts';
import { eventsIn } from './test-lanes.ts';

const actors = Array.from({ length: 15 }, (_, index) => ({
  id: `actor-${index}`,
  name: `Actor ${index}`,
  kind: 'group',
}));

const event = (id: string, overrides: Record<string, unknown> = {}) =>
  testEvent({ id, actors: [], ...overrides });

const idsOf = (lanes: ReturnType<typeof lanesOf>) =>
  Object.fromEntries(lanes.map((lane) => [lane.id, eventsIn(lane).map((one) => one.event.id)]));

test('by topic: in the order of the file, each event in its first topic, no lane empty', () => {
  const chronology = testChronology({
    events: [
      event('a', { topics: ['trade', 'tools'] }),
      event('b', { topics: ['tools'] }),
      event('c', { topics: ['trade'], date: undefined, dateBasis: undefined }),
    ],
  });
  const lanes = lanesOf(chronology, chronology.events, 'topic');
  expect(idsOf(lanes)).toEqual({ tools: ['b'], trade: ['a'] });
  expect(lanes.map(({ title, colour }) => [title, colour])).toEqual([
    ['Machine tools', 'var(--topic-1)'],
    ['Trade', 'var(--topic-3)'],
  ]);
});

test('by kind', () => {
  const chronology = testChronology({ events: [event('a', { kind: 'plan' }), event('b')] });
  const lanes = lanesOf(chronology, chronology.events, 'kind');
  expect(lanes.map(({ title }) => title)).toEqual(['Actions', 'Plans']);
});

test('by actor: the busiest dozen, then others; copies name their lanes', () => {
  const roles = (...ids: number[]) => ({
    actors: ids.map((id) => ({ actor: `actor-${id}`, role: 'mentioned' })),
  });
  const chronology = testChronology({
    actors: [...actors, { id: 'china', name: 'China', kind: 'state' }],
    events: [
      ...actors.map((_, index) => event(`once-${index}`, roles(index))),
      ...actors.slice(3).map((_, index) => event(`twice-${index}`, roles(index + 3))),
      event('shared', roles(3, 4)),
      event('nobody'),
    ],
  });
  const lanes = lanesOf(chronology, chronology.events, 'actor');
  expect(lanes).toHaveLength(13);
  expect(lanes.slice(0, 2).map(({ title }) => title)).toEqual(['Actor 3', 'Actor 4']);
  expect(lanes.at(-1)).toMatchObject({ title: 'Others' });
  expect(
    lanes
      .slice(-1)
      .flatMap(eventsIn)
      .map((one) => one.event.id),
  ).toEqual(['once-0', 'once-1', 'once-2', 'nobody']);
  const copies = lanes.flatMap(eventsIn).filter((one) => one.event.id === 'shared');
  expect(copies.map(({ label }) => nameOf(label).split(' – ').at(-1))).toEqual([
    'lane Actor 3',
    'lane Actor 4',
  ]);
  expect(new Set(copies.map(({ key }) => key)).size).toBe(2);
});

test('one actor in two roles has one copy', () => {
  const both = [
    { actor: 'china', role: 'supplier' },
    { actor: 'china', role: 'speaker' },
  ];
  const chronology = testChronology({ events: [event('a', { actors: both })] });
  expect(idsOf(lanesOf(chronology, chronology.events, 'actor'))).toEqual({ china: ['a'] });
});
