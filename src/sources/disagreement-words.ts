/** What the kinds of disagreement are, for a reader who meets them. */

import type { DisagreementKind } from '../events/vocabulary.ts';
import { numberOf } from '../events/words.ts';

/** In what the sides differ; none of them says who is right. */
export const kindMeanings: Readonly<Record<DisagreementKind, string>> = {
  value: 'Figures that do not go together.',
  period: 'One figure, different stretches of time.',
  date: 'Different days, or a day that can be read in two ways.',
  place: 'Different places for one happening.',
  wording: 'Different words, which may mean different things.',
  certainty: 'One side is surer, or goes further, than another.',
  attribution: 'Who says so is told differently, or not at all.',
  comparability: 'Figures that look alike and may measure different things.',
  other: 'Claims that are hard to hold together.',
};

/** `1 disagreement`, `5 of 37 disagreements`. */
export function countInWords(shown: number, total: number): string {
  const all = numberOf(total, 'disagreement');
  return shown === total ? all : `${shown} of ${all}`;
}
