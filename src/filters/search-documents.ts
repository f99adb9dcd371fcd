/** What the search looks through: the texts of each event, actor, source and topic. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Actor, Source, Topic } from '../events/format.ts';
import { publicationOf, sourcesOf } from '../events/reported.ts';
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

export interface SearchDocument {
  readonly kind: 'event' | Subject;
  readonly id: string;
  /** Among equals the lower comes first. */
  readonly order: number;
  readonly places: readonly Place[];
}

/**
 * All that can be found in a chronology. As known on a day that is what was out by then: no source
 * that was published later, no actor that had not been named.
 */
export function toDocuments(chronology: Chronology): SearchDocument[] {
  const { file, events, asKnown } = chronology;
  const named = asKnown && actorsNamed(chronology);
  const actors = named ? file.actors.filter(({ id }) => named.has(id)) : file.actors;
  const sources = file.sources.filter((source) => isOut(chronology, source));
  return [
    ...events.map((event) => eventDocument(chronology, event)),
    ...actors.map((actor, order) => actorDocument(chronology, actor, order)),
    ...sources.map(sourceDocument),
    ...file.topics.map(topicDocument),
  ];
}

const leadsFirst = { lead: 0, normal: 1, detail: 2 };

function eventDocument(chronology: Chronology, event: ChronologyEvent): SearchDocument {
  const { id, title, label, summary, excerpts, weight } = event;
  return {
    kind: 'event',
    id,
    order: leadsFirst[weight] * chronology.events.length + event.order,
    places: [
      place('title', '', title),
      place('label', 'on its label', [label?.lead, label?.text].filter(Boolean).join(' ')),
      ...[...actorsOf(event)].flatMap((actor) => actorPlaces(chronology, actor)),
      ...excerpts.map(({ attribution }) => place('names', 'who says so', attribution.words)),
      place('summary', 'in the summary', summary),
      ...excerpts.map(({ quote }) => place('quotes', 'in the quote', quote)),
      ...[...sourcesOf(excerpts)].flatMap((source) => sourcePlaces(chronology, source)),
    ].filter(({ text }) => text !== ''),
  };
}

function actorDocument({ actorById, belongsTo }: Chronology, actor: Actor, order: number) {
  const { id, name, otherNames, summary } = actor;
  const wholes = [...(belongsTo.get(id) ?? [])].flatMap((whole) => actorById.get(whole) ?? []);
  return toDocument('actor', id, order, [
    place('title', '', name),
    ...otherNames.map((other) => place('otherNames', 'other name', other)),
    place('summary', '', summary),
    ...wholes.map((whole) => place('sources', 'belongs to', whole.name)),
  ]);
}

const sourceDocument = ({ id, title, publisher, author }: Source, order: number) =>
  toDocument('source', id, order, [
    place('title', '', title),
    place('otherNames', 'publisher', publisher),
    place('otherNames', 'author', author),
  ]);

const topicDocument = ({ id, name, summary }: Topic, order: number) =>
  toDocument('topic', id, order, [place('title', '', name), place('summary', '', summary)]);

function toDocument(kind: Subject, id: string, order: number, places: Place[]): SearchDocument {
  return { kind, id, order, places: places.filter(({ text }) => text !== '') };
}

const place = (field: Field, where: string, text = ''): Place => ({ field, where, text });

/** Those who take part and those who say so. */
function actorsOf({ actors, excerpts }: ChronologyEvent): Set<string> {
  const speakers = excerpts.flatMap(({ attribution }) => attribution.by);
  return new Set([...actors.map(({ actor }) => actor), ...speakers]);
}

function actorPlaces({ actorById }: Chronology, id: string): Place[] {
  const actor = actorById.get(id);
  if (!actor) return [];
  const others = actor.otherNames.map((name) =>
    place('names', `other name of ${actor.name}`, name),
  );
  return [place('names', 'actor', actor.name), ...others];
}

function sourcePlaces(chronology: Chronology, id: string): Place[] {
  const source = chronology.sourceById.get(id);
  if (!source || !isOut(chronology, source)) return [];
  return [
    place('sources', 'source', source.title),
    place('sources', 'publisher', source.publisher),
  ];
}

function actorsNamed({ events, belongsTo }: Chronology): Set<string> {
  const named = new Set(events.flatMap((event) => [...actorsOf(event)]));
  return new Set([...named].flatMap((id) => [id, ...(belongsTo.get(id) ?? [])]));
}

/** Whether a source was surely or perhaps out by the day as of which the chronology is known. */
function isOut({ file, asKnown }: Chronology, source: Source): boolean {
  if (!asKnown) return true;
  return publicationOf(source, file.revised).every(({ earliest }) => earliest <= asKnown.day);
}
