/** What of a chronology goes to the search: its lists at once, its events little by little. */
import type { Chronology } from '../events/chronology.ts';
import type { EventTable } from '../events/event-table.ts';
import { publicationOf } from '../events/reported.ts';
import type { SearchHead } from './search-messages.ts';

/** @param chronology all of it */
export function toSearchHead({ file, belongsTo }: Chronology): SearchHead {
  const { actors, topics, sources, revised } = file;
  return {
    actors: actors.map(({ id, name, otherNames, summary }) => ({ id, name, otherNames, summary })),
    topics: topics.map(({ id, name, summary }) => ({ id, name, summary })),
    sources: sources.map(({ id, title, publisher, author }) => ({ id, title, publisher, author })),
    belongsTo: actors.map(({ id }) => [...(belongsTo.get(id) ?? [])]),
    published: sources.map((source) => publicationOf(source, revised)[0]?.earliest),
  };
}

/** How long the page may be kept from what else it has to do, in ms. */
const slice = 6;
/** No more than these at once, however fast it goes. */
const most = 500;

/**
 * The events as JSON in UTF-8, in the order of dates, as many at once as fit into a moment. Their
 * bytes are copied and not read: a hundred thousand texts would keep the page busy, and its memory.
 *
 * @param now a clock in ms
 */
export function* sliceEvents(
  { ids, bytes }: Pick<EventTable, 'ids' | 'bytes'>,
  now: () => number = () => performance.now(),
): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < ids.length; ) {
    const began = now();
    const records: Uint8Array[] = [];
    do records.push(bytes(at++));
    while (at < ids.length && records.length < most && now() - began < slice);
    yield toList(records);
  }
}

const sign = (text: string) => text.charCodeAt(0);

/** `[…,…]` */
function toList(records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const list = new Uint8Array(records.reduce((sum, { length }) => sum + length + 1, 1));
  let at = 0;
  for (const record of records) {
    list[at] = sign(at === 0 ? '[' : ',');
    list.set(record, at + 1);
    at += record.length + 1;
  }
  list[at] = sign(']');
  return list;
}
