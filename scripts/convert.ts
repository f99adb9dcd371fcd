// Turns another kind of file into an events file: a timeline of TimelineJS (JSON, or its spreadsheet
// as CSV), a table (CSV, a list of JSON objects, JSON Lines).
//   npm run --silent convert -- FILE [--dates day-first|month-first] [--columns date=When,title=What]
//     [--title TITLE] > events.json
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayOf, toIsoDay } from '../src/events/dates.ts';
import { writeFault } from '../src/events/faults.ts';
import { loadFullReader } from '../src/events/load-full-reader.ts';
import { readEventsFile } from '../src/events/read-events-file.ts';
import type { DateOrder } from '../src/exchange/common-dates.ts';
import { type Conversion, summary } from '../src/exchange/conversion.ts';
import { decodeText } from '../src/exchange/decode-text.ts';
import { fromTable } from '../src/exchange/from-table.ts';
import {
  type ColumnRole,
  columnRoles,
  guessColumns,
  type Mapping,
} from '../src/exchange/guess-columns.ts';
import type { Table } from '../src/exchange/read-table.ts';
import { recognise } from '../src/exchange/recognise.ts';
import { fromTimelineJs } from '../src/exchange/timelinejs.ts';

const usage =
  'npm run --silent convert -- FILE [--dates day-first|month-first] [--columns date=NAME,title=NAME] [--title TITLE] > events.json';
const orders: Readonly<Record<string, DateOrder>> = {
  'day-first': 'day first',
  'month-first': 'month first',
};

/** Says why the arguments make no sense. */
class ArgumentError extends Error {}

/**
 * Prints the events file; what needs a look, and how much there is of it, goes to the standard error.
 *
 * @returns the exit code: 0 if there is an events file, 1 if nothing can be made of the original, 2 if
 * there is none or the arguments make no sense
 */
export async function main(args: string[]): Promise<number> {
  try {
    return await convert(toOptions(args));
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function toOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const parsed = attempt(() =>
    parseArgs({
      args,
      options: { dates: text, columns: text, title: text },
      allowPositionals: true,
    }),
  );
  const { dates, columns, title } = parsed?.values ?? {};
  const [path, ...rest] = parsed?.positionals ?? [];
  const order = dates === undefined ? undefined : orders[dates];
  if (path === undefined || rest.length > 0 || (dates !== undefined && order === undefined))
    throw new ArgumentError(`Usage: ${usage}`);
  return { path, order, columns, title: title ?? 'A timeline' };
}

async function convert({ path, order, columns, title }: ReturnType<typeof toOptions>) {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new ArgumentError(`There is no file ${path}.`);
  const { text, encoding, guessed } = decodeText(bytes);
  if (guessed) console.error(`${path} does not say how it is encoded; it was read as ${encoding}.`);
  const today = toIsoDay(dayOf(Date.now()));
  await loadFullReader();
  const found = await recognise(text, order);
  switch (found.kind) {
    case 'none':
      return fail(`${path}: ${writeFault(found.fault)}`);
    case 'events':
      return fail(`${path} is an events file already; npm run check says whether it is sound.`);
    case 'timelinejs':
      return give(fromTimelineJs(found.timeline, today));
    case 'table':
      return give(fromTable(found.table, toMapping(found.table, columns), { title, today, order }));
  }
}

/** The columns that were named, or else those that look like it. */
function toMapping(table: Table, columns: string | undefined): Mapping {
  const mapping =
    columns === undefined
      ? guessColumns(table)
      : Object.fromEntries(columns.split(',').map((pair) => toColumn(table, pair)));
  for (const [role, at] of Object.entries(mapping)) console.error(`${role}: ${table.header[at]}`);
  if (mapping.title === undefined)
    throw new ArgumentError('No column is the title; name it with --columns title=NAME.');
  return mapping;
}

function toColumn({ header }: Table, pair: string): [ColumnRole, number] {
  const [name, column = ''] = pair.split('=').map((part) => part.trim());
  const role = columnRoles.find((one) => one === name);
  const at = header.indexOf(column);
  if (!role) throw new ArgumentError(`“${name}” is none of ${columnRoles.join(', ')}.`);
  if (at < 0)
    throw new ArgumentError(`There is no column “${column}”; there are ${header.join(', ')}.`);
  return [role, at];
}

/** What is given away passes the same check as what is opened. */
async function give(conversion: Conversion): Promise<number> {
  const written = JSON.stringify(conversion.file, null, 2);
  const { faults } = await readEventsFile(written);
  for (const { place, name, wrong, done, mend } of conversion.notes)
    console.error(`${place}${name ? ` (${name})` : ''}: ${wrong}; ${done}. To mend it: ${mend}.`);
  for (const fault of faults) console.error(writeFault(fault));
  console.error(summary(conversion));
  console.log(written);
  return faults.length > 0 ? 1 : 0;
}

function fail(why: string): number {
  console.error(why);
  return 1;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
