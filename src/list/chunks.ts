/**
 * The list in pieces: events under their year and month, a few together, so that of a hundred
 * thousand only those near the screen need to be drawn.
 */
import type { ChronologyEvent } from '../events/chronology.ts';
import { headingOf, writeYear } from '../events/date-words.ts';
import { monthName } from '../events/dates.ts';

/** Some events that follow each other under one year and one month. */
export interface Chunk {
  /** The same for the same events, so that a measured height outlives a change of filters. */
  readonly key: string;
  /** `2024`, `44 BCE`; undefined above the undated events. */
  readonly year: string | undefined;
  /** `July`; undefined where no more than the year is known, or not even that. */
  readonly month: string | undefined;
  /** How many other years stand above its own. */
  readonly yearsAbove: number;
  readonly events: readonly ChronologyEvent[];
}

const eventsInChunk = 20;

type Year = Map<number | undefined, ChronologyEvent[]>;

/**
 * Events as the list shows them: by year, within it first those of which only the year is known,
 * then month by month; undated ones at the end.
 *
 * @param events in the order of the chronology, all or some of them
 */
export function toChunks(events: readonly ChronologyEvent[]): Chunk[] {
  const years = new Map<number | undefined, Year>();
  for (const event of events) {
    const { year, month } = headingOf(event) ?? {};
    // The first key of a Map stays first: what has no month is read before January.
    const months = setDefault(years, year, () => new Map([[undefined, []]]));
    setDefault(months, month, () => []).push(event);
  }
  return [...years].flatMap(([year, months], yearsAbove) =>
    [...months].flatMap(([month, inMonth]) =>
      piecesOf(inMonth).map((piece) => ({
        key: `${piece[0]?.id} ${piece.at(-1)?.id} ${piece.length}`,
        year: year === undefined ? undefined : writeYear(year),
        month: month === undefined ? undefined : monthName(month),
        yearsAbove,
        events: piece,
      })),
    ),
  );
}

function setDefault<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function piecesOf(events: readonly ChronologyEvent[]): (readonly ChronologyEvent[])[] {
  const count = Math.ceil(events.length / eventsInChunk);
  return Array.from({ length: count }, (_, i) =>
    events.slice(i * eventsInChunk, (i + 1) * eventsInChunk),
  );
}

/** Chunks that follow each other under one heading. */
export interface Section {
  readonly heading: string | undefined;
  readonly chunks: readonly Chunk[];
}

/** Neighbouring chunks under the heading that they share. */
export function groupChunks(chunks: readonly Chunk[], by: 'year' | 'month'): Section[] {
  const sections: { heading: string | undefined; chunks: Chunk[] }[] = [];
  for (const chunk of chunks) {
    const last = sections.at(-1);
    if (last && last.heading === chunk[by]) last.chunks.push(chunk);
    else sections.push({ heading: chunk[by], chunks: [chunk] });
  }
  return sections;
}

/** The index of the chunk that holds an event; −1 if none does. */
export const findChunk = (chunks: readonly Chunk[], event: string): number =>
  chunks.findIndex(({ events }) => events.some(({ id }) => id === event));
