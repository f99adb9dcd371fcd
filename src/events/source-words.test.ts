import { expect, test } from 'vitest';
import { attributionInWords, footingInWords, whoSaysSo } from './attribution-words.ts';
import { originsInWords } from './origins-words.ts';
import { publishedInWords, reportedInWords } from './publication-words.ts';
import { testChronology, testEvent } from './test-chronology.ts';

const none = { sources: [], origins: [], unknown: 0, inferred: false };

test('origins are counted apart from sources, and what is not said is said to be so', () => {
  expect(originsInWords({ ...none, sources: ['a', 'b'], origins: ['c'] })).toBe(
    '2 sources, 1 origin',
  );
  expect(originsInWords({ ...none, sources: ['a'], unknown: 1 })).toBe('1 source, origin not said');
  expect(originsInWords({ ...none, sources: ['a', 'b'], origins: ['a'], unknown: 1 })).toBe(
    '2 sources, 1 origin and 1 not said',
  );
  expect(originsInWords({ ...none, sources: ['a'], origins: ['c', 'd'], inferred: true })).toBe(
    '1 source, 2 origins (partly inferred)',
  );
  expect(originsInWords(none)).toBe('no proof given');
});

test('who says so: actors, words, both or not said', () => {
  const chronology = testChronology();
  const said = { footing: 'not said', basis: 'not said' } as const;
  const words = (by: string[], more?: string) =>
    attributionInWords({ ...said, by, ...(more && { words: more }) }, chronology);
  expect(words(['yellen', 'us'])).toBe('Janet Yellen, United States');
  expect(words(['us'], 'two officials')).toBe('United States; two officials');
  expect(words([], 'insiders')).toBe('insiders');
  expect(words([])).toBe('not said');
});

test('the footing in the filters’ words, and the basis', () => {
  const words = (footing: 'named insider' | 'not said', basis: 'intelligence' | 'not said') =>
    footingInWords({ by: [], footing, basis });
  expect(words('named insider', 'intelligence')).toBe('named insider, from intelligence');
  expect(words('named insider', 'not said')).toBe('named insider, basis not said');
  expect(words('not said', 'intelligence')).toBe('footing not said, from intelligence');
  expect(words('not said', 'not said')).toBe('footing and basis not said');
});

test('who says so in a line never loses the footing', () => {
  const chronology = testChronology();
  const footing = 'named official' as const;
  const basis = 'not said' as const;
  const line = (more: object) => whoSaysSo({ by: [], footing, basis, ...more }, chronology);
  expect(line({ by: ['yellen'] })).toBe('Janet Yellen (named official)');
  expect(line({ by: ['us'], words: 'a trader' })).toBe('United States; a trader (named official)');
  expect(line({ words: 'a trader', basis: 'own observation' })).toBe(
    'a trader (named official, from own observation)',
  );
  expect(line({})).toBe('named official');
  expect(line({ by: ['us'], footing: 'not said' })).toBe('United States');
  expect(line({ footing: 'not said' })).toBe('not said');
});

function reported(sources: Record<string, unknown>[]) {
  const all = sources.map((source, i) => ({
    id: `s${i}`,
    title: 'A paper',
    publisher: 'The Paper',
    ...source,
  }));
  const excerpts = all.map(({ id }, i) => ({
    id: `e${i}`,
    source: id,
    quote: '57%',
    attribution: { footing: 'not said' },
  }));
  const chronology = testChronology({ sources: all, events: [testEvent({ excerpts })] });
  const [event] = chronology.events;
  return event && reportedInWords(event, chronology);
}

test('when an event was reported is never said more exactly than it is known', () => {
  expect(reported([{ published: '2024-04-24' }])).toBe('reported 24 Apr 2024');
  expect(reported([{ published: '2024-04' }])).toBe('reported in Apr 2024');
  expect(reported([{ published: '2024-04' }, { published: '2024-04-24' }])).toBe(
    'reported between 1 Apr and 24 Apr 2024',
  );
  expect(reported([{}])).toBe('reported by 22 Nov 2026');
  expect(reported([])).toBeUndefined();
});

test('a source without a date says so', () => {
  const source = { id: 'a', title: 'A', publisher: 'B', held: true };
  expect(publishedInWords(source)).toBe('date not known');
  expect(publishedInWords({ ...source, published: '2026-05~' })).toBe('about May 2026');
});
