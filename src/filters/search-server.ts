/** Takes in the events of a file and answers questions about them. */
import { completeRecord } from '../events/complete-record.ts';
import type { Day } from '../events/dates.ts';
import type { EventInput } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';
import { weights } from '../events/vocabulary.ts';
import { findDocuments } from './search-answer.ts';
import {
  actorPlaces,
  eventPlaces,
  excerptPlaces,
  restsOnPlaces,
  type SearchedEvent,
  type SearchedSource,
  sourcePlaces,
  topicPlaces,
} from './search-documents.ts';
import { bytesOf, type KnownPlaces, type SearchIndex, SearchIndexBuilder } from './search-index.ts';
import type { FromSearch, SearchHead, ToSearch } from './search-messages.ts';

const always = Number.NEGATIVE_INFINITY;
const never = Number.POSITIVE_INFINITY;

/**
 * The search behind its messages.
 *
 * @param tell is given each answer
 */
export function searchServer(tell: (message: FromSearch) => void): (message: ToSearch) => void {
  let taking: EventTaker | undefined;
  let taken: TakenEvents | undefined;
  return (message) => {
    switch (message.type) {
      case 'begin':
        taking = new EventTaker(message.head);
        break;
      case 'events':
        if (taking) tell({ type: 'taken', events: taking.take(readList(message.bytes)) });
        break;
      case 'end':
        if (!taking) break;
        taken = taking.done();
        taking = undefined;
        tell({ type: 'ready', bytes: bytesOf(taken.index) });
        break;
      case 'ask': {
        const { id, text, day, orders } = message;
        const question = taken && { text, day, ...orderOf(taken, orders) };
        const answer = taken && question && findDocuments(taken.index, question);
        tell({ type: 'answer', id, answer });
      }
    }
  };
}

const decoder = new TextDecoder();
const readList = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes));

interface TakenEvents {
  readonly index: SearchIndex;
  /** The weight of each event. */
  readonly weights: Uint8Array;
  /** All documents as equals come, where events stand as they came. */
  readonly order: Uint32Array;
}

/** Reads events and lists into an index: events first, then actors, topics and sources. */
class EventTaker {
  private readonly builder = new SearchIndexBuilder();
  private readonly weights: number[] = [];
  private readonly head: SearchHead;
  readonly actorById: ReadonlyMap<string, SearchHead['actors'][number]>;
  private readonly wholesOf: ReadonlyMap<string, readonly string[]>;
  private readonly sources: ReadonlyMap<string, { source: SearchedSource; out: Day | undefined }>;
  /** From which day on each actor was named. */
  private readonly named = new Map<string, Day>();

  constructor(head: SearchHead) {
    const { actors, sources, belongsTo, published } = head;
    this.head = head;
    this.actorById = new Map(actors.map((actor) => [actor.id, actor]));
    this.wholesOf = new Map(actors.map(({ id }, at) => [id, belongsTo[at] ?? []]));
    this.sources = new Map(
      sources.map((source, at) => [source.id, { source, out: published[at] }]),
    );
  }

  /** How many there are by then. */
  take(records: readonly EventInput[]): number {
    for (const record of records) {
      const event: SearchedEvent = completeRecord(record);
      this.builder.add(this.partsOf(event));
      this.weights.push(weights.indexOf(event.weight));
    }
    return this.weights.length;
  }

  done(): TakenEvents {
    const { actors, topics, sources } = this.head;
    for (const actor of actors) {
      const from = this.named.get(actor.id) ?? never;
      this.builder.add([{ from, places: actorPlaces(actor, this, this.wholesOf.get(actor.id)) }]);
    }
    for (const topic of topics) this.builder.add([{ from: always, places: topicPlaces(topic) }]);
    for (const source of sources)
      this.builder.add([{ from: this.outBy(source.id), places: sourcePlaces(source) }]);
    const taken = { index: this.builder.done(), weights: Uint8Array.from(this.weights) };
    return { ...taken, ...orderOf(taken, undefined) };
  }

  private partsOf(event: SearchedEvent): KnownPlaces[] {
    const parts = event.excerpts.map((excerpt) => ({ excerpt, from: this.knownBy(excerpt) }));
    const first = parts.reduce((day, { from }) => Math.min(day, from), never);
    for (const { actor } of event.actors) this.name(actor, first);
    for (const { excerpt, from } of parts)
      for (const actor of excerpt.attribution.by) this.name(actor, from);
    const rests = new Map<string, Day>();
    for (const { excerpt, from } of parts)
      for (const id of sourcesOf([excerpt]))
        rests.set(id, Math.min(rests.get(id) ?? never, Math.max(from, this.outBy(id))));
    return [
      { from: first, places: eventPlaces(event, this) },
      ...parts.map(({ excerpt, from }) => ({ from, places: excerptPlaces(excerpt, this) })),
      ...[...rests].map(([id, from]) => {
        const source = this.sources.get(id)?.source;
        return { from, places: source ? restsOnPlaces(source) : [] };
      }),
    ];
  }

  /** An excerpt is known once its source is out, or a report that it retells. */
  private knownBy(excerpt: SearchedEvent['excerpts'][number]): Day {
    let day = never;
    for (const id of sourcesOf([excerpt])) day = Math.min(day, this.sources.get(id)?.out ?? never);
    return day;
  }

  /** The name of a report that nothing dates is never held back. */
  private outBy(source: string): Day {
    return this.sources.get(source)?.out ?? always;
  }

  /** Whoever is named, all that it belongs to is named with it. */
  private name(actor: string, from: Day): void {
    for (const one of [actor, ...(this.wholesOf.get(actor) ?? [])])
      this.named.set(one, Math.min(this.named.get(one) ?? never, from));
  }
}

/**
 * Lead events before others before details, and each as they stand; so does what is no event.
 *
 * @param orders for each event its place in the order of dates; undefined: as they came
 */
function orderOf(
  { index, weights, order }: Omit<TakenEvents, 'order'> & { order?: Uint32Array },
  orders: Uint32Array | undefined,
): { order: Uint32Array; firstNamed: number } {
  const firstNamed = weights.length;
  if (order && !orders) return { order, firstNamed };
  const count = index.starts.length - 1;
  // A key and its document in one number, which typed arrays sort without asking.
  const keys = new Float64Array(count);
  for (let document = 0; document < count; document++) {
    const place = orders?.[document] ?? document;
    const key =
      document < firstNamed ? (weights[document] ?? 0) * firstNamed + place : document - firstNamed;
    keys[document] = key * count + document;
  }
  return { order: Uint32Array.from(keys.sort(), (key) => key % count), firstNamed };
}
