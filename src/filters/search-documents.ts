/** What the search looks through: the texts of each event, actor, topic and source. */
import type { Chronology } from '../events/chronology.ts';
import type { Actor, EventRecord, Excerpt, Source, Topic } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';
import type { Subject } from '../events/subject.ts';

/** How much a word is worth that stands there: a title before a summary, that before a quote. */
export const worth = {
  title: 16,
  label: 12,
  otherNames: 12,
  names: 8,
  summary: 6,
  quotes: 4,
  sources: 2,
} as const;
export type Field = keyof typeof worth;
export const fields = Object.keys(worth) as Field[];

/** A text in which words can be found. */
export interface Place {
  readonly field: Field;
  readonly text: string;
  /** Where that is, in words: `in the quote`, `other name of China`; '' where it needs no saying. */
  readonly where: string;
}

export type FoundKind = 'event' | Subject;

/** What a search found, by what it is. */
export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
}

export interface SearchDocument extends Found {
  /** What is worth most first. */
  readonly places: readonly Place[];
}

/** What of an event is searched. */
export interface SearchedEvent
  extends Pick<EventRecord, 'title' | 'label' | 'summary' | 'actors' | 'weight'> {
  readonly excerpts: readonly SearchedExcerpt[];
}
export type SearchedExcerpt = Pick<Excerpt, 'source' | 'via' | 'quote' | 'attribution'>;

/** What of a file's lists is searched. */
export interface SearchedLists {
  readonly actors: readonly SearchedActor[];
  readonly topics: readonly SearchedTopic[];
  readonly sources: readonly SearchedSource[];
}
export type SearchedActor = Pick<Actor, 'id' | 'name' | 'otherNames' | 'summary'>;
export type SearchedTopic = Pick<Topic, 'id' | 'name' | 'summary'>;
export type SearchedSource = Pick<Source, 'id' | 'title' | 'publisher' | 'author'>;

/** Who is meant by an id. */
interface Named {
  readonly actorById: ReadonlyMap<string, SearchedActor>;
}

/** The texts of what was found, as far as they are known in the chronology. */
export function toDocument(chronology: Chronology, { kind, id }: Found): SearchDocument {
  const places = placesOf(chronology, { kind, id });
  return { kind, id, places: places.toSorted((a, b) => worth[b.field] - worth[a.field]) };
}

function placesOf(chronology: Chronology, { kind, id }: Found): Place[] {
  const { eventById, actorById, topicById, sourceById, belongsTo } = chronology;
  const [event, actor] = [eventById.get(id), actorById.get(id)];
  const [topic, source] = [topicById.get(id), sourceById.get(id)];
  if (kind === 'actor') return actor ? actorPlaces(actor, chronology, belongsTo.get(id)) : [];
  if (kind === 'topic') return topic ? topicPlaces(topic) : [];
  if (kind === 'source') return source ? sourcePlaces(source) : [];
  if (!event) return [];
  return [
    ...eventPlaces(event, chronology),
    ...event.excerpts.flatMap((excerpt) => excerptPlaces(excerpt, chronology)),
    ...[...sourcesOf(event.excerpts)].flatMap((one) => {
      const retold = sourceById.get(one);
      return retold && isOut(chronology, retold) ? restsOnPlaces(retold) : [];
    }),
  ];
}

/** Whether a source was surely or perhaps out by the day as of which the chronology is known. */
const isOut = ({ asKnown }: Chronology, { id, published, held }: Source): boolean =>
  !asKnown || asKnown.out.has(id) || (published === undefined && !held);

/** What is known of an event as soon as anything is. */
export function eventPlaces(event: Omit<SearchedEvent, 'excerpts'>, named: Named): Place[] {
  const { title, label, summary, actors } = event;
  return given([
    place('title', '', title),
    place('label', 'on its label', [label?.lead, label?.text].filter(Boolean).join(' ')),
    place('summary', 'in the summary', summary),
    ...actors.flatMap(({ actor }) => namePlaces(actor, named)),
  ]);
}

/** What comes with an excerpt: its words, and who says so. */
export function excerptPlaces({ attribution, quote }: SearchedExcerpt, named: Named): Place[] {
  return given([
    ...attribution.by.flatMap((actor) => namePlaces(actor, named)),
    place('names', 'who says so', attribution.words),
    place('quotes', 'in the quote', quote),
  ]);
}

/** What a source adds to an event that rests on it. */
export const restsOnPlaces = ({ title, publisher }: SearchedSource): Place[] =>
  given([place('sources', 'source', title), place('sources', 'publisher', publisher)]);

/** @param wholes ids of all that the actor belongs to */
export function actorPlaces(
  { name, otherNames, summary }: SearchedActor,
  { actorById }: Named,
  wholes: Iterable<string> = [],
): Place[] {
  return given([
    place('title', '', name),
    ...otherNames.map((other) => place('otherNames', 'other name', other)),
    place('summary', '', summary),
    ...[...wholes].map((whole) => place('sources', 'belongs to', actorById.get(whole)?.name)),
  ]);
}

export const topicPlaces = ({ name, summary }: SearchedTopic): Place[] =>
  given([place('title', '', name), place('summary', '', summary)]);

export const sourcePlaces = ({ title, publisher, author }: SearchedSource): Place[] =>
  given([
    place('title', '', title),
    place('otherNames', 'publisher', publisher),
    place('otherNames', 'author', author),
  ]);

function namePlaces(id: string, { actorById }: Named): Place[] {
  const actor = actorById.get(id);
  if (!actor) return [];
  return [
    place('names', 'actor', actor.name),
    ...actor.otherNames.map((name) => place('names', `other name of ${actor.name}`, name)),
  ];
}

const place = (field: Field, where: string, text = ''): Place => ({ field, where, text });

const given = (places: readonly Place[]) => places.filter(({ text }) => text !== '');
