import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { loadSearch, type Search } from './search-events.ts';

export interface SearchMatches {
  /** Ids of the events that the text finds; undefined while it is empty or the index loads. */
  readonly matches: ReadonlySet<string> | undefined;
  /** Finds and ranks; undefined until it was first asked for and is built. */
  readonly search: Search | undefined;
  /** There is a text, but the index still loads: what matches is not known yet. */
  readonly pending: boolean;
  /** The search could not be loaded; it is tried again with the next text. */
  readonly failed: boolean;
}

/** The events that a text finds. Typing goes on while the index loads and while it searches. */
export function useSearch(chronology: Chronology, text: string): SearchMatches {
  const wanted = useDeferredValue(text.trim());
  const [loaded, setLoaded] = useState<{ chronology: Chronology; search: Search }>();
  const [failedFor, setFailedFor] = useState<string>();
  const search = loaded?.chronology === chronology ? loaded.search : undefined;

  useEffect(() => {
    if (wanted === '' || search) return;
    let current = true;
    loadSearch(chronology).then(
      (made) => current && setLoaded({ chronology, search: made }),
      () => current && setFailedFor(wanted),
    );
    return () => {
      current = false;
      setFailedFor(undefined);
    };
  }, [chronology, search, wanted]);

  const matches = useMemo(() => search?.find(wanted), [search, wanted]);
  const failed = !search && wanted !== '' && failedFor === wanted;
  // Asked of the text itself: the deferred one may still be that of a moment ago.
  const pending = !search && text.trim() !== '' && !failed;
  return { matches, search, pending, failed };
}
