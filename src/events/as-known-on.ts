/** A chronology as the world could know it on a day: what had been published by then, and no more. */
import {
  type AsKnown,
  type Chronology,
  disagreementsSeen,
  eventsOf,
  type FileHead,
} from './chronology.ts';
import { type Columns, type Lists, placesById, selectRows } from './columns.ts';
import type { Day } from './dates.ts';
import { type EventTable, narrowTable } from './event-table.ts';
import { readExcerpts } from './excerpt-columns.ts';
import type { EventRecord, Excerpt } from './format.ts';
import { type Origins, originsOf } from './origins.ts';
import { type Known, knownOn, publicationOf, reportedOf, sourcesOf } from './reported.ts';

/**
 * Keeps what had surely or perhaps been published by a day: of each event the excerpts, and the
 * figures, relations, disagreements and origins that rest on them. An event whose excerpts were all
 * unknown is left out, and so is one whose report has no date, for nothing tells that it was known.
 *
 * @param chronology all of it, on either clock
 */
export function asKnownOn(chronology: Chronology, day: Day): Chronology {
  const { file, table } = chronology;
  const out = outOn(chronology, day);
  const { rows, perhaps } = rowsKnownOn(table.columns, day);
  const kept = eventsOf(knownTable(table, rows, file, out));
  const isKnown = (event: string, id: string) =>
    kept.eventById.get(event)?.excerpts.some((excerpt) => excerpt.id === id);
  const disagreements = file.disagreements
    .map((one) => ({
      ...one,
      sides: one.sides.filter(({ event, excerpt }) => isKnown(event, excerpt)),
    }))
    .filter(({ sides }) => sides.length > 1);
  return {
    ...chronology,
    ...kept,
    file: { ...file, disagreements },
    disagreementsOf: disagreementsSeen(disagreements),
    asKnown: {
      day,
      perhaps: new Set(Array.from(perhaps, (row) => table.ids[row] ?? '')),
      out,
      whole: chronology,
    },
  };
}

/** Whether an excerpt, or a report that it retells, was out by a day. */
export function excerptKnownOn(
  { file, sourceById }: Pick<Chronology, 'file' | 'sourceById'>,
  excerpt: Excerpt,
  day: Day,
): Known {
  return knownOn(reportedOf([excerpt], sourceById, file.revised), day);
}

/**
 * Whether the text with an excerpt came out only after the day, so that what it says was known
 * through a report that it retells, in other words.
 */
export const isPrintedLater = ({ source }: Excerpt, asKnown: AsKnown | undefined): boolean =>
  asKnown !== undefined && !asKnown.out.has(source);

/** Ids of the reports that were surely or perhaps out; one that nothing dates never is. */
function outOn({ file }: Pick<Chronology, 'file'>, day: Day): Set<string> {
  const out = file.sources.filter((source) =>
    publicationOf(source, file.revised).some(({ earliest }) => earliest <= day),
  );
  return new Set(out.map(({ id }) => id));
}

/** The rows that were surely or perhaps known, and of these the latter, in their order. */
function rowsKnownOn(
  { count, report, reports }: Columns,
  day: Day,
): { rows: Uint32Array; perhaps: Uint32Array } {
  const known = reports.map((reported) => knownOn(reported, day));
  const rows = new Uint32Array(count);
  const perhaps = new Uint32Array(count);
  let [length, doubts] = [0, 0];
  for (let row = 0; row < count; row++) {
    const how = known[report[row] ?? 0];
    if (how !== 'no') rows[length++] = row;
    if (how === 'perhaps') perhaps[doubts++] = row;
  }
  return { rows: rows.subarray(0, length), perhaps: perhaps.subarray(0, doubts) };
}

/** What is left of an event. */
interface Trimmed {
  readonly record: EventRecord;
  readonly origins: Origins;
}

/** The rows that were known; an event of which some report was not out is read and trimmed. */
function knownTable(
  table: EventTable,
  rows: Uint32Array,
  file: FileHead,
  out: ReadonlySet<string>,
): EventTable {
  const isOut = file.sources.map(({ id }) => out.has(id));
  const whole = selectRows(table.columns, rows);
  const known = narrowTable(table, rows, { columns: whole });
  const trimmed = new Map<number, Trimmed>();
  for (const row of rowsWith(whole.sources, (source) => !isOut[source]))
    trimmed.set(row, trim(known.record(row), out));
  const ids = onceAsked(() => new Set(known.ids));
  const related = new Map<number, EventRecord>();
  return {
    ...known,
    columns: withTrimmed(whole, trimmed, file),
    record: (row) => {
      const record = trimmed.get(row)?.record ?? known.record(row);
      if (record.relations.every((relation) => ids().has(relation.event))) return record;
      const made = related.get(row) ?? {
        ...record,
        relations: record.relations.filter((relation) => ids().has(relation.event)),
      };
      related.set(row, made);
      return made;
    },
    origins: (row) => trimmed.get(row)?.origins ?? known.origins(row),
  };
}

function trim(record: EventRecord, out: ReadonlySet<string>): Trimmed {
  const excerpts = record.excerpts.filter((excerpt) =>
    [...sourcesOf([excerpt])].some((source) => out.has(source)),
  );
  const ids = new Set(excerpts.map(({ id }) => id));
  const figures = record.figures.filter(({ excerpt }) => excerpt === undefined || ids.has(excerpt));
  return {
    record: { ...record, excerpts, figures },
    origins: originsOf(excerpts, (source) => out.has(source)),
  };
}

/** The columns of what rests on excerpts, anew for the rows that have lost some. */
function withTrimmed(
  columns: Columns,
  trimmed: ReadonlyMap<number, Trimmed>,
  file: FileHead,
): Columns {
  const lists = { sources: new NewLists(), speakers: new NewLists(), series: new NewLists() };
  const [sourceAt, actorAt, seriesAt] = [file.sources, file.actors, file.series].map(placesById);
  for (const [row, { record, origins }] of trimmed) {
    const { figures } = record;
    const read = readExcerpts(record.excerpts);
    columns.footings[row] = read.footings;
    columns.bases[row] = read.bases;
    columns.origins[row] = Math.min(origins.origins.length, 255);
    columns.figured[row] = Number(figures.length > 0);
    lists.sources.set(row, read.sources, sourceAt);
    lists.speakers.set(row, read.speakers, actorAt);
    lists.series.set(
      row,
      figures.flatMap(({ series }) => series ?? []),
      seriesAt,
    );
  }
  return {
    ...columns,
    sources: lists.sources.within(columns.sources),
    speakers: lists.speakers.within(columns.speakers),
    series: lists.series.within(columns.series),
  };
}

/** The rows whose lists have such a value, in their order. */
function* rowsWith(
  { starts, values }: Lists,
  isSuch: (value: number) => boolean,
): Generator<number> {
  let row = 0;
  for (let at = 0; at < values.length; at++) {
    if (!isSuch(values[at] ?? 0)) continue;
    while ((starts[row + 1] ?? 0) <= at) row++;
    yield row;
    // Once is enough.
    at = (starts[row + 1] ?? 0) - 1;
  }
}

/** Lists for some rows, which are named in their order. */
class NewLists {
  private readonly own = new Map<number, readonly number[]>();

  /** @param at the place of each name in the file */
  set(row: number, names: readonly string[], at: ReadonlyMap<string, number> = new Map()): void {
    this.own.set(
      row,
      [...new Set(names)].flatMap((name) => at.get(name) ?? []),
    );
  }

  /** Among the lists of all the other rows. */
  within(all: Lists): Lists {
    const starts = all.starts.slice();
    const values: number[] = [];
    let done = 0;
    const copyTo = (row: number) => {
      const more = values.length - (all.starts[done] ?? 0);
      for (let at = all.starts[done] ?? 0; at < (all.starts[row] ?? 0); at++)
        values.push(all.values[at] ?? 0);
      for (; done <= row; done++) starts[done] = (all.starts[done] ?? 0) + more;
    };
    for (const [row, own] of this.own) {
      copyTo(row);
      values.push(...own);
    }
    copyTo(starts.length - 1);
    return { starts, values: new Uint32Array(values) };
  }
}

/** What a function gives, made when it is first asked for. */
function onceAsked<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
