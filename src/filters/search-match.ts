/** Which documents have the words that were asked for, and how well. */
import type { Day } from '../events/dates.ts';
import { type Asked, likenessOf } from './search-asked.ts';
import { fields, worth } from './search-documents.ts';
import type { SearchIndex } from './search-index.ts';

export interface Matches {
  /** Numbers of documents, ascending. */
  readonly documents: Uint32Array;
  /** What each is worth: for every word the best place where it stands, times its likeness. */
  readonly worth: Float64Array;
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
  const { starts, text, field, known } = index;
  const count = starts.length - 1;
  const worths = Float64Array.from(fields, (one) => worth[one]);
  const best = new Float64Array(asked.words.length);
  const tally = asked.words.map(() => 0);
  const found = { documents: new Uint32Array(count), worth: new Float64Array(count) };
  const has = new Uint8Array(count);
  let length = 0;
  for (let document = 0; document < count; document++) {
    let any = false;
    const end = starts[document + 1] ?? 0;
    for (let place = starts[document] ?? 0; place < end; place++) {
      const like = ofText[text[place] ?? 0] ?? 0;
      if (like === 0 || (known[place] ?? 0) > day) continue;
      if (!any) best.fill(0);
      any = true;
      likeness.raise(best, like, worths[field[place] ?? 0] ?? 0);
    }
    if (!any) continue;
    let sum = 0;
    let words = 0;
    for (let word = 0; word < best.length; word++) {
      const value = best[word] ?? 0;
      if (value === 0) continue;
      sum += value;
      words++;
      tally[word] = (tally[word] ?? 0) + 1;
    }
    if (words < least) continue;
    found.documents[length] = document;
    found.worth[length] = sum;
    has[length++] = words;
  }
  return {
    documents: found.documents.subarray(0, length),
    worth: found.worth.subarray(0, length),
    has: has.subarray(0, length),
    tally,
  };
}

/**
 * The different ways in which something is like the words asked for, by their numbers; 0 is not at
 * all. There are few of them, so that words and texts need but a number each.
 */
class Likenesses {
  private readonly words: number;
  private readonly all: number[][];
  private readonly numbers = new Map<string, number>();
  private readonly joined = new Map<number, number>();

  constructor(words: number) {
    this.words = words;
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

  /** Raises the best value of each word to that of a place. */
  raise(best: Float64Array, like: number, worth: number): void {
    const likeness = this.all[like] ?? [];
    for (let word = 0; word < this.words; word++) {
      const value = worth * (likeness[word] ?? 0);
      if (value > (best[word] ?? 0)) best[word] = value;
    }
  }
}

function likeOfWords({ words }: SearchIndex, asked: Asked, likeness: Likenesses): Uint16Array {
  const likes = new Uint16Array(words.length);
  for (let at = 1; at < words.length; at++) {
    const found = words[at] ?? '';
    for (const word of asked.words) {
      if (likenessOf(word, found, asked) === 0) continue;
      likes[at] = likeness.numberOf(asked.words.map((one) => likenessOf(one, found, asked)));
      break;
    }
  }
  return likes;
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
