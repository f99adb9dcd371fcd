/** The search over one file as the page sees it: built when somebody asks, given up if nobody waits. */
import type { Chronology } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { FoundDocuments } from './search-answer.ts';
import { type OpenSearchChannel, openSearchChannel, type SearchChannel } from './search-channel.ts';
import type { FromSearch } from './search-messages.ts';
import { sliceEvents, toSearchHead } from './search-sending.ts';

/** How far the search is: which share of the events it has taken in, 0 to 1. */
export type SearchStage =
  | { readonly name: 'idle' }
  | { readonly name: 'building'; readonly share: number }
  | { readonly name: 'ready'; readonly bytes: number };

export interface Asking {
  readonly text: string;
  readonly day: Day;
  readonly orders: Uint32Array | undefined;
}

export class SearchNotLoadedError extends Error {}

interface Waiting extends Asking {
  readonly resolve: (answer: FoundDocuments | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const idle: SearchStage = { name: 'idle' };

/** So many batches may be on their way: one is taken in while the next is written. */
const mostUnderway = 2;

export class SearchClient {
  /** All that is known, in the order in which the search numbers the events. */
  readonly chronology: Chronology;
  private readonly open: OpenSearchChannel;
  private current: SearchStage = idle;
  private channel: SearchChannel | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<() => void>();
  private asked = 0;

  /** @param chronology all of it */
  constructor(chronology: Chronology, open = openSearchChannel) {
    this.chronology = chronology;
    this.open = open;
  }

  get stage(): SearchStage {
    return this.current;
  }

  /** @returns how to stop listening */
  onStage(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Documents for a text. The first to ask has the search built; if all who wait leave before that is
   * done, it is given up.
   *
   * @throws (rejects) SearchNotLoadedError; the next one who asks tries again. The signal's reason
   * once it is aborted.
   */
  ask(asking: Asking, signal?: AbortSignal): Promise<FoundDocuments | undefined> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { ...asking, resolve, reject });
      signal?.addEventListener('abort', () => {
        if (!this.waiting.delete(id)) return;
        reject(signal.reason);
        // Whoever types on asks again at once.
        setTimeout(() => this.waiting.size === 0 && this.giveUp());
      });
      if (this.current.name === 'ready') this.post(id, asking);
      else if (this.current.name === 'idle') this.build();
    });
  }

  private post(id: number, { text, day, orders }: Asking): void {
    this.channel?.post({ type: 'ask', id, text, day, orders });
  }

  /** Starts a little later: the letter that asks for it is to be seen first. */
  private build(): void {
    const stage = { name: 'building', share: 0 } as const;
    this.enter(stage);
    whenIdle(() => this.current === stage && this.start());
  }

  private start(): void {
    const { table } = this.chronology;
    const batches = sliceEvents(table);
    const channel = this.open({
      onMessage: (message) => {
        if (message.type === 'taken') {
          this.enter({ name: 'building', share: message.events / Math.max(1, table.ids.length) });
          sendNext();
        } else this.hear(message);
      },
      onFailure: () => this.fail(),
    });
    this.channel = channel;
    let ended = false;
    const sendNext = () =>
      whenIdle(() => {
        if (this.channel !== channel || ended) return;
        const next = batches.next();
        ended = next.done === true;
        channel.post(next.done ? { type: 'end' } : { type: 'events', bytes: next.value });
      });
    channel.post({ type: 'begin', head: toSearchHead(this.chronology) });
    for (let underway = 0; underway < mostUnderway; underway++) sendNext();
  }

  private hear(message: Exclude<FromSearch, { type: 'taken' }>): void {
    if (message.type === 'ready') {
      if (this.current.name === 'ready') return;
      this.enter({ name: 'ready', bytes: message.bytes });
      for (const [id, asking] of this.waiting) this.post(id, asking);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    waiting?.resolve(message.answer);
  }

  private giveUp(): void {
    if (this.current.name === 'building') this.stop();
  }

  private fail(): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    this.stop();
    for (const { reject } of all) reject(new SearchNotLoadedError('The search did not load'));
  }

  private stop(): void {
    this.channel?.close();
    this.channel = undefined;
    this.enter(idle);
  }

  private enter(stage: SearchStage): void {
    this.current = stage;
    for (const listener of this.listeners) listener();
  }
}

/** When the page has nothing better to do, and soon in any case. */
function whenIdle(act: () => unknown): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 100 });
  else setTimeout(act);
}
