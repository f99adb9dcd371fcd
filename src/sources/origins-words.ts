/** How much an event rests on, in words. */
import type { Origins } from '../events/origins.ts';

/**
 * `2 sources, 1 origin`; `1 source, origin not said`; `3 sources, 1 origin and 1 not said`;
 * `no proof given` without any excerpt.
 */
export function originsInWords({ sources, origins, unknown, inferred }: Origins): string {
  if (sources.length === 0) return 'no proof given';
  return `${count(sources.length, 'source')}, ${originWords(origins.length, unknown)}${
    inferred ? ' (partly inferred)' : ''
  }`;
}

function originWords(known: number, unknown: number): string {
  if (known === 0) return 'origin not said';
  const origins = count(known, 'origin');
  return unknown === 0 ? origins : `${origins} and ${unknown} not said`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
