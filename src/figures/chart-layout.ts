/** A chart of one series, ready to be drawn. */
import {
  type LabelledMark,
  type LabelOptions,
  placeLabels,
  valueHeight,
  wordsHeight,
} from './chart-labels.ts';
import { type Frame, toMarks } from './chart-marks.ts';
import { type TimeScale, toValueScale } from './chart-scales.ts';
import { knownPoints, type SeriesPoint } from './series-points.ts';

export interface ChartPlace {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The part at the left for what has no date. */
  readonly undated: number;
  readonly time: TimeScale | undefined;
}

export interface Chart extends Frame {
  readonly marks: readonly LabelledMark[];
}

/** Marks and labels of one series in a place of its own; what is selected has its label first. */
export function layOutChart(
  points: readonly SeriesPoint[],
  place: ChartPlace,
  options: LabelOptions,
): Chart {
  const room = valueHeight + (options.inLine ? 0 : wordsHeight) + 6;
  // What is not yet known must not be told by the scale either.
  const value = toValueScale(knownPoints(points), place.height, room);
  const frame = { ...place, value };
  return { ...frame, marks: placeLabels(toMarks(points, frame), frame, options) };
}
