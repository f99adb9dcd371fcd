import { expect, it } from 'vitest';
import { testChronology, testEvent } from './test-chronology.ts';
import { topicColour, topicMark } from './topic-colour.ts';

const topics = Array.from({ length: 25 }, (_, i) => ({ id: `t${i}`, name: `Topic ${i}` }));
const chronology = testChronology({ topics, events: [testEvent({ topics: ['t0'] })] });
const signOf = ({ id }: { id: string }) =>
  `${topicMark(chronology, id)} ${topicColour(chronology, id)}`;

it('repeats the colours with another mark', () => {
  expect([0, 5, 6, 12, 18].map((i) => signOf({ id: `t${i}` }))).toEqual([
    'square var(--topic-1)',
    'square var(--topic-6)',
    'hollow var(--topic-1)',
    'disc var(--topic-1)',
    'ring var(--topic-1)',
  ]);
});

it('tells 24 topics apart', () => {
  expect(new Set(topics.slice(0, 24).map(signOf)).size).toBe(24);
  expect(signOf({ id: 't24' })).toBe(signOf({ id: 't0' }));
});
