/** Which documents have which words. The library is loaded and the index filled on demand. */
import { type Field, fields, type SearchDocument } from './search-documents.ts';
import { indexWordsOf } from './search-words.ts';

export type WordFields = Readonly<Record<string, readonly Field[]>>;

/** A document and, for each of its words that matched, the fields in which it stands. */
export interface IndexMatch {
  readonly document: SearchDocument;
  readonly wordFields: WordFields;
}

/** The words of a text as the search understands them. */
export interface Asked {
  readonly words: readonly string[];
  /** Words that must stand together, in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** Words taken for slips of the pen: what is nearly such a word is found too. */
  readonly bent: ReadonlySet<string>;
}

export interface SearchIndex {
  /** The documents that have all of the words, or the start of each; or some, as whole words. */
  match(asked: Pick<Asked, 'words' | 'bent'>, want: 'all' | 'some'): IndexMatch[];
  /** Whether a document has it as a word, or as the start of one. */
  has(word: string, as: 'word' | 'start'): boolean;
  /** Whether so many have it that it tells little: “the”, “about”. */
  isCommon(word: string): boolean;
}

/** Letters that may be wrong, as a share of the word: one of four, two (as if swapped) of six. */
const slips = 0.25;

/** @throws (rejects) if the library cannot be loaded */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const { default: MiniSearch } = await import('minisearch');
  const known = new Map<string, string>();
  const wordsIn = (text: string) => {
    const words = known.get(text) ?? indexWordsOf(text).join(' ');
    known.set(text, words);
    return words;
  };
  const index = new MiniSearch<{ id: number; document: SearchDocument }>({
    fields,
    extractField: ({ id, document }, wanted) =>
      wanted === 'id'
        ? id
        : document.places
            .filter(({ field }) => field === wanted)
            .map(({ text }) => wordsIn(text))
            .join(' '),
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ id, document })),
    { chunkSize: 100 },
  );

  const count = (word: string, prefix: boolean) =>
    index.search(word, { tokenize: () => [word], prefix }).length;
  const has: SearchIndex['has'] = (word, as) => count(word, as === 'start') > 0;
  // “US” is not the start of “used”, nor “AP” that of “April”.
  const mayBeStart = (word: string) => !/^\p{L}{1,2}$/u.test(word) || !has(word, 'word');
  return {
    has,
    isCommon: (word) => count(word, false) > documents.length / 2,
    match: ({ words, bent }, want) => {
      const matches: IndexMatch[] = [];
      const results = index.search(words.join(' '), {
        tokenize: () => [...words],
        combineWith: want === 'all' ? 'AND' : 'OR',
        prefix: (word) => want === 'all' && mayBeStart(word),
        fuzzy: (word) => bent.has(word) && slips,
        maxFuzzy: 2,
      });
      for (const { id, match } of results) {
        const document = documents[id];
        if (document) matches.push({ document, wordFields: match as WordFields });
      }
      return matches;
    },
  };
}
