/** What somebody searches for, and which words of a text it means. */

export interface Asked {
  readonly words: readonly string[];
  /** Words that must stand together, in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that are not meant as the start of longer ones. */
  readonly whole: ReadonlySet<string>;
  /** Words taken for slips of the pen: what is nearly such a word is meant too. */
  readonly bent: ReadonlySet<string>;
}

/** How much a word that was found is like one asked for, in tenths; 0 if it is not meant. */
export function likenessOf(word: string, found: string, { whole, bent }: Asked): number {
  if (found === word) return 10;
  if (!whole.has(word) && found.startsWith(word)) return 7;
  return bent.has(word) && isNear(word, found) ? 3 : 0;
}

/** Letters that may be wrong, as a share of the word: one of four, two (as if swapped) of six. */
const slips = 0.25;
/** And no more than so many. */
export const mostSlips = 2;

function isNear(word: string, found: string): boolean {
  const most = Math.min(mostSlips, Math.round(word.length * slips));
  return Math.abs(word.length - found.length) <= most && distance(word, found, most) <= most;
}

/**
 * How many letters must be changed, added or left out to make one word of another (Levenshtein);
 * more than `most` is told as more, however much.
 */
function distance(a: string, b: string, most: number): number {
  let [above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1));
      const cost = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}

/** Written anew for each word: there are too many for arrays of their own. */
const rows: [number[], number[]] = [[], []];
