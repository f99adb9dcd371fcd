/**
 * The marks of all events of a chronology. Many events share a date, so there are few different
 * ones: each is made once, and an event knows its own by a number.
 */
import type { Chronology, Standing } from '../events/chronology.ts';
import type { EventDate } from '../events/dates.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import { eventKinds } from '../events/vocabulary.ts';
import { edgesOf, type MarkExtent, type Marks, markOf, reportMarkOf } from './mark-of.ts';
import type { Scale } from './placed.ts';

export interface MarkTable {
  readonly different: readonly Marks[];
  /** For each event, by its order, an index into `different`; `undated` where it has none. */
  readonly of: Uint32Array;
  /** The edges of each of the different ones, one after the other. */
  readonly edges: Float64Array;
  /** How many numbers these are for each: those of one mark, or of two. */
  readonly stride: number;
}

export const undated = 0xffffffff;

export const noMarks: MarkTable = tableOf([], new Uint32Array(), false);

const withOne = new WeakMap<Chronology, MarkTable>();
const withBoth = new WeakMap<Chronology, MarkTable>();

/** @param both whether events have the marks of their reports beside those of when they happened */
export function markTable(chronology: Chronology, both: boolean): MarkTable {
  const tables = both ? withBoth : withOne;
  const known = tables.get(chronology);
  if (known) return known;
  const made = makeTable(chronology, both);
  tables.set(chronology, made);
  return made;
}

const unknown = undated - 1;
const plan = eventKinds.indexOf('plan');

function makeTable(chronology: Chronology, both: boolean): MarkTable {
  const { standing, standings, kind, report, reports, count } = chronology.columns;
  const different: Marks[] = [];
  const of = new Uint32Array(count);
  // For each standing, planned or not, an index into the different ones; for each report anew.
  const plain = new Uint32Array(standings.length * 2).fill(unknown);
  const paired = new Map<number, number>();
  for (let order = 0; order < count; order++) {
    const stands = standing[order] ?? 0;
    const planned = kind[order] === plan;
    const second = both ? (report[order] ?? 0) : 0;
    const key = stands * 2 + Number(planned);
    const pair = second * plain.length + key;
    let index = both ? (paired.get(pair) ?? unknown) : (plain[key] ?? unknown);
    if (index === unknown) {
      const marks = marksOf(standings[stands], planned, both ? reports[second] : undefined);
      index = marks ? different.push(marks) - 1 : undated;
      if (both) paired.set(pair, index);
      else plain[key] = index;
    }
    of[order] = index;
  }
  return tableOf(different, of, both);

  function marksOf(
    first: Standing | undefined,
    planned: boolean,
    reported: (typeof reports)[number],
  ): Marks | undefined {
    if (!first) return undefined;
    const mark =
      chronology.clock === 'reported'
        ? reportMarkOf(first)
        : markOf({ ...first, kind: planned ? 'plan' : 'action' });
    const besides = reported && secondOf(first, reportedStanding({ reported }, chronology));
    return mark && { mark, report: besides && reportMarkOf(besides) };
  }
}

function tableOf(different: readonly Marks[], of: Uint32Array, both: boolean): MarkTable {
  const stride = both ? 10 : 5;
  const edges = new Float64Array(different.length * stride);
  for (const [index, { mark, report }] of different.entries()) {
    edges.set(edgesOf(mark), index * stride);
    if (both) edges.set(edgesOf(report ?? mark), index * stride + 5);
  }
  return { different, of, edges, stride };
}

/**
 * Where an event stands besides, at its report; a statistic without a period stands there already.
 *
 * @param report where it would stand by that
 */
export function secondOf(
  first: Pick<Standing, 'date' | 'periodNotSaid'>,
  report: Standing,
): Standing | undefined {
  const there = first.periodNotSaid && sameDays(first.date, report.date);
  return report.date && !there ? report : undefined;
}

const sameDays = (a: EventDate | undefined, b: EventDate | undefined) =>
  a?.earliest === b?.earliest && a?.latest === b?.latest;

/** Where the marks of a table stand at one scale: from the first of an event to its last. */
export class Extents {
  private readonly table: MarkTable;
  private readonly pxPerDay: number;
  private readonly rem: number;

  constructor(table: MarkTable, { pxPerDay, rem }: Pick<Scale, 'pxPerDay' | 'rem'>) {
    this.table = table;
    this.pxPerDay = pxPerDay;
    this.rem = rem;
  }

  /** All marks of an event, by its order. */
  of(order: number): MarkExtent {
    return { left: this.leftOf(order), right: this.rightOf(order) };
  }

  leftOf(order: number): number {
    const { edges, stride } = this.table;
    const at = (this.table.of[order] ?? 0) * stride;
    const left = this.at(edges, at);
    return stride > 5 ? Math.min(left, this.at(edges, at + 5)) : left;
  }

  rightOf(order: number): number {
    const { edges, stride } = this.table;
    const at = (this.table.of[order] ?? 0) * stride;
    const right = this.end(edges, at);
    return stride > 5 ? Math.max(right, this.end(edges, at + 5)) : right;
  }

  /** From the first of the marks of some events to the last; backwards if there are none. */
  reach(orders: Uint32Array): MarkExtent {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (const order of orders) {
      left = Math.min(left, this.leftOf(order));
      right = Math.max(right, this.rightOf(order));
    }
    return { left, right };
  }

  /** Pixels of an edge. */
  private at(edges: Float64Array, index: number): number {
    return (edges[index] ?? 0) * this.pxPerDay + (edges[index + 1] ?? 0) * this.rem;
  }

  /** Pixels of the right end of the mark whose edges start at an index. */
  private end(edges: Float64Array, index: number): number {
    const least = this.at(edges, index) + (edges[index + 4] ?? 0) * this.rem;
    return Math.max(this.at(edges, index + 2), least);
  }
}
