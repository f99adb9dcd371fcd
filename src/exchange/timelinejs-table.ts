/** The spreadsheets of TimelineJS, both generations of their headers, as its JSON has them. */
import { type DateOrder, readCommonDate } from './common-dates.ts';
import type { Table, TableRow } from './read-table.ts';
import type { Placed, Timeline } from './timelinejs.ts';

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** Its columns by their names without spaces; undefined for any other table. */
function columnsOf({ header }: Table): ReadonlyMap<string, number> | undefined {
  const columns = new Map(header.map((name, index) => [plain(name), index]));
  const isNewer = columns.has('year') && columns.has('headline');
  const isOlder = columns.has('startdate') && columns.has('headline');
  return isNewer || isOlder ? columns : undefined;
}

/**
 * @param order of day and month in the older spreadsheets, which have whole dates
 * @returns undefined for any other table
 */
export function tableToTimeline(table: Table, order: DateOrder): Timeline | undefined {
  const columns = columnsOf(table);
  if (!columns) return undefined;
  const rows = table.rows.map((row) => toSlide(row, columns, order));
  const typed = (type: string) => rows.filter((row) => row.type === type);
  const [title, ...others] = typed('title');
  return {
    title,
    // A second title is a slide like any other.
    slides: [...rows.filter(({ type }) => type !== 'title' && type !== 'era'), ...others],
    eras: typed('era'),
  };
}

function toSlide(
  { place, cells }: TableRow,
  columns: ReadonlyMap<string, number>,
  order: DateOrder,
): Placed & { readonly type: string } {
  const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
  const parts = (before: string) => {
    const [hour, minute, second] = cell(`${before}time`).split(':');
    const [year, month, day] = [`${before}year`, `${before}month`, `${before}day`].map(cell);
    return { year, month, day, hour, minute, second };
  };
  const isOlder = columns.has('startdate');
  return {
    place,
    type: cell('type').toLowerCase(),
    slide: {
      start_date: isOlder ? splitDate(cell('startdate'), order) : parts(''),
      end_date: isOlder ? splitDate(cell('enddate'), order) : parts('end'),
      display_date: cell('displaydate'),
      text: { headline: cell('headline'), text: cell('text') },
      media: { url: cell('media'), caption: cell('mediacaption'), credit: cell('mediacredit') },
      group: cell(columns.has('group') ? 'group' : 'tag'),
    },
  };
}

/** A whole date in parts; one that cannot be read stands in the year, where its reader tells it. */
function splitDate(text: string, order: DateOrder) {
  if (text === '') return { year: '' };
  if (/^-?\d+$/.test(text)) return { year: text };
  const read = readCommonDate(text, order);
  const [, year, month, day] =
    ('edtf' in read && /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(read.edtf)) || [];
  return year ? { year, month, day } : { year: text };
}
