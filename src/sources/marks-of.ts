import type { ChronologyEvent } from '../events/chronology.ts';
import type { Excerpt } from '../events/format.ts';
import type { Mark } from './mark-quote.ts';

/** What is marked in the quote of an excerpt: the figures that its event takes from it, its hedge. */
export function marksOf(event: ChronologyEvent, { hedge, id }: Excerpt): Mark[] {
  const printed = event.figures
    .filter((figure) => figure.excerpt === id)
    .flatMap((figure) => [figure.printed, ...figure.equivalents.map((other) => other.printed)])
    .flatMap((text): Mark[] => (text ? [{ kind: 'figure', text }] : []));
  return hedge ? [...printed, { kind: 'hedge', text: hedge }] : printed;
}
