/** Events by their ids, gathered when one is first asked for: a hundred thousand take a while. */
import type { ChronologyEvent } from './chronology.ts';

type Events = ReadonlyMap<string, ChronologyEvent>;

export class EventsById implements Events {
  private readonly events: readonly ChronologyEvent[];
  private gathered: Events | undefined;

  /** @param events each with an id of its own */
  constructor(events: readonly ChronologyEvent[]) {
    this.events = events;
  }

  private get map(): Events {
    this.gathered ??= new Map(this.events.map((event) => [event.id, event]));
    return this.gathered;
  }

  get size(): number {
    return this.events.length;
  }

  get(id: string): ChronologyEvent | undefined {
    return this.map.get(id);
  }

  has(id: string): boolean {
    return this.map.has(id);
  }

  keys(): MapIterator<string> {
    return this.map.keys();
  }

  values(): MapIterator<ChronologyEvent> {
    return this.map.values();
  }

  entries(): MapIterator<[string, ChronologyEvent]> {
    return this.map.entries();
  }

  forEach(act: (event: ChronologyEvent, id: string, map: Events) => void): void {
    this.map.forEach(act);
  }

  [Symbol.iterator](): MapIterator<[string, ChronologyEvent]> {
    return this.entries();
  }
}
