/** Full-text search over events, actors, sources and topics, built when someone first searches. */
import type { Chronology } from '../events/chronology.ts';
import { fields, type SearchDocument, toDocuments, worth } from './search-documents.ts';
import { type Asked, buildIndex, type IndexMatch, type SearchIndex } from './search-index.ts';
import { phrasesOf, standsIn, wordsOf } from './search-words.ts';

export interface SearchAnswer {
  /** Events, actors, sources and topics, the best match first. */
  readonly found: readonly IndexMatch[];
  /** Nothing has every word: these have some. */
  readonly partial: boolean;
  readonly asked: Asked;
}

export interface Search {
  /**
   * The ids of the events that have every word of the text, as a word or as the start of one; one
   * or two letters that are a word somewhere are meant as that word. A word of four letters or more
   * that stands nowhere is taken for a slip of the pen and finds the words nearest to it. Words in
   * quotation marks must stand together. Undefined if the text has no word to look for.
   */
  find(text: string): ReadonlySet<string> | undefined;
  /**
   * The same events, and what else the text finds, the best match first: by where its words stand,
   * whole words before their beginnings, and these before slips; among equals lead events first,
   * then in the order of dates. Undefined if the text has no word to look for.
   */
  answer(text: string): SearchAnswer | undefined;
}

const searches = new WeakMap<Chronology, Promise<Search>>();

/**
 * The search over a chronology, built once.
 *
 * @throws (rejects) if the library cannot be loaded; the next call tries again
 */
export function loadSearch(chronology: Chronology): Promise<Search> {
  const known = searches.get(chronology);
  if (known) return known;
  const search = buildIndex(toDocuments(chronology)).then(
    (index) => toSearch(index),
    (error: unknown) => {
      searches.delete(chronology);
      throw error;
    },
  );
  searches.set(chronology, search);
  return search;
}

function toSearch(index: SearchIndex): Search {
  // The filters and the results ask for the same text, one after the other.
  let last: { text: string; answer: SearchAnswer | undefined } | undefined;
  const answer = (text: string) => {
    if (last?.text !== text) last = { text, answer: answerFrom(index, text) };
    return last.answer;
  };
  return {
    answer,
    find: (text) => {
      const all = answer(text);
      if (!all) return undefined;
      const events = all.partial
        ? []
        : all.found.filter(({ document }) => document.kind === 'event');
      return new Set(events.map(({ document }) => document.id));
    },
  };
}

function answerFrom(index: SearchIndex, text: string): SearchAnswer | undefined {
  const words = [...new Set(wordsOf(text))].filter((word) => !isStub(word));
  if (words.length === 0) return undefined;
  const phrases = phrasesOf(text);
  const isWhole = (match: IndexMatch) => phrases.every((phrase) => hasPhrase(match, phrase));
  const straight = { words, phrases, bent: new Set<string>() };
  const found = index.match(straight, 'all').filter(isWhole);
  if (found.length > 0) return { found: rank(found, straight), partial: false, asked: straight };
  // Whoever looks for “tanks” does not want “banks”, so only a word that is nowhere is bent.
  const bent = words.filter((word) => mayBeMistyped(word) && !index.has(word, 'start'));
  const asked = { words, phrases, bent: new Set(bent) };
  const near = bent.length > 0 ? index.match(asked, 'all').filter(isWhole) : [];
  if (near.length > 0) return { found: rank(near, asked), partial: false, asked };
  return { found: nearest(index, asked), partial: true, asked };
}

/** What has the most of the words, if that is half of them; common words do not count. */
function nearest(index: SearchIndex, asked: Asked): IndexMatch[] {
  const words = asked.words.filter((word) => !index.isCommon(word));
  if (words.length < 2) return [];
  const matches = index.match({ ...asked, words }, 'some').map((match) => ({
    match,
    has: words.filter((word) => wordsFoundBy(word, match, asked).size > 0).length,
  }));
  const most = matches.reduce((best, { has }) => Math.max(best, has), Math.ceil(words.length / 2));
  return matches.filter(({ has }) => has === most).map(({ match }) => match);
}

/** One letter says nothing yet: nearly everything has a word that begins with it. */
const isStub = (word: string) => /^[a-z]$/.test(word);

/** A number is meant as it stands: 2022 is not nearly 2023. */
const mayBeMistyped = (word: string) => word.length >= 4 && !/\p{N}/u.test(word);

function hasPhrase({ document, wordFields }: IndexMatch, phrase: readonly string[]): boolean {
  const whole = fields.filter((field) =>
    phrase.every((word) => isStub(word) || wordFields[word]?.includes(field)),
  );
  return document.places.some(({ field, text }) => whole.includes(field) && standsIn(text, phrase));
}

function rank(matches: readonly IndexMatch[], asked: Asked): IndexMatch[] {
  const likeness = likenessToAll(asked);
  return matches
    .map((match) => ({ match, value: worthOf(match, asked, likeness) }))
    .sort((a, b) => b.value - a.value || a.match.document.order - b.match.document.order)
    .map(({ match }) => match);
}

/** Each word counts by the best place where it stands. */
function worthOf(
  { document, wordFields }: IndexMatch,
  { words }: Asked,
  likeness: (found: string) => readonly number[],
): number {
  const best = words.map(() => 0);
  for (const found of Object.keys(wordFields)) {
    let place = 0;
    for (const field of wordFields[found] ?? []) place = Math.max(place, worth[field]);
    const alike = likeness(found);
    for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i] ?? 0, place * (alike[i] ?? 0));
  }
  return best.reduce((sum, one) => sum + one, isNameOf(document, words) ? worth.title : 0);
}

/** Whether an actor, source or topic is called just that: “US” is the United States themselves. */
const isNameOf = ({ kind, places }: SearchDocument, words: readonly string[]) =>
  kind !== 'event' &&
  places.some(
    ({ field, text }) =>
      (field === 'title' || field === 'otherNames') && wordsOf(text).join(' ') === words.join(' '),
  );

/** `likenessOf` to each word, looked up once: many documents have the same words. */
function likenessToAll(asked: Asked): (found: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (found) => {
    const likeness = known.get(found) ?? asked.words.map((word) => likenessOf(word, found, asked));
    known.set(found, likeness);
    return likeness;
  };
}

/** 1 for the word itself, less for one that begins so, less still if merely near, 0 if not at all. */
function likenessOf(word: string, found: string, { words, bent }: Asked): number {
  if (found === word) return 1;
  if (found.startsWith(word)) return 0.7;
  return bent.has(word) && !words.some((other) => found.startsWith(other)) ? 0.3 : 0;
}

/** Which of the words that a document has were found by a word that was asked for. */
export function wordsFoundBy(
  word: string,
  { wordFields }: Pick<IndexMatch, 'wordFields'>,
  asked: Asked,
): Set<string> {
  const found = Object.keys(wordFields);
  return new Set(found.filter((one) => likenessOf(word, one, asked) > 0));
}
