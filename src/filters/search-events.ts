/** Full-text search over the events, actors, topics and sources of a chronology. */
import type { Chronology } from '../events/chronology.ts';
import { EventSet } from './event-set.ts';
import type { FoundDocuments } from './search-answer.ts';
import { SearchClient, type SearchStage } from './search-client.ts';
import type { Found, FoundKind } from './search-documents.ts';

export interface SearchAnswer extends FoundDocuments {
  /** The events that have every word. */
  readonly events: EventSet;
  readonly catalogue: Catalogue;
}

/** What the documents are that a search found, by their numbers. */
export interface Catalogue {
  readonly kindOf: (document: number) => FoundKind;
  readonly found: (document: number) => Found;
  /** Of an event its order in the chronology that was searched. */
  readonly orderOf: (document: number) => number;
}

/** So many answers are kept: those of the texts that came before, as one types. */
const mostKept = 8;

/**
 * The search over a chronology. As known on a day it finds what had been published by then: no words
 * of a later source, no actor that had not been named.
 */
export class Search {
  private readonly chronology: Chronology;
  private readonly client: SearchClient;
  private readonly catalogue: Catalogue;
  /** For each event of the search its order in this chronology; undefined: the same. */
  private readonly orders: Uint32Array | undefined;
  private readonly kept = new Map<string, SearchAnswer | undefined>();

  /** @param client one for all chronologies of a file */
  constructor(chronology: Chronology, client: SearchClient) {
    this.chronology = chronology;
    this.client = client;
    this.orders = ordersIn(chronology, client.chronology);
    this.catalogue = catalogueOf(client.chronology, this.orders);
  }

  get stage(): SearchStage {
    return this.client.stage;
  }

  /** Told whenever it is further; returns how to stop listening. */
  readonly onStage = (listener: () => void): (() => void) => this.client.onStage(listener);

  /** Whether the answer to a text is at hand. */
  knows(text: string): boolean {
    return this.kept.has(text);
  }

  /** The answer to a text, if it is at hand. */
  known(text: string): SearchAnswer | undefined {
    return this.kept.get(text);
  }

  /**
   * What a text finds, the best match first: by where its words stand, whole words before their
   * beginnings, and these before slips; among equals lead events first, then in the order of dates.
   * Undefined if the text has no word to look for.
   *
   * @throws (rejects) as `SearchClient.ask` does
   */
  async answer(text: string, signal?: AbortSignal): Promise<SearchAnswer | undefined> {
    if (this.kept.has(text)) return this.kept.get(text);
    const { chronology, client, orders, catalogue } = this;
    const found = await client.ask(
      {
        text,
        day: chronology.asKnown?.day ?? Number.POSITIVE_INFINITY,
        orders: chronology.clock === client.chronology.clock ? undefined : orders,
      },
      signal,
    );
    const answer = found && { ...found, catalogue, events: this.eventsOf(found) };
    this.kept.set(text, answer);
    for (const old of this.kept.keys()) if (this.kept.size > mostKept) this.kept.delete(old);
    return answer;
  }

  private eventsOf({ found, partial }: FoundDocuments): EventSet {
    const marks = new Uint8Array(this.chronology.events.length);
    if (partial) return new EventSet(this.chronology, marks);
    const events = this.client.chronology.events.length;
    for (let at = 0; at < found.length; at++) {
      const document = found[at] ?? 0;
      if (document < events) marks[this.orders?.[document] ?? document] = 1;
    }
    return new EventSet(this.chronology, marks);
  }
}

const clients = new WeakMap<Chronology['file'], SearchClient>();
const searches = new WeakMap<Chronology, Search>();

/** The search over a chronology; the same for the same one. Nothing is built until it is asked. */
export function searchOf(chronology: Chronology): Search {
  const known = searches.get(chronology);
  if (known) return known;
  const whole = chronology.asKnown?.whole ?? chronology;
  const client = clients.get(whole.file) ?? new SearchClient(whole);
  clients.set(whole.file, client);
  const search = new Search(chronology, client);
  searches.set(chronology, search);
  return search;
}

/** Where each event of a chronology stands in another one; undefined if they are the same. */
function ordersIn(chronology: Chronology, of: Chronology): Uint32Array | undefined {
  if (chronology === of) return undefined;
  // What is not known there is not found there: its order does not matter.
  return Uint32Array.from(of.events, ({ id }) => chronology.eventById.get(id)?.order ?? 0);
}

/** Events come first, then actors, topics and sources, each as the file has them. */
function catalogueOf(
  { events, file: { actors, topics, sources } }: Chronology,
  orders: Uint32Array | undefined,
): Catalogue {
  const lists = [
    { kind: 'event', from: 0, records: events },
    { kind: 'actor', from: events.length, records: actors },
    { kind: 'topic', from: events.length + actors.length, records: topics },
    { kind: 'source', from: events.length + actors.length + topics.length, records: sources },
  ] as const;
  const listOf = (document: number) =>
    lists.findLast(({ from, records }) => document >= from && records.length > 0) ?? lists[0];
  return {
    kindOf: (document) => (document < events.length ? 'event' : listOf(document).kind),
    found: (document) => {
      const { kind, from, records } = listOf(document);
      return { kind, id: records[document - from]?.id ?? '' };
    },
    orderOf: (document) => orders?.[document] ?? document,
  };
}
