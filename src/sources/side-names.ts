/** What the sources of a disagreement's sides are called beside each other. */
import type { Chronology } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';

/**
 * Each side's publisher; the title instead where the file has two texts under one name, as those
 * have whose publishers are not known. A source bears the same name in every disagreement.
 */
export function sideNames(
  { eventById, file, sourceById }: Pick<Chronology, 'eventById' | 'file' | 'sourceById'>,
  sides: Disagreement['sides'],
): string[] {
  return sides.map(({ event, excerpt }) => {
    const id = eventById.get(event)?.excerpts.find((one) => one.id === excerpt)?.source ?? '';
    const source = sourceById.get(id);
    if (!source) return '';
    const namesake = file.sources.some(
      ({ held, id: other, publisher }) => held && other !== id && publisher === source.publisher,
    );
    return namesake ? source.title : source.publisher;
  });
}
