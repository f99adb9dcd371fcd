/** What has been measured of the list, as long as it holds. */
import type { Chunk } from './chunks.ts';

export interface Sizes {
  /** Of the chunks that have been drawn, by their keys, in pixels. */
  readonly heights: ReadonlyMap<string, number>;
  /** Of the heading of a year, in pixels. */
  readonly year: number;
  /**
   * Of an event, in pixels, for chunks that have not been drawn: the mean of the first that were.
   * It stays as it is, or the list would move under the reader.
   */
  readonly event: number;
  /** How the list looked when it was measured: in another width all heights are others. */
  readonly look: string;
}

/** What can be read off the page. */
export type Measured = Omit<Sizes, 'event'>;

/** Of a list that has never been drawn: a line of title, one below, and the gap. */
export const guessedSizes: Sizes = { heights: new Map(), year: 56, event: 76, look: '' };

/**
 * What is known of the chunks of the list after those that are drawn have been measured.
 *
 * @param known until now; heights of another look, or of chunks that are gone, are forgotten
 * @returns `known` itself if nothing has changed by more than a pixel
 */
export function updateSizes(known: Sizes, measured: Measured, chunks: readonly Chunk[]): Sizes {
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
  const event = sameLook ? known.event : (meanHeight(chunks, measured.heights) ?? known.event);
  return { ...measured, heights, event };
}

function meanHeight(
  chunks: readonly Chunk[],
  heights: ReadonlyMap<string, number>,
): number | undefined {
  let [height, count] = [0, 0];
  for (const { key, events } of chunks) {
    const measured = heights.get(key);
    if (measured === undefined) continue;
    height += measured;
    count += events.length;
  }
  return count === 0 ? undefined : height / count;
}
