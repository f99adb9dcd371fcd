/**
 * Whether a quote on the page is the one that was checked against its source's text.
 *
 * Hashes come from `@noble/hashes`: the browser's own are asynchronous and missing on plain http,
 * Node's do not exist in a browser, and both sides must agree.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { QuoteCheck } from '../events/quote-checks.ts';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** True only for the very quote of the record: one changed letter makes it unchecked. */
export const isChecked = (check: QuoteCheck | undefined, quote: string): check is QuoteCheck =>
  check !== undefined && check.quote === hashText(quote);
