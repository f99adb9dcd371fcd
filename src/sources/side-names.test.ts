import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { sideNames } from './side-names.ts';

const excerpt = (id: string) => ({
  id,
  source: id,
  quote: '57%',
  attribution: { footing: 'not said' },
});

const chronology = testChronology({
  sources: [
    { id: 'a', title: 'One paper', publisher: 'not known' },
    { id: 'b', title: 'Another paper', publisher: 'not known' },
    { id: 'c', title: 'A third paper', publisher: 'The Courier' },
    { id: 'd', title: 'A wire', publisher: 'The Agency' },
    { id: 'e', title: 'What the wire retells', publisher: 'The Agency', held: false },
  ],
  events: [testEvent({ excerpts: ['a', 'b', 'c', 'd'].map(excerpt) })],
});

const names = (...ids: string[]) =>
  sideNames(
    chronology,
    ids.map((id) => ({ event: 'first', excerpt: id, words: [] })),
  );

test('a side bears its publisher, or its title where the file has two texts under one name', () => {
  expect(names('a', 'c')).toEqual(['One paper', 'The Courier']);
  expect(names('a', 'b', 'c')).toEqual(['One paper', 'Another paper', 'The Courier']);
});

test('two sides from one source bear one name', () => {
  expect(names('c', 'c')).toEqual(['The Courier', 'The Courier']);
});

test('a report that we do not hold takes no name from the text that we do', () => {
  expect(names('d')).toEqual(['The Agency']);
});
