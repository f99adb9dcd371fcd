/** What the sources of a disagreement's sides are called beside each other. */
import type { Chronology } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';

/**
 * Each side's publisher; the title instead where two sources would bear one name, as two papers
 * whose publishers are not known do.
 */
export function sideNames(
  { eventById, sourceById }: Pick<Chronology, 'eventById' | 'sourceById'>,
  sides: Disagreement['sides'],
): string[] {
  const sources = sides.map(({ event, excerpt }) => {
    const id = eventById.get(event)?.excerpts.find((one) => one.id === excerpt)?.source ?? '';
    return sourceById.get(id);
  });
  return sources.map((source) => {
    const namesake = sources.some(
      (other) => other?.id !== source?.id && other?.publisher === source?.publisher,
    );
    return (namesake ? source?.title : source?.publisher) ?? '';
  });
}
