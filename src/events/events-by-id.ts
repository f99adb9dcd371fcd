/**
 * Events by their ids. To gather a hundred thousand takes longer than a frame, so the first few that
 * are asked for, as an address or a search asks, are looked for among all.
 */
import type { ChronologyEvent } from './chronology.ts';

type Events = ReadonlyMap<string, ChronologyEvent>;

/** How many are looked for; each takes up to a third of a millisecond among a hundred thousand. */
const few = 100;

export class EventsById implements Events {
  private readonly ids: readonly string[];
  private readonly events: readonly ChronologyEvent[];
  private gathered: Events | undefined;
  private asked = 0;

  /** @param ids of the events, all different */
  constructor(ids: readonly string[], events: readonly ChronologyEvent[]) {
    this.ids = ids;
    this.events = events;
  }

  private get map(): Events {
    if (!this.gathered) {
      const map = new Map<string, ChronologyEvent>();
      for (const event of this.events) map.set(event.id, event);
      this.gathered = map;
    }
    return this.gathered;
  }

  get size(): number {
    return this.events.length;
  }

  get(id: string): ChronologyEvent | undefined {
    if (this.gathered || ++this.asked > few) return this.map.get(id);
    return this.events[this.ids.indexOf(id)];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
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
