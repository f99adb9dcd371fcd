/**
 * Events by their ids. To gather a hundred thousand takes longer than a frame, so each question
 * gathers some of them, and what is not gathered yet is looked for.
 */
import type { ChronologyEvent } from './chronology.ts';

type Events = ReadonlyMap<string, ChronologyEvent>;

/** How many are gathered at once: it takes about a millisecond. */
const portion = 2000;

export class EventsById implements Events {
  private readonly ids: readonly string[];
  private readonly events: readonly ChronologyEvent[];
  private readonly map = new Map<string, ChronologyEvent>();

  /** @param ids of the events, all different */
  constructor(ids: readonly string[], events: readonly ChronologyEvent[]) {
    this.ids = ids;
    this.events = events;
  }

  private gather(many: number): Map<string, ChronologyEvent> {
    const { events, map } = this;
    const { size } = map;
    if (size < events.length)
      for (const event of events.slice(size, size + many)) map.set(event.id, event);
    return map;
  }

  private all(): Events {
    return this.gather(this.events.length);
  }

  get size(): number {
    return this.events.length;
  }

  get(id: string): ChronologyEvent | undefined {
    const gathered = this.gather(portion);
    return gathered.get(id) ?? this.events[this.ids.indexOf(id, gathered.size)];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  keys(): MapIterator<string> {
    return this.all().keys();
  }

  values(): MapIterator<ChronologyEvent> {
    return this.all().values();
  }

  entries(): MapIterator<[string, ChronologyEvent]> {
    return this.all().entries();
  }

  forEach(act: (event: ChronologyEvent, id: string, map: Events) => void): void {
    this.all().forEach(act);
  }

  [Symbol.iterator](): MapIterator<[string, ChronologyEvent]> {
    return this.entries();
  }
}
