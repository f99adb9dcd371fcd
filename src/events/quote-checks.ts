/**
 * The record that `npm run verify` writes beside the events file: which quotes were found word for
 * word in their source's text, where, and on what day.
 */

/** Where a quote was found. */
export interface QuoteCheck {
  /** SHA-256 of the quote, hexadecimal. */
  readonly quote: string;
  /** SHA-256 of the text in which it was found. */
  readonly text: string;
  /** The paragraph, counted from 1; 0 for what is none, like a headline. `toBlocks` counts them. */
  readonly block: number;
  /** The day of the check: 2026-11-22. */
  readonly day: string;
}

/** By `event/excerpt`. */
export type QuoteChecks = ReadonlyMap<string, QuoteCheck>;

export const quoteKey = (event: string, excerpt: string): string => `${event}/${excerpt}`;
