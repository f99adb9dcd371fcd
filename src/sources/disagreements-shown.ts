/** Which disagreements a reader sees, in which order, and how many are left out and why. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { type Disagreement, type DisagreementKind, disagreementKinds } from '../events/format.ts';

export interface KindCount {
  readonly kind: DisagreementKind;
  readonly count: number;
}

export interface KindGroup {
  readonly kind: DisagreementKind;
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
  { asKnown, eventById, file }: Pick<Chronology, 'asKnown' | 'eventById' | 'file'>,
  events: readonly Pick<ChronologyEvent, 'id'>[],
  kind: DisagreementKind | undefined,
): DisagreementsShown {
  const all = (asKnown?.whole ?? { file }).file.disagreements;
  const known = file.disagreements;
  const matching = new Set(events.map(({ id }) => id));
  const left = known.filter(({ sides }) => sides.some(({ event }) => matching.has(event)));
  const firstEvent = ({ sides }: Disagreement) =>
    Math.min(...sides.map(({ event }) => eventById.get(event)?.order ?? eventById.size));
  // Sorting is stable: those that begin with one event keep the order of the file.
  const inOrder = left.toSorted((a, b) => firstEvent(a) - firstEvent(b));
  const byKind = disagreementKinds.map((one) => ({
    kind: one,
    disagreements: inOrder.filter((disagreement) => disagreement.kind === one),
  }));
  const groups = byKind.filter(
    (group) => group.disagreements.length > 0 && (kind === undefined || group.kind === kind),
  );
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
