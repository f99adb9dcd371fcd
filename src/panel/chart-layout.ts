/**
 * Where the marks and labels of a small chart stand. Lengths are units of its view box, about one
 * pixel each; the size of a label is reckoned from its letters, so that none lies on another.
 */
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { writeShortFigure, writeShortNumber } from './figure-words.ts';
import type { SeriesPoint } from './series-points.ts';

export const chartSize = { width: 328, height: 116, right: 324, top: 28, bottom: 88 };
const { right, top, bottom } = chartSize;

/** A period that would be shorter than this is drawn as a dot. */
const shortestBar = 10;
const letter = 6;
const lineHeight = 14;

export interface ChartMark {
  readonly point: SeriesPoint;
  readonly current: boolean;
  /** `dot` at `x1`, `bar` over a period, `undated` dotted along the left. */
  readonly shape: 'dot' | 'bar' | 'undated';
  readonly x1: number;
  readonly x2: number;
  /** Of the middle of its value. */
  readonly y: number;
  /** Of the ends of a range; the same unless it is one. */
  readonly yLow: number;
  readonly yHigh: number;
}

export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly current: boolean;
}

export interface Chart {
  /** Where the plot begins, after the numbers of the scale. */
  readonly left: number;
  readonly marks: readonly ChartMark[];
  readonly values: readonly ChartLabel[];
  readonly dates: readonly ChartLabel[];
  /** The horizontal lines: nought and the end of the scale. */
  readonly lines: readonly { readonly y: number; readonly text: string }[];
}

/** @param current the id of the event that is shown */
export function layOutChart(points: readonly SeriesPoint[], current: string): Chart {
  const low = Math.min(0, niceBeyond(Math.min(...points.map((point) => point.low))));
  const high = Math.max(0, niceBeyond(Math.max(...points.map((point) => point.high))));
  const y = scale([low, high === low ? low + 1 : high], [bottom, top]);
  const unit = points[0]?.figure.unit ?? '';
  const lines = [...new Set([low, 0, high])].map((value) => ({
    y: y(value),
    text: writeShortNumber(value, unit),
  }));
  const left = 12 + Math.max(...lines.map(({ text }) => widthOf(text)));
  const x = timeScale(points, left);
  const marks = points.map((point): ChartMark => {
    const heights = {
      y: y((point.low + point.high) / 2),
      yLow: y(point.low),
      yHigh: y(point.high),
    };
    return { point, current: point.event.id === current, ...x(point), ...heights };
  });
  const labelled = [...marks].sort((a, b) => Number(b.current) - Number(a.current));
  return {
    left,
    marks,
    values: place(labelled.map(valueLabel), left),
    dates: place(labelled.map(dateLabel), left),
    lines,
  };
}

/** The next round number away from nought: 57 gives 60, −16.4 gives −20. */
function niceBeyond(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  return Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
}

function scale([a, b]: [number, number], [from, to]: [number, number]) {
  return (value: number) =>
    b === a ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from);
}

/** Periods without a date keep the left to themselves: they come before and after nothing. */
function timeScale(
  points: readonly SeriesPoint[],
  left: number,
): (point: SeriesPoint) => Pick<ChartMark, 'shape' | 'x1' | 'x2'> {
  const days = points.flatMap((point) => point.days ?? []);
  const first = Math.min(...days.map(({ from }) => from));
  const end = Math.max(...days.map(({ to }) => to + 1));
  const split = days.length === 0 ? right : left + (right - left) * 0.46;
  const x = scale([first, end], [days.length < points.length ? split + 24 : left + 12, right - 12]);
  // One period alone has nothing to be long against.
  const alone = days.every(({ from, to }) => from === first && to + 1 === end);
  return ({ days }) => {
    if (!days) return { shape: 'undated', x1: left, x2: split };
    const [x1, x2] = [x(days.from), x(days.to + 1)];
    if (!alone && x2 - x1 >= shortestBar) return { shape: 'bar', x1, x2 };
    return { shape: 'dot', x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 };
  };
}

/** Labels in the order of their importance; those that find no room are left to the table. */
function place(labels: readonly ChartLabel[], left: number): ChartLabel[] {
  const placed: ChartLabel[] = [];
  for (const label of labels) {
    const half = widthOf(label.text) / 2;
    const inside = { ...label, x: Math.max(left + half, Math.min(right - half, label.x)) };
    if (label.text !== '' && !placed.some((other) => overlaps(inside, other))) placed.push(inside);
  }
  return placed;
}

const valueLabel = ({ current, point, shape, x1, x2, yHigh }: ChartMark): ChartLabel => {
  const text = writeShortFigure(point.figure);
  const x = shape === 'undated' ? x1 + widthOf(text) / 2 + 4 : (x1 + x2) / 2;
  return { x, y: yHigh - 8, text, current };
};

const dateLabel = ({ current, point, shape, x1, x2 }: ChartMark): ChartLabel => {
  const { period, periodWords } = point.figure;
  const words = period === undefined ? undefined : writeDate(parseDate(period), 'short');
  const text =
    shape === 'undated' ? cut(periodWords ?? 'period not said', x2 - x1 + 16) : (words ?? '');
  const x = shape === 'undated' ? x1 + widthOf(text) / 2 : (x1 + x2) / 2;
  return { x, y: bottom + 18, text, current };
};

const widthOf = (text: string) => text.length * letter;

/** Words cut to a width; the table beside the chart has them whole. */
function cut(text: string, width: number): string {
  const letters = Math.floor(width / letter);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

const overlaps = (a: ChartLabel, b: ChartLabel): boolean =>
  Math.abs(a.y - b.y) < lineHeight &&
  Math.abs(a.x - b.x) < (widthOf(a.text) + widthOf(b.text)) / 2 + 8;
