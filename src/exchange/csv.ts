/** The table of what is shown as CSV (RFC 4180), and back. */
import Papa from 'papaparse';
import { defuse, undefuse } from './defused-cell.ts';
import { columns } from './event-columns.ts';
import { type EventRow, toRow } from './event-row.ts';
import { type Selection, selectionInWords } from './selection.ts';

/** Without it, spreadsheets take UTF-8 for the code page of their country. */
const byteOrderMark = '\ufeff';

/** One row an event, in the order shown, with a heading; no cell is a formula. */
export function writeCsv(selection: Selection): string {
  const { chronology, events } = selection;
  const made = selectionInWords(selection);
  const rows = events.map((event) => {
    const row = toRow(event, selection, made);
    return columns.map(({ write }) => defuse(write(row, event, chronology)));
  });
  const heading = columns.map(({ name }) => name);
  return `${byteOrderMark}${Papa.unparse([heading, ...rows], { newline: '\r\n' })}\r\n`;
}

/**
 * Reads a table that `writeCsv` has written; its columns may stand in another order, and others may
 * stand between them.
 *
 * @throws Error if a column is missing, or a cell holds what the format does not know
 */
export function readCsv(text: string): EventRow[] {
  const table = Papa.parse<Record<string, string>>(text.replace(byteOrderMark, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return table.data.map((cells) => {
    const read = columns.map(({ name, read }) => {
      const cell = cells[name];
      if (read && cell === undefined) throw new Error(`The table has no column “${name}”.`);
      return read?.(undefuse(cell ?? ''));
    });
    return Object.assign({}, ...read);
  });
}
