/** Finds the quotes of an events file word for word in the texts of their own sources. */
import type { EventsFile, Excerpt, Source } from '../events/format.ts';
import { cutsWord } from '../events/word-edge.ts';
import { foldText, type TextBlock, toBlocks } from './text-blocks.ts';

/** What became of one quote: it was found in a block of its source's text, or it was not. */
export interface QuoteResult {
  readonly event: string;
  readonly excerpt: string;
  readonly source: string;
  readonly quote: string;
  /** The name of the file that was searched; undefined if the source names none. */
  readonly file: string | undefined;
  /** The number of the paragraph, as `toBlocks` counts; undefined if it was not found. */
  readonly block: number | undefined;
  /** Why it was not found and what to do, a sentence without its full stop. */
  readonly problem?: string;
}

/** The texts of sources by the names of their files. */
export type Texts = ReadonlyMap<string, string>;

/** The quotes in the order of the file. @param file as `checkEventsFile` gives it */
export function verifyQuotes(file: EventsFile, texts: Texts): QuoteResult[] {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const blocks = new Map([...texts].map(([name, text]) => [name, toBlocks(text)]));
  return file.events.flatMap((event) =>
    event.excerpts.map((excerpt) => {
      const source = sources.get(excerpt.source);
      const { id, quote } = excerpt;
      const about = { event: event.id, excerpt: id, source: excerpt.source, quote };
      return { ...about, file: source?.text, ...search(excerpt, source, blocks) };
    }),
  );
}

type Found = Pick<QuoteResult, 'block' | 'problem'>;
type Blocks = ReadonlyMap<string, readonly TextBlock[]>;

function search({ quote }: Excerpt, source: Source | undefined, texts: Blocks): Found {
  const missing = (problem: string) => ({ block: undefined, problem });
  if (!source) return missing('its source is not in this file; add it');
  if (!source.held)
    return missing(
      'its source is not held, so nothing can be quoted from it; quote the source that retells it, and name this one in “via”',
    );
  if (source.text === undefined)
    return missing(`its source "${source.id}" names no text; add "text" with the name of its file`);
  const blocks = texts.get(source.text);
  if (!blocks) return missing(`there is no ${source.text} in the folder; put the text there`);
  const block = findQuote(quote, blocks);
  return block ? { block: block.number } : missing(hint(quote, blocks, source.text, texts));
}

/**
 * The block that holds a quote: all its parts, what `…` leaves out between them, in their order. A
 * paragraph goes before a headline that says the same.
 */
export function findQuote(quote: string, blocks: readonly TextBlock[]): TextBlock | undefined {
  const parts = toParts(quote);
  const found = blocks.filter(({ text }) => holds(text, parts));
  return found.find(({ number }) => number > 0) ?? found[0];
}

const toParts = (quote: string): string[] =>
  foldText(quote)
    .split(/\s*\[?…\]?\s*/)
    .filter(Boolean);

function holds(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const from = indexOfWords(text, part, at);
    if (from < 0) return false;
    at = from + part.length;
  }
  return parts.length > 0;
}

/** Where words stand as whole words: “5 million” does not stand in “6.5 million”. */
function indexOfWords(text: string, words: string, start: number): number {
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) return at;
  }
  return -1;
}

/** The nearest thing to the quote, so that a person sees at once what to mend. */
function hint(quote: string, blocks: readonly TextBlock[], file: string, texts: Blocks): string {
  const elsewhere = [...texts].find(([name, other]) => name !== file && findQuote(quote, other));
  if (elsewhere)
    return `it stands in ${elsewhere[0]}, the text of another source; correct "source"`;
  const lower = blocks.map((block) => ({ ...block, text: block.text.toLowerCase() }));
  if (findQuote(quote.toLowerCase(), lower))
    return 'it stands there in other capitals; write it as the text does';
  const parts = toParts(quote);
  const strange = parts.find((part) => !blocks.some(({ text }) => holds(text, [part])));
  if (strange === undefined)
    return 'its parts stand there, but not in this order in one paragraph; make it two excerpts';
  return `${nearest(strange, blocks)}; write it as the text does`;
}

/** Up to where a part of a quote agrees with the text, and how the text goes on. */
function nearest(part: string, blocks: readonly TextBlock[]): string {
  const words = part.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    for (const { text } of blocks) {
      const at = indexOfWords(text, start, 0);
      if (at < 0) continue;
      const rest = text.slice(at + start.length).trim();
      const next = rest.split(' ').slice(0, 4).join(' ');
      const goesOn = next === '' ? 'ends there' : `goes on “${next} …”`;
      return `the text agrees as far as “${start}” and ${goesOn}`;
    }
  }
  return `the text nowhere has even “${words[0]}”`;
}
