import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import {
  askedAgain,
  heardOf,
  type Message,
  newName,
  type Others,
  type Role,
  readMessage,
  type Stamped,
} from './talk.ts';

export interface TalkLine {
  /** The name of this window, which no other has. */
  readonly self: string;
  send(kind: Message['kind']): void;
  /** Whether a window of the other role is there. */
  readonly joined: boolean;
  /** A window that this one has opened takes part. */
  add(window: Window): void;
}

/** Milliseconds between two questions whether the others are still there. */
const askEvery = 2000;

const nobody: Others = new Map();

/**
 * The line between the windows of a talk: sends what this one holds, and hears what others hold.
 *
 * Windows speak to those that they have opened, or that have opened them. A broadcast lets those
 * find each other again that have lost each other, as after a reload, or when a link was opened by
 * hand. Every other second each asks the others, so that a lost message is made good by the next
 * one, and a window that has crashed is missed. A hidden window answers too: its timers are slow,
 * but messages reach it at once.
 *
 * @param name by what the windows know each other; undefined: there is no line
 * @param latest what this window holds
 */
export function useTalkLine(
  name: string | undefined,
  role: Role,
  latest: RefObject<{ stamped: Stamped; onHear: (stamped: Stamped) => void }>,
): TalkLine {
  const [self] = useState(newName);
  const [joined, setJoined] = useState(false);
  const others = useRef(nobody);
  const peers = useRef(new Set<Window>());
  const channel = useRef<BroadcastChannel>(undefined);

  const know = useCallback(
    (next: Others) => {
      others.current = next;
      setJoined([...next.values()].some((other) => other.role !== role));
    },
    [role],
  );

  const send = useCallback(
    (kind: Message['kind']) => {
      if (!name) return;
      const { stamped } = latest.current;
      const message: Message = { sourceline: 'talk', talk: name, from: self, role, kind, stamped };
      for (const peer of peers.current) {
        if (peer.closed) peers.current.delete(peer);
        else if (isOurs(peer)) peer.postMessage(message, location.origin);
      }
      channel.current?.postMessage(message);
    },
    [name, role, self, latest],
  );

  useEffect(() => {
    if (!name) return;
    const hear = (data: unknown, source: MessageEventSource | null) => {
      const message = readMessage(data, name, self);
      if (!message) return;
      if (source && 'closed' in source) peers.current.add(source);
      know(heardOf(others.current, message));
      latest.current.onHear(message.stamped);
      if (message.kind === 'hello') send('state');
    };
    const onMessage = ({ data, source, origin }: MessageEvent) => {
      if (isSite(origin)) hear(data, source);
    };
    const bye = () => send('bye');
    const hello = () => send('hello');
    const ask = () => {
      know(askedAgain(others.current));
      hello();
    };
    if ('BroadcastChannel' in window) {
      channel.current = new BroadcastChannel(`sourceline:${name}`);
      channel.current.onmessage = ({ data }) => hear(data, null);
    }
    if (window.opener) peers.current.add(window.opener as Window);
    window.addEventListener('message', onMessage);
    window.addEventListener('pagehide', bye);
    window.addEventListener('pageshow', hello);
    const timer = setInterval(ask, askEvery);
    hello();
    return () => {
      clearInterval(timer);
      window.removeEventListener('message', onMessage);
      window.removeEventListener('pagehide', bye);
      window.removeEventListener('pageshow', hello);
      bye();
      channel.current?.close();
      channel.current = undefined;
      know(nobody);
    };
  }, [name, self, know, send, latest]);

  const add = useCallback((window: Window) => {
    peers.current.add(window);
  }, []);

  return { self, send, joined, add };
}

/** A window that shows another site, or nothing yet, cannot be spoken to. */
function isOurs(window: Window): boolean {
  try {
    return isSite(window.location.origin);
  } catch {
    return false;
  }
}

/** A page in a sandbox has the origin `null`, and so have all others: it has the broadcast alone. */
const isSite = (origin: string) => origin === location.origin && origin !== 'null';
