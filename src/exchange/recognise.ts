/** What kind of file a text is, told by what is in it, never by its name. */
import type { Fault } from '../events/faults.ts';
import { readJson } from '../events/read-events-file.ts';
import type { DateOrder } from './common-dates.ts';
import { isObject } from './json-object.ts';
import { readCsvTable, readJsonLines, readJsonTable, type Table } from './read-table.ts';
import { type Timeline, toTimeline } from './timelinejs.ts';
import { tableToTimeline } from './timelinejs-table.ts';

export type Recognised =
  /** An events file, sound or not. */
  | { readonly kind: 'events' }
  | { readonly kind: 'timelinejs'; readonly timeline: Timeline }
  /** Somebody has to say what its columns hold. */
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'none'; readonly fault: Fault };

/** @param order of day and month in the older spreadsheets of TimelineJS, which put the month first */
export async function recognise(
  text: string,
  order: DateOrder = 'month first',
): Promise<Recognised> {
  if (/^[\s\uFEFF]*[[{<]/.test(text)) return recogniseJson(text);
  const table = readCsvTable(text);
  if (table.rows.length === 0 || table.header.length < 2)
    return none('there is no table in it: one row of names, and below it one row for each event');
  const timeline = tableToTimeline(table, order);
  return timeline ? { kind: 'timelinejs', timeline } : { kind: 'table', table };
}

async function recogniseJson(text: string): Promise<Recognised> {
  const read = await readJson(text);
  if ('fault' in read) {
    const lines = readJsonLines(text.replace(/^\uFEFF/, ''));
    return lines ? { kind: 'table', table: lines } : { kind: 'none', fault: read.fault };
  }
  const { value } = read;
  if (isObject(value) && 'format' in value) return { kind: 'events' };
  const timeline = toTimeline(value);
  if (timeline) return { kind: 'timelinejs', timeline };
  // Many wrap their list: { "results": [ … ] }.
  const lists = isObject(value) ? Object.values(value) : [];
  const table = [value, ...lists].map(readJsonTable).find((one) => one !== undefined);
  return table ? { kind: 'table', table } : none('there is no list of events in this JSON');
}

const none = (message: string): Recognised => ({
  kind: 'none',
  fault: { rule: 'R1', path: [], message, outcome: 'unreadable' },
});
