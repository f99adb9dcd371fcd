/** What a search found under its headings, a handful each. */
import { numberOf } from '../events/words.ts';
import type { EventSet } from './event-set.ts';
import type { Found, FoundKind } from './search-documents.ts';
import type { SearchAnswer } from './search-events.ts';

export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best of them. */
  readonly found: readonly Found[];
  /** How many there are. */
  readonly total: number;
}

export interface GroupedFound {
  /** Those with something in them, and the events if any are outside. */
  readonly groups: readonly FoundGroup[];
  /** How many events have the words but not what the filters ask for besides. */
  readonly outside: number;
}

/** The kinds in the order of their groups, and how many of each are shown. */
const shown = { event: 5, actor: 3, topic: 2, source: 3 } as const satisfies Record<
  FoundKind,
  number
>;
const kinds = Object.keys(shown) as FoundKind[];

/** @param within the events that match all filters but the text; undefined: all do */
export function groupFound(
  { found, catalogue }: Pick<SearchAnswer, 'found' | 'catalogue'>,
  within: EventSet | undefined,
): GroupedFound {
  const best: Record<FoundKind, Found[]> = { event: [], actor: [], topic: [], source: [] };
  const total: Record<FoundKind, number> = { event: 0, actor: 0, topic: 0, source: 0 };
  let outside = 0;
  for (const document of found) {
    const kind = catalogue.kindOf(document);
    if (kind === 'event' && within && !within.hasOrder(catalogue.orderOf(document))) outside++;
    else if (++total[kind] <= shown[kind]) best[kind].push(catalogue.found(document));
  }
  return {
    groups: kinds
      .map((kind): FoundGroup => ({ kind, found: best[kind], total: total[kind] }))
      .filter(({ kind, total }) => total > 0 || (kind === 'event' && outside > 0)),
    outside,
  };
}

/** `12 events, 2 actors, 1 source`; '' for nothing. */
export function writeFound({ groups }: Pick<GroupedFound, 'groups'>): string {
  return groups
    .filter(({ total }) => total > 0)
    .map(({ kind, total }) => numberOf(total, kind))
    .join(', ');
}

/** The headings of the groups. */
export const foundTitles: Record<FoundKind, string> = {
  event: 'Events',
  actor: 'Actors',
  topic: 'Topics',
  source: 'Sources',
};
