/** A chronology of a file that is in memory as a whole: for tests, and where the site is built. */
import { type Chronology, openTable } from './chronology.ts';
import { ColumnBuilder, type NamedLists } from './column-builder.ts';
import { type EventTable, wholeTable } from './event-table.ts';
import type { EventRecord, EventsFile } from './format.ts';

/** @param file as `checkEventsFile` gives it: every id that it names exists */
export function toChronology({ events, ...head }: EventsFile): Chronology {
  return openTable(tableOf(events, head), head);
}

/**
 * The table of records that are in memory.
 *
 * @param records sound ones, in the order of the file
 */
export function tableOf(records: readonly EventRecord[], file: NamedLists): EventTable {
  const builder = new ColumnBuilder();
  for (const record of records) builder.add(record);
  const { columns, added } = builder.build(file);
  const inOrder = Array.from(added, (place) => records[place] as EventRecord);
  const ids = inOrder.map(({ id }) => id);
  return wholeTable(columns, ids, (row) => inOrder[row] as EventRecord);
}
