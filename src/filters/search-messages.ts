/** What the page and the search tell each other; the search may be in a worker. */
import type { Day } from '../events/dates.ts';
import type { FoundDocuments } from './search-answer.ts';
import type { SearchedLists } from './search-documents.ts';

/** What is searched beside the events, and what tells when something was known. */
export interface SearchHead extends SearchedLists {
  /** Ids of all that each actor belongs to, in the order of the actors. */
  readonly belongsTo: readonly (readonly string[])[];
  /** The first day on which each source may have been out; undefined where none can be told. */
  readonly published: readonly (Day | undefined)[];
}

export type ToSearch =
  | { readonly type: 'begin'; readonly head: SearchHead }
  /** A list of records as JSON in UTF-8, as a file has them, in the order of dates. */
  | { readonly type: 'events'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end' }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly text: string;
      readonly day: Day;
      /** For each event its place in the order of dates, where that is not the one they came in. */
      readonly orders: Uint32Array | undefined;
    };

export type FromSearch =
  /** So many events have been taken in so far. */
  | { readonly type: 'taken'; readonly events: number }
  | { readonly type: 'ready'; readonly bytes: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: FoundDocuments | undefined };
