import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import {
  changed,
  freshState,
  newerOf,
  type Role,
  readStamped,
  type Stamped,
  type TalkState,
} from './talk.ts';
import { type TalkLine, useTalkLine } from './use-talk-line.ts';

export interface Talk extends Pick<TalkLine, 'joined' | 'add'> {
  readonly state: TalkState;
  /** Changes the state here and in all windows of the talk. */
  change(change: Partial<TalkState>): void;
}

/**
 * Takes part in a talk: the same state in the audience's and the speaker's window. What is sent is
 * only ever the whole state, so it does no harm to hear it twice.
 *
 * @param talk by what the windows find each other; undefined takes part in nothing
 * @param step where the address stands: it is the state's step, and follows it
 * @param onStep another window has moved; a step that it does not know it may leave alone
 */
export function useTalk(
  talk: string | undefined,
  role: Role,
  { tour, step }: Pick<TalkState, 'tour' | 'step'>,
  onStep: (step: string) => void,
): Talk {
  const [stamped, setStamped] = useState(() => restore(talk, tour, step));
  const latest = useRef({ stamped, onHear: (_: Stamped) => {} });
  // A window that goes on to another tour leaves the talk about this one.
  const line = useTalkLine(talk && `${talk}/${tour}`, role, latest);
  const { self, send } = line;

  const hold = useCallback(
    (next: Stamped) => {
      latest.current.stamped = next;
      setStamped(next);
      keep(talk, next);
    },
    [talk],
  );

  const change = useCallback(
    (part: Partial<TalkState>) => {
      hold(changed(latest.current.stamped, part, self, Date.now()));
      send('state');
    },
    [hold, send, self],
  );

  // Before anything is sent or heard.
  useLayoutEffect(() => {
    latest.current.onHear = (heard) => {
      const { stamped: mine } = latest.current;
      if (heard.state.tour !== mine.state.tour || newerOf(mine, heard) === mine) return;
      hold(heard);
      if (heard.state.step !== mine.state.step) onStep(heard.state.step);
    };
  });

  // The address may move by itself: Back, Forward, the link of a step or of another tour.
  useLayoutEffect(() => {
    if (latest.current.stamped.state.tour !== tour) hold(restore(talk, tour, step));
    if (latest.current.stamped.state.step !== step) change({ step });
    else keep(talk, latest.current.stamped);
  }, [talk, tour, step, hold, change]);

  return { state: stamped.state, change, joined: line.joined, add: line.add };
}

const place = (talk: string) => `sourceline:talk:${talk}`;

/** A window that is loaded again goes on from where it was. */
function restore(talk: string | undefined, tour: string, step: string): Stamped {
  const fresh = freshState(tour, step);
  if (!talk) return fresh;
  try {
    const kept = readStamped(globalThis.sessionStorage.getItem(place(talk)));
    return kept?.state.tour === tour ? kept : fresh;
  } catch {
    return fresh;
  }
}

function keep(talk: string | undefined, stamped: Stamped): void {
  if (!talk) return;
  try {
    globalThis.sessionStorage.setItem(place(talk), JSON.stringify(stamped));
  } catch {
    // A browser that keeps nothing asks the other window.
  }
}
