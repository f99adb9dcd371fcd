/** Which documents have the words that were asked for, and how well. */
import type { Day } from '../events/dates.ts';
import { type Asked, likenessOf, mostSlips } from './search-asked.ts';
import { fields, worth } from './search-documents.ts';
import { lettersOf, type SearchIndex } from './search-index.ts';

export interface Matches {
  /**
   * What each document is worth, 0 if it has too few of the words: for every word the best place where
   * it stands, times its likeness.
   */
  readonly worth: Uint32Array;
  /** How many of the words each has. */
  readonly has: Uint8Array;
  /** In how many documents each of the words stands. */
  readonly tally: readonly number[];
}

/**
 * Goes through the words, the texts and the documents, each once.
 *
 * @param day what became known later has no part in it; +∞: everything has
 * @param least how many of the words a document must have
 */
export function matchWords(
  index: SearchIndex,
  asked: Asked,
  day: Day,
  least = asked.words.length,
): Matches {
  const likeness = new Likenesses(asked.words.length);
  const ofText = likeOfTexts(index, likeOfWords(index, asked, likeness), likeness);
  const likes = Uint8Array.from(likeness.all.flat());
  const { starts, text, field, known } = index;
  const count = starts.length - 1;
  const worths = Uint8Array.from(fields, (one) => worth[one]);
  const best = new Uint16Array(asked.words.length);
  const found = { worth: new Uint32Array(count), has: new Uint8Array(count) };
  const tally = new Uint32Array(asked.words.length);
  for (let document = 0; document < count; document++) {
    let any = false;
    const end = starts[document + 1] ?? 0;
    for (let place = starts[document] ?? 0; place < end; place++) {
      const like = ofText[text[place] ?? 0] ?? 0;
      if (like === 0 || (known[place] ?? 0) > day) continue;
      any = true;
      const value = worths[field[place] ?? 0] ?? 0;
      for (let word = 0, at = like * best.length; word < best.length; word++, at++) {
        const raised = value * (likes[at] ?? 0);
        if (raised > (best[word] ?? 0)) best[word] = raised;
      }
    }
    if (!any) continue;
    let sum = 0;
    let has = 0;
    for (let word = 0; word < best.length; word++) {
      const value = best[word] ?? 0;
      if (value === 0) continue;
      sum += value;
      has++;
      tally[word] = (tally[word] ?? 0) + 1;
      best[word] = 0;
    }
    found.has[document] = has;
    if (has >= least) found.worth[document] = sum;
  }
  return { ...found, tally: [...tally] };
}

/**
 * The different ways in which something is like the words asked for, by their numbers; 0 is not at
 * all. There are few of them, so that words and texts need but a number each.
 */
class Likenesses {
  /** For each way the likeness to each word. */
  readonly all: number[][];
  private readonly numbers = new Map<string, number>();
  private readonly joined = new Map<number, number>();

  constructor(words: number) {
    this.all = [Array.from({ length: words }, () => 0)];
  }

  /** @param likeness to each of the words */
  numberOf(likeness: number[]): number {
    const key = likeness.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(likeness) - 1;
  }

  /** That of something with both. */
  join(a: number, b: number): number {
    const key = a * 65_536 + b;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const [one = [], other = []] = [this.all[a], this.all[b]];
    const number = this.numberOf(one.map((like, word) => Math.max(like, other[word] ?? 0)));
    this.joined.set(key, number);
    return number;
  }
}

function likeOfWords(index: SearchIndex, asked: Asked, likeness: Likenesses): Uint16Array {
  const { words } = index;
  const likes = new Uint16Array(words.length);
  for (const word of asked.words) {
    const mayBeMeant = guess(index, word, asked);
    for (let at = 1; at < words.length; at++) {
      if (likes[at] !== 0 || !mayBeMeant(at)) continue;
      const found = words[at] ?? '';
      if (likenessOf(word, found, asked) === 0) continue;
      likes[at] = likeness.numberOf(asked.words.map((one) => likenessOf(one, found, asked)));
    }
  }
  return likes;
}

/** Rules out most words without looking at them; none that has a likeness. */
function guess({ firsts, letters }: SearchIndex, word: string, { bent }: Asked) {
  const first = word.charCodeAt(0);
  if (!bent.has(word)) return (at: number) => firsts[at] === first;
  const own = lettersOf(word);
  return (at: number) => {
    const other = letters[at] ?? 0;
    return (
      firsts[at] === first ||
      (bitsIn(own & ~other) <= mostSlips && bitsIn(other & ~own) <= mostSlips)
    );
  };
}

function bitsIn(number: number): number {
  let amount = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) amount++;
  return amount;
}

function likeOfTexts(
  { texts: { starts, values } }: SearchIndex,
  ofWord: Uint16Array,
  likeness: Likenesses,
): Uint16Array {
  const likes = new Uint16Array(starts.length - 1);
  for (let text = 0; text < likes.length; text++) {
    let all = 0;
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at++) {
      const like = ofWord[values[at] ?? 0] ?? 0;
      if (like !== 0 && like !== all) all = all === 0 ? like : likeness.join(all, like);
    }
    likes[text] = all;
  }
  return likes;
}
