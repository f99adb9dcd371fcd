import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Tour } from '../events/format.ts';
import { copyOf, type OwnTour, toOwnTour } from './own-tours.ts';
import { record, redo, startHistory, type TourHistory, undo } from './tour-history.ts';
import {
  dropOwnTour,
  findOwnTour,
  type NotKept,
  saveOwnTour,
  useOwnTours,
} from './use-own-tours.ts';

/** Milliseconds after the last letter. */
const saveAfter = 250;

export type SaveState =
  /** Nothing was changed yet, and nothing is kept. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not kept'; readonly why: NotKept }
  /** Another tab has changed it, or (undefined) deleted it; what is typed here goes to a copy. */
  | { readonly kind: 'elsewhere'; readonly theirs: OwnTour | undefined; readonly copy: string };

export interface EditedTour {
  readonly history: TourHistory;
  readonly state: SaveState;
  /** When another tab's change was taken over last, in milliseconds. */
  readonly followedAt: number | undefined;
  /** @param field what is typed into, if it is typing */
  change(next: Tour, field?: string): void;
  undo(): void;
  redo(): void;
  takeTheirs(): void;
  /** Saves at once what was typed a moment ago. */
  flush(): void;
}

interface EditedTourOptions {
  /** Where the tour is kept: its own id. */
  tour: Tour;
  /** The version that it was opened from; undefined: it is not kept yet, and is with its first change. */
  version: string | undefined;
  /** The title of the events file. */
  file: string;
  /** An id for a copy of the tour. */
  idOfCopy: (tour: Tour) => string;
  /** Called once a tour that was not kept is. */
  onKept: () => void;
}

/**
 * A tour that is saved as one types. What another tab has changed is taken over as long as nothing
 * waits to be saved here; else what was typed here is saved as a copy, and the reader is asked.
 */
export function useEditedTour(options: EditedTourOptions): EditedTour {
  const [history, setHistory] = useState(() => startHistory(options.tour));
  const [state, setState] = useState<SaveState>({
    kind: options.version === undefined ? 'untouched' : 'saved',
  });
  const [followedAt, setFollowedAt] = useState<number>();
  const latest = useRef(options);
  const now = useRef(options.tour);
  const kept = useRef(options.tour);
  const base = useRef(options.version);
  const copy = useRef<{ id: string; base: string | undefined }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = options;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (now.current === kept.current) return;
    const { file, idOfCopy, onKept } = latest.current;
    const tour = now.current;
    kept.current = tour;
    if (!copy.current) {
      const own = toOwnTour(tour, file, Date.now());
      const outcome = saveOwnTour(own, base.current);
      if (outcome.kind !== 'changed elsewhere') {
        const isNew = base.current === undefined;
        base.current = own.version;
        setState(outcome);
        if (isNew) onKept();
        return;
      }
      const id = idOfCopy(tour);
      copy.current = { id, base: undefined };
      setState({ kind: 'elsewhere', theirs: outcome.theirs, copy: id });
    }
    const own = toOwnTour(copyOf(tour, copy.current.id), file, Date.now());
    saveOwnTour(own, copy.current.base);
    copy.current.base = own.version;
  }, []);

  // What is on the screen is on its way to the store, should the page go in the next moment.
  useLayoutEffect(() => {
    now.current = history.now;
    if (history.now === kept.current) return;
    if (!copy.current) setState({ kind: 'saving' });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, saveAfter);
  }, [history.now, flush]);

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [flush]);

  const notKept = state.kind === 'not kept';
  useEffect(() => {
    if (!notKept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [notKept]);

  const take = useCallback((theirs: OwnTour) => {
    clearTimeout(timer.current);
    base.current = theirs.version;
    kept.current = theirs.tour;
    now.current = theirs.tour;
    setHistory((before) => record(before, theirs.tour, undefined, Date.now()));
    setState({ kind: 'saved' });
  }, []);

  const { tours } = useOwnTours();
  const stored = tours.find(({ id }) => id === options.tour.id);
  useEffect(() => {
    if (!stored || copy.current || stored.version === base.current) return;
    if (now.current !== kept.current) return flush();
    take(stored);
    setFollowedAt(stored.changedAt);
  }, [stored, take, flush]);

  const change = useCallback((next: Tour, field?: string) => {
    setHistory((before) => record(before, next, field, Date.now()));
  }, []);

  const takeTheirs = () => {
    const theirs = findOwnTour(options.tour.id);
    clearTimeout(timer.current);
    kept.current = now.current;
    if (copy.current) dropOwnTour(copy.current.id);
    copy.current = undefined;
    if (theirs) take(theirs);
  };

  return {
    history,
    state,
    followedAt,
    change,
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    takeTheirs,
    flush,
  };
}
