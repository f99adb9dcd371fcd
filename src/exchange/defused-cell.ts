/** Cells that a spreadsheet leaves alone, and back. */

/** What a spreadsheet would take for a formula, and our own sign for what is not one. */
const formula = /^['=+\-@\t\r\n＝＋－＠]/;

/** What it would turn into another date or number: `2024-04`, `April 2024`, `1e5`, `007`, `3/4`. */
const reread =
  /^(?:\d+[-/.:]\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d+|\d+e\d+|0\d+)$/i;

/**
 * Puts an apostrophe before a text that a spreadsheet would read as something else than itself. A
 * text that starts with one gets a second, so that nothing is lost.
 */
export const defuse = (text: string): string =>
  formula.test(text) || reread.test(text) ? `'${text}` : text;

/** The text of a defused cell. */
export const undefuse = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
