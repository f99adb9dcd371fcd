/** Who says so, and on what footing, in words. */
import type { Chronology } from './chronology.ts';
import type { Attribution } from './format.ts';

/** `Ildar Nuriyev`, `Gaidar Institute; its experts`, `two senior officials`, `not said`. */
export function attributionInWords(
  { by, words }: Attribution,
  { actorById }: Pick<Chronology, 'actorById'>,
): string {
  const names = by.map((id) => actorById.get(id)?.name ?? id).join(', ');
  return [names, words].filter(Boolean).join('; ') || 'not said';
}

/**
 * The footing in the filters' own words, and the basis: `named insider, from own observation`. What is
 * not said is said to be so.
 */
export function footingInWords({ footing, basis }: Attribution): string {
  if (footing === 'not said' && basis === 'not said') return 'footing and basis not said';
  return [
    footing === 'not said' ? 'footing not said' : footing,
    basis === 'not said' ? 'basis not said' : `from ${basis}`,
  ].join(', ');
}

/**
 * Who says so in a line, as a citation has it: `Janet Yellen (named official)`, `two traders (named
 * insider, from own observation)`, `named official` where nobody is named, `not said`. What is not
 * said of footing and basis is left out.
 */
export function whoSaysSo(
  attribution: Attribution,
  chronology: Pick<Chronology, 'actorById'>,
): string {
  const { by, words, footing, basis } = attribution;
  const standing = [
    footing === 'not said' ? '' : footing,
    basis === 'not said' ? '' : `from ${basis}`,
  ]
    .filter(Boolean)
    .join(', ');
  if (by.length === 0 && !words) return standing || 'not said';
  const names = attributionInWords(attribution, chronology);
  return standing ? `${names} (${standing})` : names;
}
