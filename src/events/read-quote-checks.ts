/** The record of checked quotes, itself checked before it is believed. */
import * as v from 'valibot';
import type { QuoteChecks } from './quote-checks.ts';

const Check = v.object({ quote: v.string(), text: v.string(), block: v.number(), day: v.string() });
const Record = v.object({ checks: v.record(v.string(), Check) });

/** @param text the record's JSON; anything else gives an empty record: nothing was checked */
export function parseQuoteChecks(text: string): QuoteChecks {
  try {
    return new Map(Object.entries(v.parse(Record, JSON.parse(text)).checks));
  } catch {
    return new Map();
  }
}
