/** A series as a small chart, ready to be drawn. */

import { writeShortNumber } from '../events/figure-words.ts';
import { type ChartLabel, placeDates, placeValues, scaleWidth } from './chart-labels.ts';
import { type ChartMark, toMarks, valueScale } from './chart-marks.ts';
import type { SeriesPoint } from './series-points.ts';

export interface Chart {
  /** Where the plot begins, after the numbers of the scale. */
  readonly left: number;
  readonly marks: readonly ChartMark[];
  readonly values: readonly ChartLabel[];
  readonly dates: readonly ChartLabel[];
  /** The horizontal lines: nought and the end of the scale. */
  readonly lines: readonly { readonly y: number; readonly text: string }[];
}

/** @param current the id of the event that is shown, whose figure is emphasised */
export function layOutChart(points: readonly SeriesPoint[], current: string): Chart {
  const { ends, y } = valueScale(points);
  const unit = points[0]?.figure.unit ?? '';
  const lines = ends.map((value) => ({ y: y(value), text: writeShortNumber(value, unit) }));
  const left = scaleWidth(lines.map(({ text }) => text));
  const marks = toMarks(points, current, y, left);
  return { left, marks, values: placeValues(marks, left), dates: placeDates(marks, left), lines };
}
