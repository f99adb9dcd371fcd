/** A figure in words, for those who do not see its mark, and for a table. */

import { attributionInWords, footingInWords } from '../events/attribution-words.ts';
import type { Chronology } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import { writeFigure, writePeriod } from '../events/figure-words.ts';
import type { Excerpt } from '../events/format.ts';
import { numberOf } from '../events/words.ts';
import { knownPoints, type SeriesPoint } from './series-points.ts';

/** `July 2023: 57% of imports. The title of its event. Russian customs data`. */
export function pointInWords(point: SeriesPoint, chronology: Pick<Chronology, 'actorById'>) {
  const perhaps = point.known === 'perhaps' ? ', perhaps known' : '';
  const what = `${writePeriod(point.figure)}: ${writeFigure(point.figure)}${perhaps}`;
  return `${what}. ${point.event.title}. Who says so: ${whoOf(point, chronology)}`;
}

/** The excerpts that a figure stands in; all of its event's if it does not say which. */
export function excerptsOf({ event, figure }: SeriesPoint): readonly Excerpt[] {
  const own = event.excerpts.filter(({ id }) => id === figure.excerpt);
  return own.length > 0 ? own : event.excerpts;
}

const each = (words: readonly string[]) => [...new Set(words)].join('; ');

/** Who says so, each voice once. */
export const whoOf = (point: SeriesPoint, chronology: Pick<Chronology, 'actorById'>): string =>
  each(excerptsOf(point).map((one) => attributionInWords(one.attribution, chronology))) ||
  'no proof given';

/** On what footing, each once. */
export const footingOf = (point: SeriesPoint): string =>
  each(excerptsOf(point).map((one) => footingInWords(one.attribution)));

/** In which sources, each once. */
export const sourceOf = (point: SeriesPoint, chronology: Pick<Chronology, 'sourceById'>): string =>
  each(
    excerptsOf(point).flatMap(({ source }) => {
      const found = chronology.sourceById.get(source);
      return found ? `${found.title} · ${found.publisher}` : [];
    }),
  );

/** `not yet known on 14 March 2019` */
export const notYetKnown = (day: Day | undefined): string =>
  day === undefined ? 'not yet known' : `not yet known on ${writeDay(day)}`;

/** `3 figures`, `1 figure and 2 not yet known`, `2 figures not yet known`. */
export function countFigures(points: readonly SeriesPoint[]): string {
  const known = knownPoints(points).length;
  const later = points.length - known;
  if (known === 0) return `${numberOf(later, 'figure')} not yet known`;
  return later === 0
    ? numberOf(known, 'figure')
    : `${numberOf(known, 'figure')} and ${later} not yet known`;
}
