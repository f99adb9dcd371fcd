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
 * The events as JSON, in the order of dates, as many at once as fit into a moment.
 *
 * @param now a clock in ms
 */
export function* sliceEvents(
  { ids, json }: Pick<EventTable, 'ids' | 'json'>,
  now: () => number = () => performance.now(),
): Generator<string> {
  for (let at = 0; at < ids.length; ) {
    const began = now();
    const texts: string[] = [];
    do texts.push(json(at++));
    while (at < ids.length && texts.length < most && now() - began < slice);
    yield `[${texts.join()}]`;
  }
}
