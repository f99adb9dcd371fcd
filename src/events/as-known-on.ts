/** A chronology as the world could know it on a day: what had been published by then, and no more. */
import {
  type AsKnown,
  type Chronology,
  type ChronologyEvent,
  disagreementsSeen,
  inOrder,
} from './chronology.ts';
import type { Day } from './dates.ts';
import type { Excerpt } from './format.ts';
import { originsOf } from './origins.ts';
import { type Known, knownOn, publicationOf, reportedOf, sourcesOf } from './reported.ts';

/**
 * Keeps what had surely or perhaps been published by a day: of each event the excerpts, and the
 * figures, relations, disagreements and origins that rest on them. An event whose excerpts were all
 * unknown is left out, and so is one whose report has no date, for nothing tells that it was known.
 *
 * @param chronology all of it, on either clock
 */
export function asKnownOn(chronology: Chronology, day: Day): Chronology {
  const { file } = chronology;
  const out = outOn(chronology, day);
  const events = chronology.events.filter(({ reported }) => knownOn(reported, day) !== 'no');
  const ids = new Set(events.map(({ id }) => id));
  const kept = inOrder(
    events.map((event) => trim(event, out, ids)),
    file,
  );
  const isKnown = (event: string, id: string) =>
    kept.eventById.get(event)?.excerpts.some((excerpt) => excerpt.id === id);
  const disagreements = file.disagreements
    .map((one) => ({
      ...one,
      sides: one.sides.filter(({ event, excerpt }) => isKnown(event, excerpt)),
    }))
    .filter(({ sides }) => sides.length > 1);
  const perhaps = events.filter(({ reported }) => knownOn(reported, day) === 'perhaps');
  return {
    ...chronology,
    ...kept,
    file: { ...file, disagreements },
    disagreementsOf: disagreementsSeen(disagreements),
    asKnown: { day, perhaps: new Set(perhaps.map(({ id }) => id)), out, whole: chronology },
  };
}

/** Whether an excerpt, or a report that it retells, was out by a day. */
export function excerptKnownOn(
  { file, sourceById }: Pick<Chronology, 'file' | 'sourceById'>,
  excerpt: Excerpt,
  day: Day,
): Known {
  return knownOn(reportedOf([excerpt], sourceById, file.revised), day);
}

/**
 * Whether the text with an excerpt came out only after the day, so that what it says was known
 * through a report that it retells, in other words.
 */
export const isPrintedLater = ({ source }: Excerpt, asKnown: AsKnown | undefined): boolean =>
  asKnown !== undefined && !asKnown.out.has(source);

/** Ids of the reports that were surely or perhaps out; one that nothing dates never is. */
function outOn({ file }: Pick<Chronology, 'file'>, day: Day): Set<string> {
  const out = file.sources.filter((source) =>
    publicationOf(source, file.revised).some(({ earliest }) => earliest <= day),
  );
  return new Set(out.map(({ id }) => id));
}

function trim(
  event: ChronologyEvent,
  out: ReadonlySet<string>,
  events: ReadonlySet<string>,
): ChronologyEvent {
  const excerpts = event.excerpts.filter((excerpt) =>
    [...sourcesOf([excerpt])].some((source) => out.has(source)),
  );
  const ids = new Set(excerpts.map(({ id }) => id));
  return {
    ...event,
    excerpts,
    figures: event.figures.filter(({ excerpt }) => excerpt === undefined || ids.has(excerpt)),
    relations: event.relations.filter((relation) => events.has(relation.event)),
    origins: originsOf(excerpts, (source) => out.has(source)),
  };
}
