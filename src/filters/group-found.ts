/** What a search found under its headings, a handful each. */
import { numberOf } from '../events/words.ts';
import type { SearchDocument } from './search-documents.ts';
import type { SearchAnswer } from './search-events.ts';
import type { IndexMatch } from './search-index.ts';

export type FoundKind = SearchDocument['kind'];

export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best of them. */
  readonly found: readonly IndexMatch[];
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

/** @param within ids of the events that match all filters but the text; undefined: all do */
export function groupFound(
  { found }: Pick<SearchAnswer, 'found'>,
  within: ReadonlySet<string> | undefined,
): GroupedFound {
  const isIn = ({ document: { kind, id } }: IndexMatch) =>
    kind !== 'event' || !within || within.has(id);
  const inside = within ? found.filter(isIn) : found;
  const groups = kinds.map((kind): FoundGroup => {
    const all = inside.filter(({ document }) => document.kind === kind);
    return { kind, found: all.slice(0, shown[kind]), total: all.length };
  });
  const outside = found.length - inside.length;
  return {
    groups: groups.filter(({ kind, total }) => total > 0 || (kind === 'event' && outside > 0)),
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
