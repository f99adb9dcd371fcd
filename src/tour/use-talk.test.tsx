import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role, TalkState } from './talk.ts';
import { useTalk } from './use-talk.ts';

/** Hears at once, so that nothing has to be waited for; as in a browser, never itself. */
class Broadcast {
  static all = new Set<Broadcast>();
  onmessage: ((event: { data: unknown }) => void) | undefined;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Broadcast.all.add(this);
  }
  postMessage(data: unknown) {
    if (!Broadcast.all.has(this)) return;
    for (const other of Broadcast.all)
      if (other !== this && other.name === this.name)
        other.onmessage?.({ data: structuredClone(data) });
  }
  close() {
    Broadcast.all.delete(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Broadcast);
  Broadcast.all.clear();
  sessionStorage.clear();
  return () => vi.useRealTimers();
});

interface At {
  talk?: string | undefined;
  tour?: string;
  step?: string;
}

/** A window of a talk, whose address follows it; in jsdom all share one storage. */
function openWindow(role: Role, at: At = {}) {
  const { result, unmount } = renderHook(() => {
    const [now, setNow] = useState({ talk: 'abcd', tour: 'overview', step: 'one', ...at });
    const goTo = (change: At) => setNow((before) => ({ ...before, ...change }));
    return { now, goTo, talk: useTalk(now.talk, role, now, (step) => goTo({ step })) };
  });
  return {
    get talk() {
      return result.current.talk;
    },
    get step() {
      return result.current.now.step;
    },
    goTo: (change: At) => act(() => result.current.goTo(change)),
    change: (part: Partial<TalkState>) =>
      act(() => {
        result.current.talk.change(part);
        if (part.step) result.current.goTo({ step: part.step });
      }),
    close: () => act(() => unmount()),
  };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('two windows of one talk', () => {
  test('each move the other, and know of each other', () => {
    const audience = openWindow('audience');
    expect(audience.talk.joined).toBe(false);
    const speaker = openWindow('speaker');
    expect([audience.talk.joined, speaker.talk.joined]).toEqual([true, true]);
    speaker.change({ step: 'two' });
    expect(audience.step).toBe('two');
    audience.change({ blank: true });
    expect(speaker.talk.state).toMatchObject({ step: 'two', blank: true });
  });

  test('follow an address that moves by itself, as with Back', () => {
    const audience = openWindow('audience');
    const speaker = openWindow('speaker');
    audience.goTo({ step: 'three' });
    expect(speaker.step).toBe('three');
    expect(speaker.talk.state.startedAt).toBe(Date.now());
  });

  test('one that opens late is right at once', () => {
    const audience = openWindow('audience');
    audience.change({ step: 'two', blank: true });
    sessionStorage.clear();
    const speaker = openWindow('speaker');
    expect(speaker.step).toBe('two');
    expect(speaker.talk.state).toEqual(audience.talk.state);
  });

  test('agree, though both were just opened and at two steps', () => {
    const audience = openWindow('audience', { step: 'one' });
    sessionStorage.clear();
    const speaker = openWindow('speaker', { step: 'three' });
    expect(speaker.talk.state).toEqual(audience.talk.state);
    expect(speaker.step).toBe(audience.step);
  });

  test('one that is loaded again takes what it has missed', () => {
    const audience = openWindow('audience');
    const speaker = openWindow('speaker');
    speaker.change({ step: 'two' });
    audience.close();
    expect(speaker.talk.joined).toBe(false);
    const kept = sessionStorage.getItem('sourceline:talk:abcd') ?? '';
    speaker.change({ step: 'three', overview: true });
    sessionStorage.setItem('sourceline:talk:abcd', kept);
    const again = openWindow('audience', { step: 'two' });
    expect(again.step).toBe('three');
    expect(again.talk.state).toEqual(speaker.talk.state);
    expect(speaker.talk.joined).toBe(true);
  });

  test('one that comes back at another step than it left moves the others there', () => {
    const audience = openWindow('audience');
    const speaker = openWindow('speaker');
    speaker.change({ step: 'two' });
    audience.close();
    const again = openWindow('audience', { step: 'three' });
    expect([again.step, speaker.step]).toEqual(['three', 'three']);
    expect(speaker.talk.state).toEqual(again.talk.state);
  });

  test('one that is alone after a reload goes on from what it kept', () => {
    const audience = openWindow('audience');
    audience.change({ step: 'two' });
    audience.change({ blank: true, startedAt: 5000 });
    audience.close();
    const again = openWindow('audience', { step: 'two' });
    expect(again.talk.state).toMatchObject({ step: 'two', blank: true, startedAt: 5000 });
  });

  test('a broken or full store is no reason to fail', () => {
    sessionStorage.setItem('sourceline:talk:abcd', '{"state":');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const audience = openWindow('audience');
    audience.change({ step: 'two' });
    expect(openWindow('speaker').step).toBe('two');
  });
});

describe('who is there', () => {
  test('a second window that closes leaves the first one there', () => {
    const audience = openWindow('audience');
    openWindow('speaker');
    const second = openWindow('speaker');
    second.close();
    expect(audience.talk.joined).toBe(true);
  });

  test('another window of the same role is not the other one', () => {
    const speaker = openWindow('speaker');
    openWindow('speaker');
    expect(speaker.talk.joined).toBe(false);
  });

  test('a window that has crashed is missed, one that answers is not', () => {
    const speaker = openWindow('speaker');
    openWindow('audience');
    wait(20_000);
    expect(speaker.talk.joined).toBe(true);
    const [, channel] = [...Broadcast.all];
    channel?.close();
    wait(4000);
    expect(speaker.talk.joined).toBe(true);
    wait(2000);
    expect(speaker.talk.joined).toBe(false);
  });

  test('a lost message is made good within two seconds', () => {
    const speaker = openWindow('speaker');
    const audience = openWindow('audience');
    vi.spyOn(Broadcast.prototype, 'postMessage').mockImplementationOnce(() => {});
    speaker.change({ step: 'two' });
    expect(audience.step).toBe('one');
    wait(2000);
    expect(audience.step).toBe('two');
  });
});

describe('others', () => {
  test('another talk about the same tour goes its own way', () => {
    const one = openWindow('audience');
    const other = openWindow('speaker', { talk: 'else' });
    other.change({ step: 'two' });
    expect(one.step).toBe('one');
    expect(one.talk.joined).toBe(false);
  });

  test('a window that goes on to another tour leaves the talk, and starts anew', () => {
    const audience = openWindow('audience');
    const speaker = openWindow('speaker');
    speaker.change({ step: 'two', blank: true });
    audience.goTo({ tour: 'sources', step: 'first' });
    expect(audience.talk.state).toEqual({
      tour: 'sources',
      step: 'first',
      blank: false,
      overview: false,
    });
    expect(audience.talk.joined).toBe(false);
    expect(speaker.talk.joined).toBe(false);
    expect(speaker.step).toBe('two');
  });

  test('a window without a talk hears and tells nothing', () => {
    const audience = openWindow('audience', { talk: undefined });
    audience.change({ step: 'two' });
    expect(audience.talk.state.step).toBe('two');
    expect(Broadcast.all.size).toBe(0);
    expect(sessionStorage).toHaveLength(0);
  });

  test('a talk that begins later begins where the window stands', () => {
    const audience = openWindow('audience', { talk: undefined });
    audience.change({ step: 'two', blank: true });
    audience.goTo({ talk: 'abcd' });
    audience.close();
    const again = openWindow('audience', { step: 'two' });
    expect(again.talk.state.blank).toBe(true);
    sessionStorage.clear();
    const speaker = openWindow('speaker');
    expect(speaker.talk.state).toMatchObject({ step: 'two', blank: true });
  });

  test('only a window of this site is heard', () => {
    const audience = openWindow('audience');
    const speaker = openWindow('speaker');
    const sent = vi.spyOn(Broadcast.prototype, 'postMessage');
    speaker.change({ step: 'two' });
    const data = structuredClone(sent.mock.calls[0]?.[0]);
    sent.mockRestore();
    const forged = { ...(data as object), from: 'stranger' };
    const count = { stamped: { ...(data as { stamped: object }).stamped, count: 99 } };
    const say = (origin: string) =>
      act(() => {
        const message = {
          ...forged,
          stamped: { ...count.stamped, state: { ...speaker.talk.state, step: 'three' } },
        };
        window.dispatchEvent(new MessageEvent('message', { data: message, origin }));
      });
    say('https://example.org');
    expect(audience.step).toBe('two');
    say(window.location.origin);
    expect(audience.step).toBe('three');
  });

  test('windows that have opened each other need no broadcast', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const audience = openWindow('audience');
    const peer = {
      closed: false,
      location: window.location,
      postMessage: vi.fn((data: unknown, origin: string) =>
        window.dispatchEvent(new MessageEvent('message', { data, origin })),
      ),
    };
    const speaker = openWindow('speaker');
    act(() => {
      audience.talk.add(peer as unknown as Window);
      speaker.talk.add(peer as unknown as Window);
    });
    speaker.change({ step: 'two' });
    expect(audience.step).toBe('two');
    peer.closed = true;
    speaker.change({ step: 'three' });
    expect(audience.step).toBe('two');
  });
});
