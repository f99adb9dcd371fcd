/** The events of a chronology as a table: numbers for all of them, and the record of each row. */
import { type Columns, type Standing, standingAt } from './columns.ts';
import type { EventRecord } from './format.ts';
import { type Origins, originsOf } from './origins.ts';

/** Rows are in the order of dates. */
export interface EventTable {
  readonly columns: Columns;
  /** The id of each row. */
  readonly ids: readonly string[];
  /** The record of a row, the same object each time. */
  record(row: number): EventRecord;
  /** The record of a row as JSON in UTF-8; what has a default may be missing. */
  bytes(row: number): Uint8Array;
  /** On how much it rests, as far as that is known. */
  origins(row: number): Origins;
  /** When it happened, on whichever clock it stands. */
  happened(row: number): Standing;
}

const encoder = new TextEncoder();

/** A table in which all is known, and everything stands where it happened. */
export function wholeTable(
  columns: Columns,
  ids: readonly string[],
  record: EventTable['record'],
  bytes: EventTable['bytes'] = (row) => encoder.encode(JSON.stringify(record(row))),
): EventTable {
  return {
    columns,
    ids,
    record,
    bytes,
    origins: (row) => originsOf(record(row).excerpts),
    happened: (row) => standingAt(columns, row),
  };
}

/**
 * Some rows of a table in an order of their own.
 *
 * @param rows of the table, each at most once
 * @param own what is not simply that of the table; its rows are the new ones
 */
export function narrowTable(
  table: EventTable,
  rows: Uint32Array,
  own: Pick<EventTable, 'columns'> & Partial<Pick<EventTable, 'record' | 'origins'>>,
): EventTable {
  const at = (row: number) => rows[row] ?? 0;
  return {
    ids: Array.from(rows, (row) => table.ids[row] ?? ''),
    record: (row) => table.record(at(row)),
    bytes: (row) => table.bytes(at(row)),
    origins: (row) => table.origins(at(row)),
    happened: (row) => table.happened(at(row)),
    ...own,
  };
}
