/** Some of the events of a chronology, told by a byte for each: cheap to make of a hundred thousand. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

/** Reads as a set of ids; what goes through all events asks by their order instead. */
export class EventSet implements ReadonlySet<string> {
  readonly size: number;
  private readonly chronology: Pick<Chronology, 'events' | 'eventById'>;
  /** 1 for each event that is in it, by its order. */
  readonly marks: Uint8Array;

  /** @param marks as above */
  constructor(chronology: Pick<Chronology, 'events' | 'eventById'>, marks: Uint8Array) {
    this.chronology = chronology;
    this.marks = marks;
    let size = 0;
    for (let order = 0; order < marks.length; order++) size += marks[order] ?? 0;
    this.size = size;
  }

  static of(chronology: Chronology, events: Iterable<ChronologyEvent>): EventSet {
    const marks = new Uint8Array(chronology.events.length);
    for (const { order } of events) marks[order] = 1;
    return new EventSet(chronology, marks);
  }

  /** All but some of its events. */
  static without(chronology: Chronology, events: Iterable<ChronologyEvent>): EventSet {
    const marks = new Uint8Array(chronology.events.length).fill(1);
    for (const { order } of events) marks[order] = 0;
    return new EventSet(chronology, marks);
  }

  /** The same as another chronology has them, where it does. */
  in(chronology: Chronology): EventSet {
    const events = [...this].flatMap((id) => chronology.eventById.get(id) ?? []);
    return EventSet.of(chronology, events);
  }

  has(id: string): boolean {
    const event = this.chronology.eventById.get(id);
    return event !== undefined && this.hasOrder(event.order);
  }

  /** Whether the event at this place in the order of dates is in it. */
  hasOrder(order: number): boolean {
    return this.marks[order] === 1;
  }

  /** In the order of dates. */
  *values(): SetIterator<string> {
    for (const { id, order } of this.chronology.events) if (this.hasOrder(order)) yield id;
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const id of this.values()) yield [id, id];
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(each: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const id of this.values()) each(id, id, this);
  }
}
