/** How the excerpts of an event lead, through articles and the reports they retell, to its origins. */

import type { Chronology } from '../events/chronology.ts';
import type { Attribution, Excerpt, Source } from '../events/format.ts';
import { groupBy } from '../events/group-by.ts';

/** What leads to one and the same end; each origin of an event has one branch. */
export interface Branch {
  /** The report at the end; undefined where it is not said whom the excerpts retell. */
  readonly origin: Source | undefined;
  readonly strands: readonly Strand[];
  /** The reports before the origin that all strands go through, the origin's own retelling last. */
  readonly trunk: readonly Source[];
  readonly voices: readonly Voice[];
}

/** One article, its excerpts, and the way from it to the end of its branch. */
export interface Strand {
  /**
   * Where the excerpts stand; on a day before it was out, the nearest report that it was to retell.
   * It is the origin itself, where the excerpts are its own report.
   */
  readonly article: Source;
  readonly excerpts: readonly NumberedExcerpt[];
  /** The reports between the article and the trunk, nearest first. */
  readonly between: readonly Source[];
  readonly inferred: readonly Inference[];
}

export interface NumberedExcerpt {
  /** Its place among the event's excerpts, from 1. */
  readonly number: number;
  readonly excerpt: Excerpt;
}

/** Why we think that some excerpts of a strand take this way. */
export interface Inference {
  readonly reason: string;
  /** The numbers of these excerpts. */
  readonly of: readonly number[];
}

/** Who says so, and in which excerpts. */
export interface Voice {
  readonly attribution: Attribution;
  readonly of: readonly number[];
}

/**
 * The branches in the order of their first excerpts; what does not say whom it retells comes last.
 * An excerpt that retells two reports stands in the branches of both.
 */
export function toOriginsTree(
  excerpts: readonly Excerpt[],
  { asKnown, sourceById }: Pick<Chronology, 'asKnown' | 'sourceById'>,
): Branch[] {
  const ways = waysOf(excerpts, (id) => asKnown?.out.has(id) ?? true);
  return [...groupBy(ways, ({ path }) => path.at(-1))]
    .map(([end, joined]) => toBranch(end, joined, sourceById))
    .sort((a, b) => Number(!a.origin) - Number(!b.origin));
}

function toBranch(
  end: string | undefined,
  ways: readonly Way[],
  sourceById: Chronology['sourceById'],
): Branch {
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sourceById.get(id) ?? []);
  const shared = commonTail(ways.map(({ path }) => path.slice(0, -1)));
  const groups = [...groupBy(ways, ({ article, path }) => [article, ...path].join(' ')).values()];
  return {
    origin: end === undefined ? undefined : sourceById.get(end),
    strands: groups.flatMap((group) => {
      const [{ article, path }] = group;
      return sourcesOf([article]).map((source) => ({
        article: source,
        excerpts: group.map(({ numbered }) => numbered),
        between: sourcesOf(path.slice(0, Math.max(0, path.length - 1 - shared.length))),
        inferred: inferencesOf(group),
      }));
    }),
    trunk: sourcesOf(shared),
    voices: voicesOf(ways),
  };
}

/** The longest list with which all of them end. */
function commonTail([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const differs = first.findLastIndex((id, index) =>
    others.some((other) => other.at(index - first.length) !== id),
  );
  return first.slice(differs + 1);
}

/** One excerpt on one of its ways to an origin. */
interface Way {
  readonly numbered: NumberedExcerpt;
  readonly article: string;
  /** From the nearest report to the origin; the article alone if it is its own, empty if not said. */
  readonly path: readonly string[];
  readonly inferred: string | undefined;
}

function waysOf(excerpts: readonly Excerpt[], isOut: (source: string) => boolean): Way[] {
  return excerpts.flatMap((excerpt, index) => {
    const { source, via } = excerpt;
    const way = { numbered: { number: index + 1, excerpt }, article: source, inferred: undefined };
    if (!via) return [{ ...way, path: [] }];
    if (via.length === 0) return [{ ...way, path: [source] }];
    return via.flatMap(({ sources, inferred }) => {
      const nearest = [source, ...sources].findIndex(isOut);
      if (nearest === -1) return [];
      const article = sources[nearest - 1] ?? source;
      // A report that stood in for its article may be the origin itself.
      const path = sources.slice(Math.min(nearest, sources.length - 1));
      return [{ ...way, article, path, inferred }];
    });
  });
}

function inferencesOf(ways: readonly Way[]): Inference[] {
  const inferred = ways.filter(({ inferred }) => inferred !== undefined);
  return [...groupBy(inferred, ({ inferred }) => inferred ?? '').values()].map((group) => ({
    reason: group[0].inferred ?? '',
    of: group.map(({ numbered }) => numbered.number),
  }));
}

function voicesOf(ways: readonly Way[]): Voice[] {
  const groups = groupBy(ways, ({ numbered: { excerpt } }) => {
    const { by, words, footing, basis } = excerpt.attribution;
    return JSON.stringify([by, words, footing, basis]);
  });
  return [...groups.values()].map((group) => ({
    attribution: group[0].numbered.excerpt.attribution,
    of: group.map(({ numbered }) => numbered.number),
  }));
}
