/** Where the words of the glossary first stand in a text, so that they can be explained there. */
import type { Term } from '../events/format.ts';

/** A stretch of the text; with a term, the words that it explains. */
export interface TermPart {
  /** Its place in the text: the index of its first character. */
  readonly at: number;
  readonly text: string;
  readonly term?: Term;
}

/**
 * Splits a text at the first occurrence of each term. The parts joined are the text.
 *
 * A term or one of its other forms must stand as whole words, in any case of letters and with any
 * white space between its words; where several begin at one place the longest counts.
 */
export function findTerms(text: string, terms: readonly Term[]): TermPart[] {
  const parts: TermPart[] = [];
  let left = [...terms];
  let at = 0;
  const add = (to: number, term?: Term) => {
    if (to > at) parts.push({ at, text: text.slice(at, to), ...(term && { term }) });
    at = to;
  };
  for (;;) {
    const next = firstTerm(text, at, left);
    if (!next) break;
    add(next.from);
    add(next.to, next.term);
    left = left.filter((term) => term !== next.term);
  }
  add(text.length);
  return parts;
}

interface Place {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

function firstTerm(text: string, start: number, terms: readonly Term[]): Place | undefined {
  let best: Place | undefined;
  for (const term of terms) {
    for (const form of [term.term, ...term.otherForms]) {
      const pattern = patternOf(form);
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      const place = { term, from: match.index, to: match.index + match[0].length };
      if (!best || place.from < best.from || (place.from === best.from && place.to > best.to))
        best = place;
    }
  }
  return best;
}

const patterns = new Map<string, RegExp>();

/** A form as whole words; `\b` knows only the letters a to z. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const words = form
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(form, pattern);
  return pattern;
}
