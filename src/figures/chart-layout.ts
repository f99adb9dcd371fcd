/** A chart of one series, ready to be drawn. */
import {
  type LabelledMark,
  type LabelOptions,
  placeLabels,
  valueHeight,
  wordsHeight,
} from './chart-labels.ts';
import { type ChartMark, type Frame, toMarks } from './chart-marks.ts';
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
  /** Of a crowded chart those that are drawn together: their names are left to the table. */
  readonly crowd: readonly ChartMark[];
}

/** More marks than that are a crowd, out of which so many stand by themselves. */
const mostMarks = 12;
const mostOutOfCrowd = 8;

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
  const marks = toMarks(points, frame);
  if (marks.length <= mostMarks)
    return { ...frame, marks: placeLabels(marks, frame, options), crowd: [] };
  const placed = placeLabels(marks, frame, options, mostOutOfCrowd);
  const standsOut = ({ mark, label }: LabelledMark) =>
    label !== undefined || mark.point.event.id === options.selected;
  return {
    ...frame,
    marks: placed.filter(standsOut),
    crowd: placed.filter((one) => !standsOut(one)).map(({ mark }) => mark),
  };
}
