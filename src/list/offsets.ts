/** Where each chunk of the list stands, in pixels from its top; measured or guessed. */
import type { Chunk } from './chunks.ts';
import type { Sizes } from './sizes.ts';

export interface Offsets {
  /** Of each chunk, the year's heading above it not included. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly yearHeight: number;
}

/** Months stand beside their events and take no height. */
export function toOffsets(
  chunks: readonly Chunk[],
  { heights, year: yearHeight, event }: Omit<Sizes, 'look'>,
): Offsets {
  const tops: number[] = [];
  const bottoms: number[] = [];
  let y = 0;
  chunks.forEach((chunk, i) => {
    if (chunk.yearsAbove !== chunks[i - 1]?.yearsAbove) y += yearHeight;
    tops.push(y);
    y += heights.get(chunk.key) ?? chunk.events.length * event;
    bottoms.push(y);
  });
  return { tops, bottoms, yearHeight };
}

/** A run of chunks, `last` included, and the height of what is left out around it. */
export interface ChunkRange {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** The chunks that touch the stretch from `from` to `to`, in pixels; the nearest one if none does. */
export function chunksBetween(offsets: Offsets, from: number, to: number): ChunkRange {
  const { tops, bottoms, yearHeight } = offsets;
  const first = Math.max(0, lastNotAfter(tops, from));
  const last = Math.max(first, lastNotAfter(tops, to));
  // The first chunk is drawn below the heading of its year, even if that begins further up.
  const above = Math.max(0, (tops[first] ?? 0) - yearHeight);
  return { first, last, above, below: (bottoms.at(-1) ?? 0) - (bottoms[last] ?? 0) };
}

/** The index of the last top that is not after a place; −1 if all are. */
function lastNotAfter(tops: readonly number[], place: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
