import { useEffect, useState } from 'react';
import type { Search, SearchAnswer } from './search-events.ts';

export interface Answered {
  readonly search: Search;
  readonly text: string;
  /** Undefined if the text has no word to look for. */
  readonly answer: SearchAnswer | undefined;
}

export interface AnswerState {
  /** The answer to the text; until it is there that to the text before. */
  readonly answered: Answered | undefined;
  /** The first answer waits for the search to be built. */
  readonly building: boolean;
  /** The search could not be loaded; it is tried again with the next text. */
  readonly failed: boolean;
}

/** Asks a search for a text, the empty one aside; whoever leaves is waited for no more. */
export function useAnswer(search: Search, text: string): AnswerState {
  const [last, setLast] = useState<Answered>();
  const [waiting, setWaiting] = useState<string>();
  const [failedFor, setFailedFor] = useState<string>();

  useEffect(() => {
    if (text === '') {
      setLast(undefined);
      return;
    }
    const leaving = new AbortController();
    if (search.stage.name !== 'ready') setWaiting(text);
    search.answer(text, leaving.signal).then(
      (answer) => {
        setLast({ search, text, answer });
        setWaiting(undefined);
      },
      () => leaving.signal.aborted || setFailedFor(text),
    );
    return () => {
      leaving.abort();
      setWaiting(undefined);
      setFailedFor(undefined);
    };
  }, [search, text]);

  if (text === '') return { answered: undefined, building: false, failed: false };
  const answered = search.knows(text) ? { search, text, answer: search.known(text) } : last;
  const failed = !search.knows(text) && failedFor === text;
  const building = !failed && (search.stage.name !== 'ready' || waiting === text) && !answered;
  return { answered, building, failed };
}
