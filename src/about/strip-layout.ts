/** Where events stand on the small timeline of a page: lane by lane, as marks or as columns. */
import type { ChronologyEvent } from '../events/chronology.ts';
import { sortDay, toCalendar, toDay } from '../events/dates.ts';
import { axisStep, majorWords, minorWords } from '../timeline/axis.ts';
import { type Mark, markExtent, markOf } from '../timeline/mark-of.ts';

/** A stretch of time in days since 1970, `to` at the end of its last day. */
export interface StripSpan {
  readonly from: number;
  readonly to: number;
}

export interface StripLane {
  readonly id: string;
  readonly name: string;
  /** A CSS colour. */
  readonly colour: string;
  readonly events: readonly ChronologyEvent[];
}

/** One event: shares of the width, 0 to 1, and its row from above. */
export interface StripMark {
  readonly event: ChronologyEvent;
  readonly mark: Mark;
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

/** Many events: how many start in a stretch of the width. */
export interface StripColumn {
  readonly left: number;
  readonly width: number;
  readonly count: number;
}

export interface LaidStripLane {
  readonly lane: StripLane;
  /** Rows of marks; for columns, the height in rows to which the highest grows. */
  readonly rows: number;
  readonly marks: readonly StripMark[];
  readonly columns: readonly StripColumn[];
}

/** More rows than that are columns. */
export const mostRows = 24;

/** Of all lanes together. */
export const mostMarks = 400;

/** The height of a lane of columns, in rows. */
const columnRows = 6;

/** From so many rows on they are drawn finer. */
export const fineFrom = 10;

/** Between two marks, and the least width of a mark, in pixels. */
const gap = 2;
const dot = 7;
/** The width of a column in pixels. */
const columnWidth = 8;
/** So many days are shown at least: a single event has a place in its year. */
const leastDays = 150;

/** From the first day of the events to the last, with room beside; undefined without a date. */
export function stripSpan(events: readonly Pick<ChronologyEvent, 'date'>[]): StripSpan | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { date } of events) {
    if (!date) continue;
    from = Math.min(from, Number.isFinite(date.earliest) ? date.earliest : sortDay(date));
    to = Math.max(to, (Number.isFinite(date.latest) ? date.latest : sortDay(date)) + 1);
  }
  if (from > to) return undefined;
  const room = Math.max((to - from) * 0.02, (leastDays - (to - from)) / 2);
  return { from: from - room, to: to + room };
}

/**
 * Lays a lane: each event in the first row where it does not touch another, or, if that takes more
 * than `mostRows`, all of them as columns.
 *
 * @param width of the strip in pixels, above 0
 */
export function layStripLane(lane: StripLane, span: StripSpan, width: number): LaidStripLane {
  const pxPerDay = width / (span.to - span.from);
  if (lane.events.length > mostMarks) return asColumns(lane, span, width);
  const ends: number[] = [];
  const marks: StripMark[] = [];
  for (const event of lane.events) {
    const mark = markOf(event);
    if (!mark) continue;
    const extent = markExtent(mark, pxPerDay, dot * 2);
    const start = span.from * pxPerDay;
    const left = Math.max(0, Math.min(extent.left - start, width - dot));
    const right = Math.min(width, Math.max(extent.right - start, left + dot));
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) return asColumns(lane, span, width);
    ends[row] = right;
    marks.push({ event, mark, left: left / width, width: (right - left) / width, row });
  }
  return { lane, rows: Math.max(1, ends.length), marks, columns: [] };
}

/** Lays all lanes; so many marks at most, and where there are more, the fullest lanes are columns. */
export function layStrip(
  lanes: readonly StripLane[],
  span: StripSpan,
  width: number,
): LaidStripLane[] {
  const laid = lanes.map((lane) => layStripLane(lane, span, width));
  let marks = laid.reduce((sum, one) => sum + one.marks.length, 0);
  const byMarks = laid.toSorted((a, b) => b.marks.length - a.marks.length);
  const tooFull = new Set<LaidStripLane>();
  for (const one of byMarks) {
    if (marks <= mostMarks) break;
    tooFull.add(one);
    marks -= one.marks.length;
  }
  return laid.map((one) => (tooFull.has(one) ? asColumns(one.lane, span, width) : one));
}

const asColumns = (lane: StripLane, span: StripSpan, width: number): LaidStripLane => ({
  lane,
  rows: columnRows,
  marks: [],
  columns: columnsOf(lane, span, width),
});

function columnsOf({ events }: StripLane, span: StripSpan, width: number): StripColumn[] {
  const many = Math.max(1, Math.floor(width / columnWidth));
  const counts = new Array<number>(many).fill(0);
  for (const { date } of events) {
    if (!date) continue;
    const at = Math.floor(((sortDay(date) - span.from) / (span.to - span.from)) * many);
    const column = Math.min(Math.max(at, 0), many - 1);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts.flatMap((count, at) =>
    count > 0 ? [{ left: at / many, width: 1 / many, count }] : [],
  );
}

export interface StripTick {
  /** A share of the width, 0 to 1. */
  readonly at: number;
  /** '' where they would be cut off. */
  readonly words: string;
}

/** Words that have less room than so many pixels are left out. */
const leastWords = 34;

/** Years or months, so far apart that their words have room. */
export function stripTicks(span: StripSpan, width: number): StripTick[] {
  const asked = axisStep(width / (span.to - span.from), 16);
  const step = asked.scale === 'day' ? ({ scale: 'month', step: 1 } as const) : asked;
  const months = step.scale === 'year' ? step.step * 12 : step.step;
  const { year: firstYear } = toCalendar(Math.floor(span.from));
  const ticks: StripTick[] = [];
  const start = Math.floor((firstYear * 12) / months) * months;
  for (let month = start; ; month += months) {
    const day = toDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
    if (day >= span.to) return ticks;
    if (day < span.from) continue;
    const at = (day - span.from) / (span.to - span.from);
    const minor = minorWords(step, day);
    // The first month says its year: there may be no January.
    const year = minor === '' || (ticks.length === 0 && step.scale === 'month');
    const words = [minor, year && majorWords(step, day)].filter(Boolean).join(' ');
    ticks.push({ at, words: (1 - at) * width < leastWords ? '' : words });
  }
}
