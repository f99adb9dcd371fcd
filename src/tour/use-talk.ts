import { useCallback, useEffect, useRef, useState } from 'react';
import {
  changed,
  type Message,
  newerOf,
  newName,
  type Role,
  readMessage,
  readStamped,
  type Stamped,
  type TalkState,
} from './talk.ts';

export interface Talk {
  readonly state: TalkState;
  /** Changes the state here and in all windows of the talk. */
  change(change: Partial<TalkState>): void;
  /** Whether a window of the other role is there. */
  readonly joined: boolean;
  /** A window that this one has opened takes part. */
  add(window: Window): void;
}

/**
 * Takes part in a talk: the same state in the audience's and the speaker's window.
 *
 * Windows speak to those that they have opened, or that have opened them. A broadcast lets those
 * find each other again that have lost each other, as after a reload, or when a link was opened by
 * hand. What is sent is only ever the whole state, so it does no harm to hear it twice.
 *
 * @param talk by what the windows find each other; undefined takes part in nothing
 * @param step where the address stands: it is the state's step, and follows it
 */
export function useTalk(
  talk: string | undefined,
  role: Role,
  { tour, step }: Pick<TalkState, 'tour' | 'step'>,
  onStep: (step: string) => void,
): Talk {
  const self = useRef('');
  if (self.current === '') self.current = newName();
  const [stamped, setStamped] = useState<Stamped>(() => restore(talk, tour, step));
  const [joined, setJoined] = useState(false);
  const latest = useRef({ stamped, onStep });
  const peers = useRef(new Set<Window>());
  const channel = useRef<BroadcastChannel>(undefined);

  const send = useCallback(
    (kind: Message['kind']) => {
      if (!talk) return;
      const message: Message = {
        sourceline: 'talk',
        talk,
        from: self.current,
        role,
        kind,
        stamped: latest.current.stamped,
      };
      // A page opened from a disk has no origin that could be named.
      const origin = location.origin === 'null' ? '*' : location.origin;
      for (const peer of peers.current) {
        if (peer.closed) peers.current.delete(peer);
        else peer.postMessage(message, origin);
      }
      channel.current?.postMessage(message);
    },
    [talk, role],
  );

  const hold = useCallback(
    (next: Stamped) => {
      latest.current.stamped = next;
      setStamped(next);
      if (talk) keep(talk, next);
    },
    [talk],
  );

  const change = useCallback(
    (part: Partial<TalkState>) => {
      hold(changed(latest.current.stamped, part, self.current));
      send('state');
    },
    [hold, send],
  );

  useEffect(() => {
    latest.current.onStep = onStep;
  });

  // The address may move by itself: Back, Forward, a step's own link.
  useEffect(() => {
    if (latest.current.stamped.state.step !== step) change({ step });
  }, [step, change]);

  useEffect(() => {
    if (!talk) return;
    const hear = (data: unknown, source: MessageEventSource | null) => {
      const message = readMessage(data, talk, self.current);
      if (!message) return;
      if (source && 'closed' in source) peers.current.add(source);
      const mine = latest.current.stamped;
      const newest = message.stamped ? newerOf(mine, message.stamped) : mine;
      if (newest !== mine && newest.state.tour === mine.state.tour) {
        hold(newest);
        if (newest.state.step !== mine.state.step) latest.current.onStep(newest.state.step);
      }
      if (message.role !== role) setJoined(message.kind !== 'bye');
      if (message.kind === 'hello') send('state');
    };
    const onMessage = ({ data, source, origin }: MessageEvent) => {
      if (origin === location.origin) hear(data, source);
    };
    const bye = () => send('bye');
    const hello = () => send('hello');
    window.addEventListener('message', onMessage);
    window.addEventListener('pagehide', bye);
    window.addEventListener('pageshow', hello);
    if ('BroadcastChannel' in window) {
      channel.current = new BroadcastChannel(`sourceline:${talk}`);
      channel.current.onmessage = ({ data }) => hear(data, null);
    }
    if (window.opener) peers.current.add(window.opener as Window);
    hello();
    return () => {
      window.removeEventListener('message', onMessage);
      window.removeEventListener('pagehide', bye);
      window.removeEventListener('pageshow', hello);
      bye();
      channel.current?.close();
      channel.current = undefined;
    };
  }, [talk, role, hold, send]);

  const add = useCallback((window: Window) => {
    peers.current.add(window);
  }, []);

  return { state: stamped.state, change, joined, add };
}

const place = (talk: string) => `sourceline:talk:${talk}`;

/** A window that is loaded again goes on from where it was. */
function restore(talk: string | undefined, tour: string, step: string): Stamped {
  const fresh = { state: { tour, step, blank: false, overview: false }, count: 0, by: '' };
  if (!talk) return fresh;
  try {
    const kept = readStamped(globalThis.sessionStorage.getItem(place(talk)));
    // The address says where it stands.
    return kept?.state.tour === tour ? { ...kept, state: { ...kept.state, step } } : fresh;
  } catch {
    return fresh;
  }
}

function keep(talk: string, stamped: Stamped): void {
  try {
    globalThis.sessionStorage.setItem(place(talk), JSON.stringify(stamped));
  } catch {
    // A browser that keeps nothing asks the other window.
  }
}
