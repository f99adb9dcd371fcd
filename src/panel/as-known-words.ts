/** What the panel says of an event that is read as it was known on a day. */

import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import { publicationOf, sourcesOf } from '../events/reported.ts';
import { numberOf } from '../events/words.ts';

/**
 * `As known on 10 Apr 2024.`, whether that is sure, and how many excerpts are left out and why;
 * undefined where everything is known.
 */
export function asKnownInWords(
  { asKnown }: Pick<Chronology, 'asKnown'>,
  { id, excerpts }: Pick<ChronologyEvent, 'id' | 'excerpts'>,
): string | undefined {
  if (!asKnown) return undefined;
  const { day, perhaps, whole } = asKnown;
  const kept = new Set(excerpts.map((excerpt) => excerpt.id));
  const left = whole.eventById.get(id)?.excerpts.filter((one) => !kept.has(one.id)) ?? [];
  const dated = left.filter((excerpt) =>
    [...sourcesOf([excerpt])].some((sourceId) => {
      const source = whole.sourceById.get(sourceId);
      return source && publicationOf(source, whole.file.revised).length > 0;
    }),
  ).length;
  return [
    `As known on ${writeDay(day)}.`,
    perhaps.has(id) && 'Its first report may not have been out by then.',
    dated > 0 && `${more(dated)}, published later, ${dated === 1 ? 'is' : 'are'} hidden.`,
    left.length > dated &&
      `${more(left.length - dated)} without a date ${left.length - dated === 1 ? 'is' : 'are'} hidden.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

const more = (amount: number) => numberOf(amount, 'more excerpt');
