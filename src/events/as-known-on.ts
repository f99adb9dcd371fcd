/** A chronology as the world could know it on a day: what had been published by then, and no more. */
import { type Chronology, type ChronologyEvent, disagreementsSeen, inOrder } from './chronology.ts';
import type { Day } from './dates.ts';
import type { Excerpt } from './format.ts';
import { originsOf } from './origins.ts';
import { type Known, knownOn, publicationOf, reportedOf } from './reported.ts';

/**
 * Keeps what had surely or perhaps been published by a day: of each event the excerpts, and the
 * figures, relations and disagreements that rest on them. An event whose excerpts were all unknown
 * is left out, and so is one whose report has no date, for nothing tells that it was known.
 *
 * @param chronology all of it, on either clock
 */
export function asKnownOn(chronology: Chronology, day: Day): Chronology {
  const { file, sourceById } = chronology;
  const isOut = (id: string) => {
    const source = sourceById.get(id);
    return !source || publicationOf(source, file.revised).every(({ earliest }) => earliest <= day);
  };
  const perhaps = new Set<string>();
  const kept: ChronologyEvent[] = [];
  for (const event of chronology.events) {
    const known = knownOn(event.reported, day);
    if (known === 'no') continue;
    if (known === 'perhaps') perhaps.add(event.id);
    kept.push(trim(event, (excerpt) => excerptKnownOn(chronology, excerpt, day), isOut));
  }
  const excerpts = new Set(
    kept.flatMap(({ id, excerpts: of }) => of.map((one) => `${id}/${one.id}`)),
  );
  const disagreements = file.disagreements
    .map((one) => ({
      ...one,
      sides: one.sides.filter(({ event, excerpt }) => excerpts.has(`${event}/${excerpt}`)),
    }))
    .filter(({ sides }) => sides.length > 1);
  return {
    ...chronology,
    ...inOrder(kept),
    file: { ...file, disagreements },
    disagreementsOf: disagreementsSeen(disagreements),
    asKnown: { day, perhaps, whole: chronology },
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

function trim(
  event: ChronologyEvent,
  known: (excerpt: Excerpt) => Known,
  isOut: (source: string) => boolean,
): ChronologyEvent {
  const excerpts = event.excerpts.filter((excerpt) => known(excerpt) !== 'no');
  const ids = new Set(excerpts.map(({ id }) => id));
  const figures = event.figures.filter(({ excerpt }) => excerpt === undefined || ids.has(excerpt));
  return { ...event, excerpts, figures, origins: originsOf(excerpts, isOut) };
}
