/** What is to be said of an excerpt that is read as it was known on a day. */
import { excerptKnownOn, isPrintedLater } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import type { Excerpt } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';

/**
 * `This text came out later (24 Apr 2024); …`, `It may not have been out by 10 Apr 2024.`; undefined
 * where it was surely out, or where everything is known.
 */
export function knownInWords(
  excerpt: Excerpt,
  chronology: Pick<Chronology, 'asKnown' | 'file' | 'sourceById'>,
): string | undefined {
  const { asKnown, sourceById } = chronology;
  if (!asKnown) return undefined;
  const source = sourceById.get(excerpt.source);
  const perhaps = excerptKnownOn(chronology, excerpt, asKnown.day) === 'perhaps';
  if (source && isPrintedLater(excerpt, asKnown))
    return [
      `This text came out later (${publishedInWords(source, 'short')});`,
      `a report that it retells ${perhaps ? 'may have been' : 'was'} out.`,
    ].join(' ');
  if (perhaps) return `It may not have been out by ${writeDay(asKnown.day, 'short')}.`;
  return undefined;
}
