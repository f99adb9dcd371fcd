/** Rows of cells, for a terminal and for Markdown. The first column is words, the others figures. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const widths = ({ columns, rows }: Table) =>
  columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));

/** Columns of equal width, two spaces between them. */
export function toText(table: Table): string {
  const wide = widths(table);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(wide[i] ?? 0) : cell.padStart(wide[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [table.heading, '', line(table.columns), ...table.rows.map(line)].join('\n');
}

/** A Markdown table under its heading. */
export function toMarkdown({ heading, columns, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = line(columns.map((_, i) => (i === 0 ? '---' : '--:')));
  return [`### ${heading}`, '', line(columns), rule, ...rows.map(line)].join('\n');
}
