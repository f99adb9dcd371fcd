/**
 * Full-text search over the events. The library and the index are loaded when someone first
 * searches, and in pieces, so that the page answers while a large file is being read.
 */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { sourcesOf } from '../events/reported.ts';
import { foldText } from './fold-text.ts';

export interface FoundEvent {
  readonly id: string;
  /** The higher the better; comparable within one search alone. */
  readonly score: number;
}

export interface EventSearch {
  /**
   * The ids of the events that have every word of the text, as a word or as the start of one. A
   * word of four letters or more that no event has is taken for a slip of the pen and finds the
   * words nearest to it. Undefined if the text has no word to look for.
   */
  find(text: string): ReadonlySet<string> | undefined;
  /** The same events, the best match first: titles before labels, actors, quotes and sources. */
  rank(text: string): readonly FoundEvent[];
}

/** What can be found, and how much a match there is worth. */
const boost = { title: 4, label: 3, actors: 2, summary: 1.5, quotes: 1, sources: 0.5 };
type Field = keyof typeof boost;

const searches = new WeakMap<Chronology, Promise<EventSearch>>();

/**
 * The search over a chronology, built once.
 *
 * @throws (rejects) if the library cannot be loaded; the next call tries again
 */
export function loadSearch(chronology: Chronology): Promise<EventSearch> {
  const known = searches.get(chronology);
  if (known) return known;
  const search = buildSearch(chronology).catch((error: unknown) => {
    searches.delete(chronology);
    throw error;
  });
  searches.set(chronology, search);
  return search;
}

async function buildSearch(chronology: Chronology): Promise<EventSearch> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<ChronologyEvent>({
    fields: Object.keys(boost),
    extractField: (event, field) =>
      field === 'id' ? event.id : fieldText(chronology, event, field as Field),
    tokenize: toWords,
    processTerm: (word) => word,
    searchOptions: { boost, combineWith: 'AND', prefix: true },
  });
  await index.addAllAsync(chronology.events, { chunkSize: 500 });
  // Whoever looks for “tanks” does not want “banks”, so only a word that is nowhere is bent.
  const isMistyped = (word: string) => mayBeMistyped(word) && index.search(word).length === 0;
  const rank = (text: string) =>
    index
      .search(text, { fuzzy: (word) => isMistyped(word) && slips, maxFuzzy: 2 })
      .map(({ id, score }) => ({ id, score }));
  return {
    rank,
    find: (text) =>
      toWords(text).length === 0 ? undefined : new Set(rank(text).map(({ id }) => id)),
  };
}

/** Words and numbers: `$6.5m` is `6.5m`, `1,000` is `1000`, `Russia’s` is `russia`. */
function toWords(text: string): string[] {
  const found = foldText(text).match(/[\p{L}\p{N}]+(?:[.,]\p{N}[\p{L}\p{N}]*)*/gu) ?? [];
  return found.map((word) => word.replaceAll(',', ''));
}

/** Letters that may be wrong, as a share of the word: one of four, two (as if swapped) of six. */
const slips = 0.25;

/** A number is meant as it stands: 2022 is not nearly 2023. */
const mayBeMistyped = (word: string) => word.length >= 4 && !/\p{N}/u.test(word);

function fieldText(chronology: Chronology, event: ChronologyEvent, field: Field): string {
  switch (field) {
    case 'title':
      return event.title;
    case 'label':
      return [event.label?.lead, event.label?.text].join(' ');
    case 'summary':
      return event.summary ?? '';
    case 'quotes':
      return event.excerpts.map(({ quote }) => quote).join(' ');
    case 'actors':
      return actorNames(chronology, event).join(' ');
    case 'sources':
      return sourceNames(chronology, event).join(' ');
  }
}

/** Those who take part and those who say so, by all their names. */
function actorNames({ actorById }: Chronology, { actors, excerpts }: ChronologyEvent): string[] {
  const speakers = excerpts.flatMap(({ attribution }) => attribution.by);
  const ids = new Set([...actors.map(({ actor }) => actor), ...speakers]);
  return [...ids].flatMap((id) => {
    const actor = actorById.get(id);
    return actor ? [actor.name, ...actor.otherNames] : [];
  });
}

function sourceNames({ sourceById }: Chronology, event: ChronologyEvent): string[] {
  return [...sourcesOf(event.excerpts)].flatMap((id) => {
    const source = sourceById.get(id);
    return source ? [source.title, source.publisher] : [];
  });
}
