/** The figures of a disagreement's sides that may stand beside each other in large type. */
import type { Chronology } from '../events/chronology.ts';
import type { Disagreement, Figure } from '../events/format.ts';
import type { DisagreementKind } from '../events/vocabulary.ts';
import { wholePlacesOf } from '../events/word-edge.ts';

/** Disagreements on the figures themselves, even where the words that differ name none. */
const onFigures: readonly DisagreementKind[] = ['value', 'period', 'comparability'];

/**
 * For each side its figures that another side has in the same unit. They come from the excerpt of
 * the side, and from the words in it that differ; what we computed is no side's figure.
 */
export function sideFigures(
  { eventById }: Pick<Chronology, 'eventById'>,
  { kind, sides }: Pick<Disagreement, 'kind' | 'sides'>,
): readonly (readonly Figure[])[] {
  const printed = sides.map(({ event, excerpt }) =>
    (eventById.get(event)?.figures ?? []).filter(
      (figure) => figure.excerpt === excerpt && figure.derived === undefined,
    ),
  );
  const named = sides.map(({ words }, index) =>
    (printed[index] ?? []).filter((figure) => words.length === 0 || isNamed(figure, words)),
  );
  const meant = named.some((figures) => figures.length > 0)
    ? named
    : onFigures.includes(kind)
      ? printed
      : [];
  return sides.map((_, index) =>
    (meant[index] ?? []).filter((figure) =>
      meant.some(
        (others, other) => other !== index && others.some((one) => unitOf(one) === unitOf(figure)),
      ),
    ),
  );
}

function isNamed({ printed = '' }: Figure, words: readonly string[]): boolean {
  return words.some((text) => standsIn(printed, text) || standsIn(text, printed));
}

const standsIn = (words: string, text: string) => wholePlacesOf(text, words).length > 0;

/** A change in per cent is no share in per cent. */
const unitOf = ({ changeFrom, unit }: Figure) =>
  `${changeFrom === undefined ? '' : 'change in '}${unit.toLowerCase()}`;
