/** Where the words stand in a quote that the page marks: its figures, its hedge, what differs. */
import { placesOf, wholePlacesOf } from '../events/word-edge.ts';

/** `figure`: as a figure is printed; `hedge`: a word that softens; `words`: what two sides differ in. */
export type MarkKind = 'figure' | 'hedge' | 'words';

export interface Mark {
  readonly kind: MarkKind;
  /** As it stands in the quote; a text that does not stand there marks nothing. */
  readonly text: string;
}

/** A stretch of the quote under the same marks. */
export interface QuotePart {
  /** Its place in the quote: the index of its first character. */
  readonly at: number;
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/**
 * Splits a quote at the edges of its marks; marks may overlap. The parts joined are the quote.
 *
 * A text that stands in the quote several times is marked where it is a word of its own (“9%” is
 * not marked inside “69%”); a second mark with the same text goes to its second place.
 */
export function markQuote(quote: string, marks: readonly Mark[]): QuotePart[] {
  const ranges = placeMarks(quote, marks);
  const edges = [0, quote.length, ...ranges.flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    at: from,
    text: quote.slice(from, cuts[i + 1]),
    kinds: [
      ...new Set(ranges.filter((r) => r.from <= from && from < r.to).map(({ kind }) => kind)),
    ],
  }));
}

interface Range {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
}

function placeMarks(quote: string, marks: readonly Mark[]): Range[] {
  const used = new Map<string, number>();
  return marks.flatMap(({ kind, text }) => {
    const whole = wholePlacesOf(quote, text);
    const places = whole.length > 0 ? whole : placesOf(quote, text);
    const nth = used.get(`${kind} ${text}`) ?? 0;
    used.set(`${kind} ${text}`, nth + 1);
    const from = places[Math.min(nth, places.length - 1)];
    return from === undefined ? [] : [{ kind, from, to: from + text.length }];
  });
}
