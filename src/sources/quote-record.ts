/** The record of checked quotes that stands beside the events file. */
import type { EventsFile } from '../events/format.ts';
import { type QuoteCheck, type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import { hashText, isChecked } from './quote-check.ts';
import type { QuoteResult, Texts } from './verify-quotes.ts';

/**
 * The checks of the quotes that were found. A check whose quote, text and place are as before keeps
 * its day, so that a second run changes nothing.
 *
 * @param day of this run: 2026-11-22
 */
export function toQuoteChecks(
  results: readonly QuoteResult[],
  texts: Texts,
  before: QuoteChecks,
  day: string,
): QuoteChecks {
  const hashes = new Map([...texts].map(([name, text]) => [name, hashText(text)]));
  return new Map(
    results.flatMap(({ block, event, excerpt, file = '', quote }): [string, QuoteCheck][] => {
      const text = hashes.get(file);
      if (block === undefined || text === undefined) return [];
      const key = quoteKey(event, excerpt);
      const check = { quote: hashText(quote), text, block, day };
      const old = before.get(key);
      return [[key, old && isSame(old, check) ? old : check]];
    }),
  );
}

const isSame = (a: QuoteCheck, b: QuoteCheck) =>
  a.quote === b.quote && a.text === b.text && a.block === b.block;

/** The record as JSON, its keys in the order of letters: moving an event in the file changes nothing. */
export function writeQuoteChecks(checks: QuoteChecks): string {
  const sorted = [...checks].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ checks: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/**
 * What a record says that the events file does not, and the other way round; empty if they agree.
 * Needs no texts, so it can be asked anywhere.
 */
export function recordProblems(file: EventsFile, checks: QuoteChecks): string[] {
  const quotes = new Map(
    file.events.flatMap(({ id, excerpts }) =>
      excerpts.map((excerpt) => [quoteKey(id, excerpt.id), excerpt.quote] as const),
    ),
  );
  const unchecked = [...quotes].flatMap(([key, quote]) => {
    const check = checks.get(key);
    if (!check) return [`${key} was never checked`];
    return isChecked(check, quote) ? [] : [`${key} has changed since it was checked`];
  });
  const stale = [...checks.keys()].filter((key) => !quotes.has(key));
  return [...unchecked, ...stale.map((key) => `${key} is in the record, but not in the file`)];
}
