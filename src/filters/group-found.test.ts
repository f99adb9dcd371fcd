import { expect, it } from 'vitest';
import { type FoundGroup, groupFound, writeFound } from './group-found.ts';
import type { SearchDocument } from './search-documents.ts';

const match = (kind: SearchDocument['kind'], id: string) => ({
  document: { kind, id, order: 0, places: [] },
  wordFields: {},
});
const found = [
  match('source', 's'),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => match('event', id)),
  match('actor', 'x'),
];
const idsOf = ({ found }: FoundGroup) => found.map(({ document }) => document.id).join('');

it('puts a handful of each kind under its heading, events first, and counts all', () => {
  const { groups, outside } = groupFound({ found }, undefined);
  expect(groups.map((group) => [group.kind, idsOf(group), group.total])).toEqual([
    ['event', 'abcde', 6],
    ['actor', 'x', 1],
    ['source', 's', 1],
  ]);
  expect(outside).toBe(0);
  expect(writeFound({ groups })).toBe('6 events, 1 actor, 1 source');
});

it('keeps to the events within the filters and counts the others', () => {
  const { groups, outside } = groupFound({ found }, new Set(['b', 'f']));
  expect(groups.map((group) => idsOf(group))).toEqual(['bf', 'x', 's']);
  expect(outside).toBe(4);
});

it('names the events even if all are outside', () => {
  const { groups } = groupFound({ found }, new Set());
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['event', 0],
    ['actor', 1],
    ['source', 1],
  ]);
  expect(writeFound({ groups })).toBe('1 actor, 1 source');
});
