/**
 * The marks of all events of a chronology. Many events share a date, so there are few different
 * ones: each is made once, and an event knows its own by a number.
 */
import type { Chronology, Standing } from '../events/chronology.ts';
import type { EventDate } from '../events/dates.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import { eventKinds } from '../events/vocabulary.ts';
import { extentOf, type MarkExtent, type Marks, markOf, reportMarkOf } from './mark-of.ts';
import type { Scale } from './placed.ts';

export interface MarkTable {
  readonly different: readonly Marks[];
  /** For each event, by its order, an index into `different`; `undated` where it has none. */
  readonly of: Uint32Array;
}

export const undated = 0xffffffff;

export const noMarks: MarkTable = { different: [], of: new Uint32Array() };

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
  return { different, of };

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

/** Where the marks of a table stand at one scale: each is asked for once. */
export class Extents {
  private readonly table: MarkTable;
  private readonly scale: Pick<Scale, 'pxPerDay' | 'rem'>;
  private readonly lefts: Float64Array;
  private readonly rights: Float64Array;

  constructor(table: MarkTable, scale: Pick<Scale, 'pxPerDay' | 'rem'>) {
    this.table = table;
    this.scale = scale;
    this.lefts = new Float64Array(table.different.length).fill(Number.NaN);
    this.rights = new Float64Array(table.different.length);
  }

  /** All marks of an event, by its order. */
  of(order: number): MarkExtent {
    const right = this.rightOf(order);
    return { left: this.lefts[this.table.of[order] ?? 0] ?? 0, right };
  }

  rightOf(order: number): number {
    const index = this.table.of[order] ?? 0;
    const left = this.lefts[index] ?? 0;
    // Not yet asked for.
    if (Number.isNaN(left)) this.measure(index);
    return this.rights[index] ?? 0;
  }

  private measure(index: number): void {
    const { pxPerDay, rem } = this.scale;
    const { left, right } = extentOf(this.table.different[index] as Marks, pxPerDay, rem);
    this.lefts[index] = left;
    this.rights[index] = right;
  }
}
