import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toOriginsTree } from './origins-tree.ts';
import { endInWords, excerptsInWords, originsByName, shortQuote } from './origins-tree-words.ts';

const sources = [
  ...['one', 'two', 'three'].map((id) => ({ id, title: `Article ${id}`, publisher: 'The Paper' })),
  { id: 'wire', title: 'A wire', publisher: 'The Agency', held: false },
  { id: 'leaf', title: 'A leaflet', publisher: '[publisher not named]' },
];

function standingOf(...excerpts: [source: string, ...via: string[]][]) {
  const chronology = testChronology({
    sources,
    events: [
      testEvent({
        excerpts: excerpts.map(([source, ...via], i) => ({
          id: `e${i}`,
          source,
          quote: 'a quote',
          via: via.length > 0 ? [{ sources: via }] : [],
          attribution: { words: 'a trader', footing: 'not said' },
        })),
      }),
    ],
  });
  const [event] = chronology.events;
  if (!event) throw new Error('faulty fixture');
  return {
    names: originsByName(event.origins, chronology),
    ends: toOriginsTree(event.excerpts, chronology).map(endInWords),
  };
}

test('origins go by their publishers, and by title where these are namesakes or not named', () => {
  expect(standingOf(['one', 'wire']).names).toBe('1 source, 1 origin: The Agency');
  expect(standingOf(['one'], ['two']).names).toBe('2 sources, 2 origins: Article one; Article two');
  expect(standingOf(['one', 'leaf']).names).toBe('1 source, 1 origin: A leaflet');
  expect(standingOf(['one']).names).toBe('1 source, 1 origin: its own report');
});

test('the end of a branch says how many retell it', () => {
  expect(standingOf(['one', 'wire']).ends).toEqual(['Origin · retold here']);
  expect(standingOf(['one', 'wire'], ['two', 'wire'], ['three', 'wire']).ends).toEqual([
    'Origin · all 3 retell it',
  ]);
  expect(standingOf(['one'], ['two', 'one']).ends).toEqual(['Origin · its own report, and retold']);
  expect(standingOf(['one', 'two', 'wire']).ends).toEqual(['Origin · retold there']);
});

test('a long quote is known again by its first words', () => {
  expect(shortQuote('about 57% of all tools')).toBe('about 57% of all tools');
  expect(shortQuote('a b c d e f g h, i j')).toBe('a b c d e f g h…');
});

test('one excerpt, several excerpts', () => {
  expect([excerptsInWords([2]), excerptsInWords([1, 3])]).toEqual(['excerpt 2', 'excerpts 1, 3']);
});
