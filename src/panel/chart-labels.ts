/**
 * Where the labels of a small chart stand, so that none lies on another or on a mark. The size of
 * a label is reckoned from its letters. A label that finds no room is left to the table below.
 */

import { writePeriod, writeShortFigure } from '../events/figure-words.ts';
import { type ChartMark, chartSize } from './chart-marks.ts';

const letter = 5.8;
/** Figures all have one width, which is more than that of most letters. */
const digit = 7.5;
const dateLine = 106;

/** Its middle and its base line. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Words after it: the period of a figure without a date. */
  readonly more?: string;
  readonly current: boolean;
}

/** The room that the numbers of a scale need. */
export const scaleWidth = (texts: readonly string[]): number =>
  12 + Math.max(...texts.map((text) => text.length * digit));

/** Each value above its mark or below it, those of the shown event first. */
export function placeValues(marks: readonly ChartMark[], left: number): ChartLabel[] {
  const placed: ChartLabel[] = [];
  for (const mark of currentFirst(marks)) {
    const label = valueLabel(mark);
    const above = { ...label, y: mark.yHigh - 8 };
    const below = { ...label, y: mark.yLow + 16 };
    const sides = mark.point.high < 0 ? [below, above] : [above, below];
    const others = marks.filter((other) => other !== mark).map(boxOfMark);
    const free = sides
      .map((side) => keepInside(side, left))
      .find(
        (side) =>
          side.y >= 12 &&
          side.y <= dateLine - 14 &&
          ![...others, ...placed.map(boxOfLabel)].some((box) => overlap(box, boxOfLabel(side))),
      );
    if (free) placed.push(free);
  }
  return placed;
}

function valueLabel({ current, point, shape, x1, x2 }: ChartMark): Omit<ChartLabel, 'y'> {
  const text = writeShortFigure(point.figure);
  if (shape !== 'undated') return { x: (x1 + x2) / 2, text, current };
  const more = cut(writePeriod(point.figure), x2 - x1 - text.length * letter);
  return { x: x1 + widthOf({ text, more }) / 2, text, more, current };
}

/** The dates under the plot; figures without one have their words beside them. */
export function placeDates(marks: readonly ChartMark[], left: number): ChartLabel[] {
  const placed: ChartLabel[] = [];
  for (const { current, point, x1, x2 } of currentFirst(marks)) {
    if (!point.days) continue;
    const text = writePeriod(point.figure, 'short');
    const label = keepInside({ x: (x1 + x2) / 2, y: dateLine, text, current }, left);
    if (!placed.some((other) => overlap(boxOfLabel(other), boxOfLabel(label)))) placed.push(label);
  }
  return placed;
}

const currentFirst = (marks: readonly ChartMark[]) =>
  [...marks].sort((a, b) => Number(b.current) - Number(a.current));

const widthOf = ({ more, text }: Pick<ChartLabel, 'text' | 'more'>) =>
  (more === undefined ? text : `${text} ${more}`).length * letter;

/** Words cut to a width; the table has them whole. */
function cut(text: string, width: number): string {
  const letters = Math.floor(width / letter);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

function keepInside(label: ChartLabel, left: number): ChartLabel {
  const half = widthOf(label) / 2;
  return { ...label, x: Math.max(left + half, Math.min(chartSize.right - half, label.x)) };
}

/** Left, top, right and bottom. */
export type Box = readonly [x1: number, y1: number, x2: number, y2: number];

export function boxOfLabel(label: ChartLabel): Box {
  const half = widthOf(label) / 2 + 4;
  return [label.x - half, label.y - 10, label.x + half, label.y + 3];
}

const boxOfMark = ({ shape, x1, x2, yHigh, yLow }: ChartMark): Box => {
  const around = shape === 'dot' ? 5 : 1;
  return [x1 - around, yHigh - around, x2 + around, yLow + around];
};

export const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
