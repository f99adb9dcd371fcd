import { expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { eventsWith } from './filter-arbitraries.ts';
import { type FoundGroup, groupFound, writeFound } from './group-found.ts';
import type { Found } from './search-documents.ts';

const documents: readonly Found[] = [
  { kind: 'source', id: 's' },
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id): Found => ({ kind: 'event', id })),
  { kind: 'actor', id: 'x' },
];
const of = (document: number) => documents[document] ?? { kind: 'event', id: '' };
const answer = {
  found: Uint32Array.from(documents.keys()),
  catalogue: {
    kindOf: (document: number) => of(document).kind,
    found: of,
    orderOf: (document: number) => document - 1,
  },
};
const chronology = testChronology({
  events: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => testEvent({ id })),
});
const idsOf = ({ found }: FoundGroup) => found.map(({ id }) => id).join('');

it('puts a handful of each kind under its heading, events first, and counts all', () => {
  const { groups, outside } = groupFound(answer, undefined);
  expect(groups.map((group) => [group.kind, idsOf(group), group.total])).toEqual([
    ['event', 'abcde', 6],
    ['actor', 'x', 1],
    ['source', 's', 1],
  ]);
  expect(outside).toBe(0);
  expect(writeFound({ groups })).toBe('6 events, 1 actor, 1 source');
});

it('keeps to the events within the filters and counts the others', () => {
  const { groups, outside } = groupFound(answer, eventsWith(chronology, new Set(['b', 'f'])));
  expect(groups.map((group) => idsOf(group))).toEqual(['bf', 'x', 's']);
  expect(outside).toBe(4);
});

it('names the events even if all are outside', () => {
  const { groups } = groupFound(answer, eventsWith(chronology, new Set()));
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['event', 0],
    ['actor', 1],
    ['source', 1],
  ]);
  expect(writeFound({ groups })).toBe('1 actor, 1 source');
});
