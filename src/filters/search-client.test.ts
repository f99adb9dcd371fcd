import { expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import type { OpenSearchChannel } from './search-channel.ts';
import { type Asking, SearchClient, SearchNotLoadedError } from './search-client.ts';
import type { ToSearch } from './search-messages.ts';
import { searchServer } from './search-server.ts';

const chronology = testChronology({
  events: Array.from({ length: 1200 }, (_, i) => testEvent({ id: `e${i}`, title: `Laser ${i}` })),
});
const laser: Asking = { text: 'laser', day: Number.POSITIVE_INFINITY, orders: undefined };

/** A channel that notes what goes through it; `hold` keeps the answers back. */
function testChannel() {
  const posted: ToSearch[] = [];
  const state = { opened: 0, closed: 0, hold: false, fail: () => {} };
  const open: OpenSearchChannel = ({ onMessage, onFailure }) => {
    state.opened++;
    state.fail = onFailure;
    const take = searchServer((message) => !state.hold && queueMicrotask(() => onMessage(message)));
    return {
      post: (message) => {
        posted.push(message);
        take(message);
      },
      close: () => {
        state.closed++;
      },
    };
  };
  return { open, posted, state };
}

it('sends nothing until it is asked, then every event once, and tells how far it is', async () => {
  const { open, posted } = testChannel();
  const client = new SearchClient(chronology, open);
  expect(client.stage.name).toBe('idle');
  expect(posted).toEqual([]);
  const shares: number[] = [];
  client.onStage(() => client.stage.name === 'building' && shares.push(client.stage.share));
  expect((await client.ask(laser))?.found).toHaveLength(1200);
  const decoder = new TextDecoder();
  const sent = posted.flatMap((one) =>
    one.type === 'events' ? JSON.parse(decoder.decode(one.bytes)) : [],
  );
  expect(sent.map(({ title }) => title)).toEqual(chronology.events.map(({ title }) => title));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  await client.ask(laser);
  expect(posted.filter(({ type }) => type === 'begin')).toHaveLength(1);
});

it('is given up once nobody waits for it any more, and built anew for the next', async () => {
  const { open, state } = testChannel();
  state.hold = true;
  const client = new SearchClient(chronology, open);
  const [first, second] = [new AbortController(), new AbortController()];
  const asked = [client.ask(laser, first.signal), client.ask(laser, second.signal)];
  const settled = Promise.allSettled(asked);
  first.abort();
  await new Promise((resolve) => setTimeout(resolve));
  expect(state.closed).toBe(0);
  second.abort();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect.poll(() => state.closed).toBe(1);
  expect(client.stage.name).toBe('idle');
  state.hold = false;
  expect((await client.ask(laser))?.found).toHaveLength(1200);
  expect(state.opened).toBe(2);
});

it('goes on for whoever types on', async () => {
  const { open, state } = testChannel();
  const client = new SearchClient(chronology, open);
  const leaving = new AbortController();
  const left = client.ask(laser, leaving.signal);
  leaving.abort();
  const next = client.ask({ ...laser, text: 'laser 7' });
  await expect(left).rejects.toThrow();
  expect((await next)?.found.length).toBeGreaterThan(0);
  expect([state.opened, state.closed]).toEqual([1, 0]);
});

it('says that it could not be loaded, and tries again for the next', async () => {
  const { open, state } = testChannel();
  state.hold = true;
  const client = new SearchClient(chronology, open);
  const asked = client.ask(laser);
  await new Promise((resolve) => setTimeout(resolve));
  state.fail();
  await expect(asked).rejects.toThrow(SearchNotLoadedError);
  state.hold = false;
  expect((await client.ask(laser))?.partial).toBe(false);
});
