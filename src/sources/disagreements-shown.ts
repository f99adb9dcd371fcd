/** Which disagreements a reader sees, in which order, and how many are left out and why. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';
import { type DisagreementKind, disagreementKinds } from '../events/vocabulary.ts';

export interface KindCount {
  readonly kind: DisagreementKind;
  readonly count: number;
}

export interface KindGroup {
  readonly kind: DisagreementKind;
  /** The place of its first one among all that are shown. */
  readonly start: number;
  readonly disagreements: readonly Disagreement[];
}

export interface DisagreementsShown {
  /** Group after group. */
  readonly shown: readonly Disagreement[];
  /** By kind, in the order of the format; within a kind by the first of the events, by date. */
  readonly groups: readonly KindGroup[];
  /** For each kind in the file how many it would show if it were chosen. */
  readonly kinds: readonly KindCount[];
  /** How many the chosen kind is chosen from. */
  readonly ofAnyKind: number;
  /** All in the file, known or not. */
  readonly total: number;
  /** Those known of which no event matches the filters. */
  readonly outByFilters: number;
  /** Those that match the filters and are of another kind. */
  readonly outByKind: number;
  /** Those of which fewer than two sides were known. */
  readonly notYetKnown: number;
}

/**
 * A disagreement is shown if the event of one of its sides matches the filters.
 *
 * @param events what matches the filters
 * @param kind only those of this kind; undefined: of any
 */
export function disagreementsShown(
  {
    asKnown,
    disagreementsOf,
    eventById,
    file,
  }: Pick<Chronology, 'asKnown' | 'disagreementsOf' | 'eventById' | 'file'>,
  events: readonly Pick<ChronologyEvent, 'id'>[],
  kind: DisagreementKind | undefined,
): DisagreementsShown {
  const all = (asKnown?.whole ?? { file }).file.disagreements;
  const known = file.disagreements;
  const matching = new Set<string>();
  for (const { id } of events) if (disagreementsOf.has(id)) matching.add(id);
  const left = known.filter(({ sides }) => sides.some(({ event }) => matching.has(event)));
  const firstEvent = ({ sides }: Disagreement) =>
    Math.min(...sides.map(({ event }) => eventById.get(event)?.order ?? eventById.size));
  // Sorting is stable: those that begin with one event keep the order of the file.
  const inOrder = left
    .map((disagreement) => ({ disagreement, first: firstEvent(disagreement) }))
    .sort((a, b) => a.first - b.first)
    .map(({ disagreement }) => disagreement);
  const byKind = disagreementKinds.map((one) => ({
    kind: one,
    disagreements: inOrder.filter((disagreement) => disagreement.kind === one),
  }));
  let start = 0;
  const groups = byKind
    .filter(
      (group) => group.disagreements.length > 0 && (kind === undefined || group.kind === kind),
    )
    .map((group) => {
      start += group.disagreements.length;
      return { ...group, start: start - group.disagreements.length };
    });
  const inFile = new Set(all.map((disagreement) => disagreement.kind));
  const shown = groups.flatMap(({ disagreements }) => disagreements);
  return {
    shown,
    groups,
    kinds: byKind
      .filter((group) => inFile.has(group.kind) || group.kind === kind)
      .map((group) => ({ kind: group.kind, count: group.disagreements.length })),
    ofAnyKind: left.length,
    total: all.length,
    outByFilters: known.length - left.length,
    outByKind: left.length - shown.length,
    notYetKnown: all.length - known.length,
  };
}

/** The groups of the first that are shown. */
export const firstGroups = (groups: readonly KindGroup[], most: number): KindGroup[] =>
  groups.flatMap((group) => {
    const disagreements = group.disagreements.slice(0, Math.max(0, most - group.start));
    return disagreements.length > 0 ? [{ ...group, disagreements }] : [];
  });

/**
 * Which of a group are drawn, as places among all that are shown.
 *
 * @param first the first that is drawn of all groups, and `end` the place after the last
 * @returns from `from` to before `to`; the group ends before `last`
 */
export function drawnOf({ start, disagreements }: KindGroup, first: number, end: number) {
  const last = start + disagreements.length;
  const inside = (place: number) => Math.min(Math.max(place, start), last);
  return { from: inside(first), to: inside(end), last };
}
