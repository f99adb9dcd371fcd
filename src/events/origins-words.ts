/** How much an event rests on, in words. */

import type { Origins } from './origins.ts';
import { numberOf } from './words.ts';

/**
 * `2 sources, 1 origin`; `1 source, origin not said`; `3 sources, 1 origin and 1 not said`;
 * `no proof given` without any excerpt.
 */
export function originsInWords(standing: Origins): string {
  if (standing.sources.length === 0) return countSources(standing);
  const guess = standing.inferred ? ' (partly inferred)' : '';
  return `${countSources(standing)}, ${countOrigins(standing)}${guess}`;
}

/** `2 sources`, `no proof given`. */
export const countSources = ({ sources }: Pick<Origins, 'sources'>): string =>
  sources.length === 0 ? 'no proof given' : numberOf(sources.length, 'source');

/** `1 origin`, `origin not said`, `1 origin and 2 not said`: what is not said adds none. */
export function countOrigins({ origins, unknown }: Pick<Origins, 'origins' | 'unknown'>): string {
  if (origins.length === 0) return 'origin not said';
  const known = numberOf(origins.length, 'origin');
  return unknown === 0 ? known : `${known} and ${unknown} not said`;
}
