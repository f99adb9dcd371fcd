/** What has been measured of the list, as long as it holds. */
import type { Chunk } from './chunks.ts';

export interface Sizes {
  /** Of the chunks that have been drawn, by their keys, in pixels. */
  readonly heights: ReadonlyMap<string, number>;
  /** Of the heading of a year, in pixels. */
  readonly year: number;
  /** How the list looked when it was measured: in another width all heights are others. */
  readonly look: string;
}

/**
 * What is known of the chunks of the list after those that are drawn have been measured.
 *
 * @param known until now; heights of another look, or of chunks that are gone, are forgotten
 * @returns `known` itself if nothing has changed by more than a pixel
 */
export function updateSizes(known: Sizes, measured: Sizes, chunks: readonly Chunk[]): Sizes {
  const sameLook = known.look === measured.look;
  const near = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) <= 1;
  const same =
    sameLook &&
    near(known.year, measured.year) &&
    [...measured.heights].every(([key, height]) => near(known.heights.get(key), height));
  if (same) return known;
  const heights = new Map<string, number>();
  for (const { key } of chunks) {
    const height = measured.heights.get(key) ?? (sameLook ? known.heights.get(key) : undefined);
    if (height !== undefined) heights.set(key, height);
  }
  return { ...measured, heights };
}
