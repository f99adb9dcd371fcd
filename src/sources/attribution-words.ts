/** Who says so, and on what footing, in words. */
import type { Chronology } from '../events/chronology.ts';
import type { Attribution } from '../events/format.ts';

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
