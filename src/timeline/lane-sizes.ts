/** How large lanes are, in rem; the rows are those of items.module.css. */
import type { MeasureText } from './label-of.ts';
import type { LaidLane } from './placed.ts';

export const rowHeight = 1.625;
export const axisHeight = 2.5;
/** The column of lane titles. */
export const laneTitleWidth = 11.25;
const lanePadding = 0.75;
const titleLine = 1.25;
const titleAbove = 1.375;

/** Of a row its lane's own room apart. @param above whether titles stand above their lanes */
export const paddingOf = (above: boolean): number => lanePadding + (above ? titleAbove : 0);

/** What a lane's title has of its column. */
export const titleRoom = laneTitleWidth - 1.75;

/** Rows of a lane, and of one that has room for more. */
const usualRows = 5;
export const highestLane = 12;

/** Where lanes are few, one may take what the others cannot need. */
export const mostRowsOf = (lanes: number, rowsInSight: number): number =>
  Math.min(Math.max(usualRows, rowsInSight - (lanes - 1) * usualRows), highestLane);

/**
 * @param rem pixels of one rem
 * @param titles where they stand
 * @returns pixels
 */
export function laneHeight(
  { lane: { title }, rows }: LaidLane,
  titles: 'beside' | 'above' | 'none',
  measure: MeasureText,
  rem: number,
): number {
  const ofRows = Math.max(rows, 1) * rowHeight + paddingOf(titles === 'above');
  const ofTitle = titles === 'beside' ? titleHeight(measure(title, 'title') / rem) : 0;
  return Math.ceil(Math.max(ofRows, ofTitle) * rem);
}

/** @param width of a lane's title on one line; a line is never quite filled with words */
function titleHeight(width: number): number {
  return Math.ceil((width * 1.1) / titleRoom) * titleLine + lanePadding;
}
