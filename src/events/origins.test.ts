import { expect, test } from 'vitest';
import type { Chain, Excerpt } from './format.ts';
import { originsOf } from './origins.ts';

const excerpt = (source: string, via?: Chain[]): Excerpt => ({
  id: 'a',
  source,
  quote: 'words',
  ...(via && { via }),
  attribution: { by: [], footing: 'outlet', basis: 'not said' },
});

test('an excerpt that retells nobody is its own source’s report', () => {
  expect(originsOf([excerpt('paper', []), excerpt('post', [])])).toEqual({
    sources: ['paper', 'post'],
    origins: ['paper', 'post'],
    unknown: 0,
    inferred: false,
  });
});

test('two articles that retell one report are two sources and one origin', () => {
  const { sources, origins } = originsOf([
    excerpt('paper', [{ sources: ['wire'] }]),
    excerpt('post', [{ sources: ['paper', 'wire'] }]),
  ]);
  expect(sources).toEqual(['paper', 'post']);
  expect(origins).toEqual(['wire']);
});

test('an excerpt may retell several reports', () => {
  const via = [{ sources: ['wire', 'ministry'] }, { sources: ['customs'] }];
  expect(originsOf([excerpt('paper', via)]).origins).toEqual(['ministry', 'customs']);
});

test('what is unknown adds no origin and is counted', () => {
  expect(originsOf([excerpt('paper'), excerpt('post', [])])).toEqual({
    sources: ['paper', 'post'],
    origins: ['post'],
    unknown: 1,
    inferred: false,
  });
});

test('a chain that is our inference is marked', () => {
  const via = [{ sources: ['wire'], inferred: 'The same words.' }];
  expect(originsOf([excerpt('paper', via)]).inferred).toBe(true);
});

test('two excerpts of one source are one source', () => {
  expect(originsOf([excerpt('paper', []), excerpt('paper', [])]).sources).toEqual(['paper']);
});
