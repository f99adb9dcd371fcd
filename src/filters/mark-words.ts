/** Where the words that a search found stand in a text, and what of a long text shows them best. */
import { type PlacedWord, placeWords } from './search-words.ts';

/** A stretch of a text; all of them joined are the text. */
export interface TextPart {
  /** Its place in the text: the index of its first character. */
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a text at the words found; neighbours with nothing but a space between stay apart. */
export function markWords(text: string, found: ReadonlySet<string>): TextPart[] {
  return cutAt(text, foundPlaces(text, found), 0, text.length);
}

/** The most that a snippet shows, in UTF-16 units, but for the dots. */
const longestSnippet = 120;
/** What it shows at most before the first word found. */
const leadIn = 32;

/**
 * The stretch of a text that shows the most of the words found, at whole words. A short text is
 * shown whole; where something is left out there are dots in a part of its own (`at` −1 or the
 * text's length).
 */
export function cutSnippet(text: string, found: ReadonlySet<string>): TextPart[] {
  const places = foundPlaces(text, found);
  if (text.length <= longestSnippet) return cutAt(text, places, 0, text.length);
  const first = bestStart(places);
  const from = wordStart(text, Math.max(0, first - leadIn), first);
  const to = wordEnd(text, Math.min(text.length, from + longestSnippet), first + 1);
  const dots = (at: number): TextPart => ({ at, text: '…', marked: false });
  return [
    ...(from > 0 ? [dots(-1)] : []),
    ...cutAt(text, places, from, to),
    ...(to < text.length ? [dots(text.length)] : []),
  ];
}

const foundPlaces = (text: string, found: ReadonlySet<string>) =>
  placeWords(text).filter(({ word }) => found.has(word));

/** Where the first of the words stands after which the most different ones follow closely. */
function bestStart(places: readonly PlacedWord[]): number {
  let best = { from: 0, words: 0 };
  for (const { from } of places) {
    const near = places.filter(
      (place) => place.from >= from && place.to <= from + longestSnippet - leadIn,
    );
    const words = new Set(near.map(({ word }) => word)).size;
    if (words > best.words) best = { from, words };
  }
  return best.from;
}

/** The first place from `at` on where a word begins, unless that is behind `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s\S/);
  return space < 0 ? latest : at + space + 1;
}

/** The last place up to `at` where a word ends, unless that is before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at === text.length) return at;
  const space = text.slice(earliest, at + 1).search(/\s\S*$/);
  return space < 0 ? at : earliest + space;
}

function cutAt(text: string, places: readonly PlacedWord[], from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    const stop = Math.min(end, to);
    if (stop > at) parts.push({ at, text: text.slice(at, stop), marked });
    at = Math.max(at, stop);
  };
  for (const place of places) {
    if (place.to <= at) continue;
    add(Math.max(at, place.from), false);
    add(place.to, true);
  }
  add(to, false);
  return parts;
}
