/** What the reader looks at: all that a link holds. Everything else is computed from it. */
import type { Filters } from '../events/filters.ts';
import { noFilters } from '../events/filters.ts';
import type { LaneKind } from '../events/format.ts';
import type { Span } from '../events/span.ts';

export const views = ['timeline', 'list'] as const;
export type View = (typeof views)[number];

export interface Address {
  readonly view: View;
  readonly lanes: LaneKind;
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

export function defaultAddress({ view, lanes }: AddressDefaults): Address {
  return {
    view,
    lanes,
    filters: noFilters,
    others: 'hide',
    span: undefined,
    event: undefined,
    revision: undefined,
  };
}
