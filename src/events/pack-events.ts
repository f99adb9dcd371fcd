/**
 * Events as they are sent from the worker that has read them to the page: the JSON of each record as
 * bytes, and their columns. Nearly all of it is handed over, not copied; and a record that nobody
 * looks at takes no more room than its text.
 */
import type { BuiltColumns } from './column-builder.ts';
import { type Columns, type Standing, toStanding } from './columns.ts';
import { completeRecord } from './complete-record.ts';
import { type EventTable, wholeTable } from './event-table.ts';
import type { EventRecord } from './format.ts';

export interface PackedEvents {
  /** In UTF-8; records may lie anywhere in it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the record of each row starts in the bytes, and where it ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** The id of each row, each on a line. */
  readonly ids: string;
  readonly columns: PackedColumns;
}

/** Columns with their standings as dates to be read again: objects would have to be copied. */
interface PackedColumns extends Omit<Columns, 'standings'> {
  readonly dates: readonly (string | undefined)[];
  readonly lasts: readonly boolean[];
  readonly periodNotSaid: readonly boolean[];
}

/** Where each record lies, in the order in which the records were added to the columns. */
export interface RecordPlaces {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function packEvents(
  { columns: { standings, ...columns }, added }: BuiltColumns,
  { bytes, ids, starts, ends }: RecordPlaces,
): PackedEvents {
  return {
    bytes,
    starts: pick(starts, added),
    ends: pick(ends, added),
    ids: inOrder(ids, added).join('\n'),
    columns: {
      ...columns,
      dates: standings.map(({ date }) => date?.edtf),
      lasts: standings.map(({ lasts }) => lasts),
      periodNotSaid: standings.map((standing) => standing.periodNotSaid),
    },
  };
}

function pick(values: readonly number[], places: Uint32Array): Uint32Array<ArrayBuffer> {
  const picked = new Uint32Array(places.length);
  for (let row = 0; row < picked.length; row++) picked[row] = values[places[row] ?? 0] ?? 0;
  return picked;
}

function inOrder(values: readonly string[], places: Uint32Array): string[] {
  const ordered = new Array<string>(places.length);
  for (let row = 0; row < ordered.length; row++) ordered[row] = values[places[row] ?? 0] ?? '';
  return ordered;
}

/** The records of a file that had to be read as a whole, written anew. */
export function writeRecords(records: readonly EventRecord[]): RecordPlaces {
  const encoder = new TextEncoder();
  const texts = records.map((record) => encoder.encode(JSON.stringify(record)));
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
    ends.push(length);
  }
  const bytes = new Uint8Array(length);
  texts.forEach((text, place) => {
    bytes.set(text, starts[place]);
  });
  return { bytes, starts, ends, ids: records.map(({ id }) => id) };
}

/** What is handed over; the packed events are then empty where they came from. */
export function buffersOf({ bytes, starts, ends, columns }: PackedEvents): ArrayBuffer[] {
  const { topics, actors, sources, speakers, series, relations, ...plain } = columns;
  const all = [topics, actors, sources, speakers, series, relations];
  const lists = all.flatMap((one) => [one.starts, one.values]);
  const arrays = [bytes, starts, ends, ...lists, ...Object.values(plain)];
  return arrays.filter((one) => ArrayBuffer.isView(one)).map(({ buffer }) => buffer as ArrayBuffer);
}

/** Packed events as a table; a record is read from its bytes when it is first asked for, and kept. */
export function unpackEvents({ bytes, starts, ends, ids, columns }: PackedEvents): EventTable {
  const { dates, lasts, periodNotSaid, ...rest } = columns;
  const standings = dates.map(
    (date, index): Standing =>
      toStanding(date, lasts[index] ?? false, periodNotSaid[index] ?? false),
  );
  const decoder = new TextDecoder();
  const known = new Array<EventRecord | undefined>(columns.count);
  const bytesOf = (row: number) => bytes.subarray(starts[row], ends[row]);
  const record = (row: number) => {
    const read = known[row];
    if (read) return read;
    const made = completeRecord(JSON.parse(decoder.decode(bytesOf(row))));
    known[row] = made;
    return made;
  };
  return wholeTable({ ...rest, standings }, ids === '' ? [] : ids.split('\n'), record, bytesOf);
}
