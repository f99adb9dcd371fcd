/** What a text finds in an index: which documents, the best first. */
import type { Day } from '../events/dates.ts';
import type { Asked } from './search-asked.ts';
import { fields, worth } from './search-documents.ts';
import { type SearchIndex, stands } from './search-index.ts';
import { matchWords } from './search-match.ts';
import { phrasesOf, wordsOf } from './search-words.ts';

export interface FoundDocuments {
  /** Their numbers, the best first: among equals as they were given. */
  readonly found: Uint32Array;
  /** Nothing has every word: these have some. */
  readonly partial: boolean;
  readonly asked: Asked;
}

export interface Question {
  readonly text: string;
  /** What became known later is not found; +∞: everything is. */
  readonly day: Day;
  /** All documents in the order in which equals come. */
  readonly order: Uint32Array;
  /** From this one on they are not events, but what can be called by its name. */
  readonly firstNamed: number;
}

const none: ReadonlySet<string> = new Set();

/**
 * Documents that have every word of the text, as a word or as the start of one; one or two letters
 * that are a word somewhere are meant as that word. A word of four letters or more that stands
 * nowhere is taken for a slip of the pen and finds the words nearest to it. Words in quotation marks
 * must stand together. Undefined if the text has no word to look for.
 */
export function findDocuments(index: SearchIndex, question: Question): FoundDocuments | undefined {
  const { text, day } = question;
  const words = [...new Set(wordsOf(text))].filter((word) => !isStub(word));
  if (words.length === 0) return undefined;
  const phrases = phrasesOf(text);
  // “US” is not the start of “used”, nor “AP” that of “April”.
  const mayBeWhole = (word: string) => /^\p{L}{1,2}$/u.test(word);
  const whole = new Set(
    words.filter((word) => mayBeWhole(word) && stands(index, word, 'word', day)),
  );
  const straight: Asked = { words, phrases, whole, bent: none };
  const found = findAll(index, straight, question);
  if (found.length > 0) return { found, partial: false, asked: straight };
  // Whoever looks for “tanks” does not want “banks”, so only a word that is nowhere is bent.
  const bent = words.filter((word) => mayBeMistyped(word) && !stands(index, word, 'start', day));
  const asked: Asked = { words, phrases, whole, bent: new Set(bent) };
  const near = bent.length > 0 ? findAll(index, asked, question) : found;
  if (near.length > 0) return { found: near, partial: false, asked };
  const meant = { ...asked, whole: new Set(words) };
  return { found: findNearest(index, meant, question), partial: true, asked: meant };
}

/** One letter says nothing yet: nearly everything has a word that begins with it. */
const isStub = (word: string) => /^[a-z]$/.test(word);

/** A number is meant as it stands: 2022 is not nearly 2023. */
const mayBeMistyped = (word: string) => word.length >= 4 && !/\p{N}/u.test(word);

function findAll(index: SearchIndex, asked: Asked, question: Question): Uint32Array {
  const { day, firstNamed, order } = question;
  const { worth: value } = matchWords(index, asked, day);
  const phrases = asked.phrases.map((phrase) => numbersOf(index, phrase));
  if (phrases.length > 0)
    for (let document = 0; document < value.length; document++) {
      if (value[document] === 0) continue;
      if (!phrases.every((phrase) => hasPhrase(index, document, phrase, day))) value[document] = 0;
    }
  // Whatever is called just that comes first: “US” is the United States themselves.
  const name = numbersOf(index, asked.words);
  for (let document = firstNamed; document < value.length; document++) {
    const found = value[document] ?? 0;
    if (found > 0 && isCalled(index, document, name)) value[document] = found + 10 * worth.title;
  }
  return inOrderOfValue(value, order);
}

/** What has the most of the words, if that is half of them; common words do not count. */
function findNearest(index: SearchIndex, asked: Asked, question: Question): Uint32Array {
  const { day, order } = question;
  if (asked.words.length < 2) return new Uint32Array();
  const common = countKnown(index, day) / 2;
  const { tally } = matchWords(index, { ...asked, bent: none }, day);
  const words = asked.words.filter((_, at) => (tally[at] ?? 0) <= common);
  if (words.length < 2) return new Uint32Array();
  const half = Math.ceil(words.length / 2);
  const { worth: value, has } = matchWords(index, { ...asked, words }, day, half);
  const most = has.reduce((best, one) => Math.max(best, one), 0);
  return inOrderOfValue(
    value.map((one, document) => (has[document] === most ? one : 0)),
    order,
  );
}

/** How many documents there were on a day. */
function countKnown({ starts, known }: SearchIndex, day: Day): number {
  let count = 0;
  for (let document = 0; document < starts.length - 1; document++) {
    const end = starts[document + 1] ?? 0;
    let place = starts[document] ?? 0;
    while (place < end && (known[place] ?? 0) > day) place++;
    if (place < end) count++;
  }
  return count;
}

/** Those of any value, what is worth more first; among equals as they stand in the order. */
function inOrderOfValue(value: Uint32Array, order: Uint32Array): Uint32Array {
  const highest = value.reduce((most, one) => Math.max(most, one), 0);
  /** Where those of each value begin. */
  const next = new Uint32Array(highest + 1);
  for (let at = 0; at < value.length; at++) next[value[at] ?? 0] = (next[value[at] ?? 0] ?? 0) + 1;
  let length = 0;
  for (let one = highest; one > 0; one--) {
    const amount = next[one] ?? 0;
    next[one] = length;
    length += amount;
  }
  const found = new Uint32Array(length);
  for (let at = 0; at < order.length; at++) {
    const document = order[at] ?? 0;
    const one = value[document] ?? 0;
    if (one === 0) continue;
    const place = next[one] ?? 0;
    found[place] = document;
    next[one] = place + 1;
  }
  return found;
}

/** The numbers of words; one that stands nowhere has none that any text has. */
const numbersOf = ({ words }: SearchIndex, wanted: readonly string[]): number[] =>
  wanted.map((word) => words.indexOf(word));

function hasPhrase(
  { starts, text, known, texts }: SearchIndex,
  document: number,
  phrase: readonly number[],
  day: Day,
): boolean {
  for (let place = starts[document] ?? 0; place < (starts[document + 1] ?? 0); place++) {
    if ((known[place] ?? 0) > day) continue;
    const one = text[place] ?? 0;
    const end = (texts.starts[one + 1] ?? 0) - phrase.length;
    for (let at = texts.starts[one] ?? 0; at <= end; at++)
      if (phrase.every((word, i) => texts.values[at + i] === word)) return true;
  }
  return false;
}

/** Whether one of its names has these words and no others. */
function isCalled(
  { starts, text, field, texts }: SearchIndex,
  document: number,
  name: readonly number[],
): boolean {
  for (let place = starts[document] ?? 0; place < (starts[document + 1] ?? 0); place++) {
    const where = fields[field[place] ?? 0];
    if (where !== 'title' && where !== 'otherNames') continue;
    const one = text[place] ?? 0;
    const words = texts.values.subarray(texts.starts[one], texts.starts[one + 1]);
    const end = words.indexOf(0);
    const own = end < 0 ? words : words.subarray(0, end);
    if (own.length === name.length && name.every((word, i) => own[i] === word)) return true;
  }
  return false;
}
