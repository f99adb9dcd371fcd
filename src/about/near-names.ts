/** What somebody may have meant by a name that the file does not know. */
import { foldText } from '../filters/fold-text.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** So much of two names must be alike, 0 to 1. */
const alike = 0.3;

/** The entries whose id or name is most like a text, the likest first. */
export function nearNames<T extends Named>(entries: readonly T[], text: string, most: number): T[] {
  const asked = pairsOf(text);
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(likeness(asked, pairsOf(entry.id)), likeness(asked, pairsOf(entry.name))),
    }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Two letters each, as they follow each other; the first and the last stand for themselves too. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** The share of pairs that two have in common (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
