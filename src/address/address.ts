/** What the reader looks at: all that a link holds. Everything else is computed from it. */
import type { ShownClock } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { Filters } from '../events/filters.ts';
import { noFilters } from '../events/filters.ts';
import type { Span } from '../events/span.ts';
import { subjects } from '../events/subject.ts';
import type { DisagreementKind, LaneKind } from '../events/vocabulary.ts';

export const views = ['timeline', 'list', 'figures', 'disagreements'] as const;
export type View = (typeof views)[number];

/**
 * What the page is there for: to explore; to show all on one actor, topic or source; or to choose a
 * tour, to show it, to speak to it, to make one, to hand it out on paper.
 */
export const modes = [
  'explore',
  ...subjects,
  'tours',
  'guided',
  'speaker',
  'editor',
  'handout',
] as const;
export type Mode = (typeof modes)[number];

export interface Address {
  readonly mode: Mode;
  /** The actor, topic or source whose page it is. */
  readonly id: string | undefined;
  /** The ids of a tour and of a step in it; while exploring, where the reader has left it. */
  readonly tour: string | undefined;
  readonly step: string | undefined;
  /** A whole tour, packed into a link by `tour/tour-link.ts`. */
  readonly given: string | undefined;
  /** By what the windows of one talk find each other. */
  readonly talk: string | undefined;
  /** Seconds for each step, where the tour goes on by itself. */
  readonly pace: number | undefined;
  readonly view: View;
  readonly lanes: LaneKind;
  readonly clock: ShownClock;
  /** Only what had been published by this day; undefined: everything. */
  readonly known: Day | undefined;
  /** Ids of the series that lie under the timeline. */
  readonly strip: readonly string[];
  /** Only disagreements of this kind. */
  readonly differ: DisagreementKind | undefined;
  /** The id of the disagreement that is looked at. */
  readonly disagreement: string | undefined;
  readonly filters: Filters;
  /** What becomes of the events that the filters leave out. */
  readonly others: 'hide' | 'dim';
  /** Undefined: all of it. */
  readonly span: Span | undefined;
  /** The id of the selected event. */
  readonly event: string | undefined;
  /** The revision of the events file with which a link was made. */
  readonly revision: string | undefined;
}

/** What holds where the address says nothing. */
export interface AddressDefaults {
  /** A phone shows the list first, a wider screen the timeline. */
  readonly view: View;
  /** As the events file wishes. */
  readonly lanes: LaneKind;
}

/** The address of a link that says nothing. */
export function defaultAddress({ view, lanes }: AddressDefaults): Address {
  return {
    mode: 'explore',
    id: undefined,
    tour: undefined,
    step: undefined,
    given: undefined,
    talk: undefined,
    pace: undefined,
    view,
    lanes,
    clock: 'happened',
    known: undefined,
    strip: [],
    differ: undefined,
    disagreement: undefined,
    filters: noFilters,
    others: 'hide',
    span: undefined,
    event: undefined,
    revision: undefined,
  };
}
