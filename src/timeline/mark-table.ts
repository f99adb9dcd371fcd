/**
 * The marks of all events of a chronology. Many events share a date, so there are few different
 * ones: each is made once, and an event knows its own by a number.
 */
import type { Chronology, Standing } from '../events/chronology.ts';
import type { EventDate } from '../events/dates.ts';
import { eventKinds } from '../events/format.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
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

const plan = eventKinds.indexOf('plan');

function makeTable(chronology: Chronology, both: boolean): MarkTable {
  const { standing, standings, kind, report, reports, count } = chronology.columns;
  const different: Marks[] = [];
  const of = new Uint32Array(count);
  const indexes = new Map<number, number>();
  for (let order = 0; order < count; order++) {
    const stands = standing[order] ?? 0;
    const planned = kind[order] === plan;
    const second = both ? (report[order] ?? 0) : 0;
    const key = (stands * reports.length + second) * 2 + Number(planned);
    let index = indexes.get(key);
    if (index === undefined) {
      const marks = marksOf(standings[stands], planned, both ? reports[second] : undefined);
      index = marks ? different.push(marks) - 1 : undated;
      indexes.set(key, index);
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
  private readonly known: MarkExtent[] = [];

  constructor(table: MarkTable, scale: Pick<Scale, 'pxPerDay' | 'rem'>) {
    this.table = table;
    this.scale = scale;
  }

  /** All marks of an event, by its order. */
  of(order: number): MarkExtent {
    const index = this.table.of[order] ?? 0;
    const known = this.known[index];
    if (known) return known;
    const { pxPerDay, rem } = this.scale;
    const made = extentOf(this.table.different[index] as Marks, pxPerDay, rem);
    this.known[index] = made;
    return made;
  }
}
