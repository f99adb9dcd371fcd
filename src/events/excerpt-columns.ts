/** What excerpts come to in the columns of their event. */
import type { EventInput } from './format.ts';
import { bases, footings } from './vocabulary.ts';

type ExcerptInput = NonNullable<EventInput['excerpts']>[number];

/**
 * What excerpts come to: a bit for each footing and basis, the sources on which they rest,
 * and to whom they are attributed.
 */
export function readExcerpts(excerpts: readonly ExcerptInput[]): {
  footings: number;
  bases: number;
  sources: string[];
  speakers: string[];
} {
  const read = { footings: 0, bases: 0, sources: [] as string[], speakers: [] as string[] };
  for (const { source, via = [], attribution } of excerpts) {
    read.footings |= 1 << footings.indexOf(attribution.footing);
    read.bases |= 1 << bases.indexOf(attribution.basis ?? 'not said');
    read.speakers.push(...(attribution.by ?? []));
    read.sources.push(source);
    for (const chain of via) read.sources.push(...chain.sources);
  }
  return read;
}
