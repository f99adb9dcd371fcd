/** How many sources an event rests on, and how many of them really speak for themselves. */
import type { Excerpt } from './format.ts';

export interface Origins {
  /** Ids of the sources of its excerpts, each once. */
  readonly sources: readonly string[];
  /**
   * Ids of the reports at the ends of the excerpts' `via` chains, each once. An excerpt that
   * retells nobody (`via: []`) is its own source's report.
   */
  readonly origins: readonly string[];
  /** How many excerpts do not say whom they retell; they add no origin. */
  readonly unknown: number;
  /** Whether one of the chains is our inference. */
  readonly inferred: boolean;
}

/**
 * @param isOut whether a report, by its id, had been published. As long as an excerpt's own source
 * had not, the excerpt rests on the nearest report that it retells and that had; and whatever had
 * been retold by then was known to be an origin, even if its own date is not.
 */
export function originsOf(
  excerpts: readonly Pick<Excerpt, 'source' | 'via'>[],
  isOut: (source: string) => boolean = () => true,
): Origins {
  const sources = new Set<string>();
  const origins = new Set<string>();
  let unknown = 0;
  let inferred = false;
  for (const { source, via } of excerpts) {
    if (isOut(source)) {
      sources.add(source);
      if (!via) unknown++;
      else if (via.length === 0) origins.add(source);
    }
    for (const chain of via ?? []) {
      const nearest = [source, ...chain.sources].find(isOut);
      const end = chain.sources.at(-1);
      if (nearest === undefined || end === undefined) continue;
      sources.add(nearest);
      origins.add(end);
      if (chain.inferred) inferred = true;
    }
  }
  return { sources: [...sources], origins: [...origins], unknown, inferred };
}
