/**
 * A list inside one cell of a table: `Russia; China`. Items may have fields: `57 | % | 2023`. Signs
 * of ours that stand in a text have a backslash before them, and an empty text is `\e`, so that
 * nothing is lost on the way back.
 */

/** Texts as one cell. */
export const writeList = (texts: readonly string[]): string => writeRows(texts.map((t) => [t]));

/** The opposite of `writeList`. */
export const readList = (cell: string): string[] => readRows(cell).flat();

/** Items with their fields as one cell. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((fields) => fields.map(writeField).join(' | ')).join('; ');

const writeField = (text: string) => text.replace(/[\\;|]/g, '\\$&') || '\\e';

/** The opposite of `writeRows`. */
export function readRows(cell: string): string[][] {
  if (cell === '') return [];
  let text = '';
  let fields: string[] = [];
  const rows = [fields];
  const end = () => {
    fields.push(text);
    text = '';
  };
  for (const [sign] of cell.matchAll(/\\.|; | \| |./gsu)) {
    if (sign === '; ') {
      end();
      fields = [];
      rows.push(fields);
    } else if (sign === ' | ') end();
    else if (sign !== '\\e') text += sign.length > 1 && sign[0] === '\\' ? sign.slice(1) : sign;
  }
  end();
  return rows;
}
