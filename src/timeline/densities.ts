/** How densely a lane may be filled. */
import type { Scale } from './placed.ts';

/** Sizes in rem. */
export interface Density {
  readonly rows: number;
  /** No two things in a row start closer together. */
  readonly pitch: number;
  /** The width of a bucket of time with its count. */
  readonly bucket: number;
}

/** From dense to sparse: the first that keeps the number of things in view bounded is taken. */
export const densitiesOf = ({ mostRows }: Scale): readonly Density[] => [
  { rows: mostRows, pitch: 0, bucket: 3.5 },
  { rows: 5, pitch: 5, bucket: 5 },
  { rows: 4, pitch: 6, bucket: 6 },
  { rows: 3, pitch: 8, bucket: 8 },
  { rows: 3, pitch: 12, bucket: 12 },
  { rows: 2, pitch: 10, bucket: 10 },
  { rows: 2, pitch: 14, bucket: 14 },
  { rows: 2, pitch: 20, bucket: 20 },
  { rows: 2, pitch: 28, bucket: 28 },
  { rows: 1, pitch: 28, bucket: 28 },
  { rows: 1, pitch: 56, bucket: 56 },
];

/** More things than this are never drawn in one view, however many there are. */
export const mostInView = 200;
