import { useMemo } from 'react';
import type { Go } from '../address/use-address.ts';
import type { Facet, Filters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { onlyChoice, setText } from '../filters/edit-filters.ts';

/** What a reader does while exploring, each act as a change of the address. */
export interface Acts {
  readonly onFilters: (filters: Filters) => void;
  /** Told of every letter that is typed. */
  readonly onText: (text: string) => void;
  /** Leaves this one choice in its facet. */
  readonly onFilter: (facet: Facet, id: string) => void;
  /** @param event undefined: none */
  readonly onSelect: (event: string | undefined) => void;
  readonly onAbout: (subject: Subject, id: string) => void;
  readonly onDisagreement: (disagreement: string) => void;
  /** Closes the event. */
  readonly onClose: () => void;
}

/**
 * The acts of exploring, the same functions for as long as what they are given is the same.
 *
 * @param isPhone whether the event lies over the view
 * @param rememberOpener is told before an event opens, so that the focus can come back
 */
export function useActs(go: Go, isPhone: boolean, rememberOpener: () => void): Acts {
  return useMemo(
    () => ({
      onFilters: (filters) => go({ filters }),
      onText: (text) => go(({ filters }) => ({ filters: setText(filters, text) }), 'type'),
      onFilter: (facet, id) => go(({ filters }) => ({ filters: onlyChoice(filters, facet, id) })),
      onSelect: (event) => {
        rememberOpener();
        go({ event });
      },
      onAbout: (mode, id) => go({ mode, id }),
      onDisagreement: (disagreement) => {
        const cover = isPhone ? { event: undefined } : {};
        go({ view: 'disagreements', differ: undefined, disagreement, ...cover });
      },
      onClose: () => go({ event: undefined }),
    }),
    [go, isPhone, rememberOpener],
  );
}
