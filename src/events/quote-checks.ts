/**
 * The record that `npm run verify` writes beside the events file: which quotes were found word for
 * word in their source's text, where, and on what day.
 */
import * as v from 'valibot';

const Check = v.object({
  /** SHA-256 of the quote, hexadecimal. */
  quote: v.string(),
  /** SHA-256 of the text in which it was found. */
  text: v.string(),
  /** The paragraph, counted from 1; 0 for what is none, like a headline. `toBlocks` counts them. */
  block: v.number(),
  /** The day of the check: 2026-11-22. */
  day: v.string(),
});
const Record = v.object({ checks: v.record(v.string(), Check) });

export type QuoteCheck = v.InferOutput<typeof Check>;
/** By `event/excerpt`. */
export type QuoteChecks = ReadonlyMap<string, QuoteCheck>;

export const quoteKey = (event: string, excerpt: string): string => `${event}/${excerpt}`;

/** @param text the record's JSON; anything else gives an empty record: nothing was checked */
export function parseQuoteChecks(text: string): QuoteChecks {
  try {
    return new Map(Object.entries(v.parse(Record, JSON.parse(text)).checks));
  } catch {
    return new Map();
  }
}
