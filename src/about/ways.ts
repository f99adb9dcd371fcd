import type { Filters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';

/** Where a page about a subject leads; whoever shows the page knows how to get there. */
export interface Ways {
  /** Opens an event where one explores. */
  readonly onSelect: (event: string) => void;
  /** @param id undefined: the list of all actors, topics or sources */
  readonly onAbout: (subject: Subject, id: string | undefined) => void;
  /** The address of the same, for a link that can be opened beside this page. */
  readonly hrefOf: (subject: Subject, id: string | undefined) => string;
  /** Explores what these filters leave, and nothing else of what was narrowed before. */
  readonly onExplore: (filters: Filters, view?: 'figures') => void;
  readonly onDisagreement: (disagreement: string) => void;
}
