/**
 * The texts of many documents as numbers of their words. A search goes through them once: of a
 * hundred thousand events that takes some milliseconds, whatever is searched for.
 */
import type { Lists } from '../events/columns.ts';
import type { Day } from '../events/dates.ts';
import { growingBytes, growingFloats, growingWholes } from './growing-numbers.ts';
import { type Field, fields, type Place } from './search-documents.ts';
import { indexWordsOf, wordsOf } from './search-words.ts';

export interface SearchIndex {
  /** The words; that with number 0 is none, it stands between stretches of a text. */
  readonly words: readonly string[];
  /** The first unit of each word, and a bit for each letter that it has (`lettersOf`). */
  readonly firsts: Uint16Array;
  readonly letters: Uint32Array;
  /** From which day on each word stood in a text that was known; −∞ always, +∞ never. */
  readonly wordKnown: Float32Array;
  /** The words of each text in their order; behind a 0 each that it is found by besides. */
  readonly texts: Lists;
  /** Where the places of each document begin in the columns below; one more at the end. */
  readonly starts: Uint32Array;
  /** For each place in a document its text, its field (an index into `fields`) … */
  readonly text: Uint32Array;
  readonly field: Uint8Array;
  /** … and from which day on it was known. */
  readonly known: Float32Array;
}

/** Places that became known together. */
export interface KnownPlaces {
  readonly from: Day;
  readonly places: readonly Place[];
}

/** Takes document after document. */
export class SearchIndexBuilder {
  private readonly words = new Map<string, number>([['', 0]]);
  private readonly tokens = growingWholes();
  private readonly textStarts = growingWholes();
  private readonly starts = growingWholes();
  private readonly text = growingWholes();
  private readonly field = growingBytes();
  private readonly known = growingFloats();
  /** Texts that stand in many documents: names, sources. */
  private readonly shared = new Map<string, number>();

  /** The number of the document, from 0. */
  add(parts: readonly KnownPlaces[]): number {
    this.starts.push(this.text.length);
    const own = new Map<string, number>();
    for (const { from, places } of parts) {
      for (const { field, text } of places) {
        this.text.push(this.textOf(text, isShared(field) ? this.shared : own));
        this.field.push(fields.indexOf(field));
        this.known.push(from);
      }
    }
    return this.starts.length - 1;
  }

  done(): SearchIndex {
    this.starts.push(this.text.length);
    this.textStarts.push(this.tokens.length);
    const columns = {
      texts: { starts: this.textStarts.done(), values: this.tokens.done() },
      starts: this.starts.done(),
      text: this.text.done(),
      field: this.field.done(),
      known: this.known.done(),
    };
    const words = [...this.words.keys()];
    return {
      ...columns,
      words,
      firsts: Uint16Array.from(words, (word) => word.charCodeAt(0)),
      letters: Uint32Array.from(words, lettersOf),
      wordKnown: wordsKnown(columns, words.length),
    };
  }

  private textOf(text: string, texts: Map<string, number>): number {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const number = this.textStarts.length;
    texts.set(text, number);
    this.textStarts.push(this.tokens.length);
    const words = wordsOf(text);
    for (const word of words) this.tokens.push(this.numberOf(word));
    const plain = new Set(words);
    for (const word of indexWordsOf(text)) {
      if (plain.has(word)) continue;
      this.tokens.push(0);
      this.tokens.push(this.numberOf(word));
    }
    return number;
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.words.size);
    return this.words.size - 1;
  }
}

const isShared = (field: Field) => field === 'names' || field === 'sources';

function wordsKnown(
  { texts, text, known }: Pick<SearchIndex, 'texts' | 'text' | 'known'>,
  words: number,
): Float32Array {
  const never = Number.POSITIVE_INFINITY;
  const textKnown = new Float32Array(texts.starts.length - 1).fill(never);
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? 0;
    textKnown[one] = Math.min(textKnown[one] ?? never, known[at] ?? never);
  }
  const wordKnown = new Float32Array(words).fill(never);
  for (let one = 0; one < textKnown.length; one++) {
    const from = textKnown[one] ?? never;
    for (let at = texts.starts[one] ?? 0; at < (texts.starts[one + 1] ?? 0); at++) {
      const word = texts.values[at] ?? 0;
      if (from < (wordKnown[word] ?? never)) wordKnown[word] = from;
    }
  }
  return wordKnown;
}

/** Which letters a word has: a bit for each of a to z, one for a digit, others for what is else. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : isDigit ? 26 : 27 + (code % 5));
  }
  return bits >>> 0;
}

/** Whether a text that was known on a day has it as a word, or as the start of one. */
export function stands(
  { words, firsts, wordKnown }: SearchIndex,
  word: string,
  as: 'word' | 'start',
  day: Day,
): boolean {
  const first = word.charCodeAt(0);
  for (let at = 1; at < words.length; at++) {
    if (firsts[at] !== first || (wordKnown[at] ?? 0) > day) continue;
    const one = words[at] ?? '';
    if (as === 'word' ? one === word : one.startsWith(word)) return true;
  }
  return false;
}

/** What the index takes, in bytes; letters are counted as two. */
export function bytesOf({ words, texts, ...columns }: SearchIndex): number {
  const arrays = [texts.starts, texts.values, ...Object.values(columns)];
  const letters = words.reduce((sum, word) => sum + 24 + 2 * word.length, 0);
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, letters);
}
