/** From another kind of file to ours: what all ways have in common. */
import type * as v from 'valibot';
import type { EventInput, EventsFile } from '../events/format.ts';
import { numberOf } from '../events/words.ts';
import { slug } from './file-name.ts';

/** An events file as JSON holds it: what has a default may be missing. */
export type EventsFileInput = v.InferInput<typeof EventsFile>;

/** Something that needs a look: it could not be used as it was. Sentences without their full stop. */
export interface Note {
  /** Where in the original, as its people would say it: `events[3].start_date`, `row 12, Date`. */
  readonly place: string;
  /** The title of the event, where it has one. */
  readonly name: string | undefined;
  readonly wrong: string;
  readonly done: string;
  readonly mend: string;
}

export interface Conversion {
  readonly file: EventsFileInput;
  /** How many records the original has; each is an event or stands in a note. */
  readonly records: number;
  readonly notes: readonly Note[];
}

/** Ids that are all different, told by a text as far as it is Latin: `moon-landing-2`. */
export class Ids {
  private readonly taken = new Set<string>();

  /** @param instead stands for a text of which nothing is left */
  of(text: string, instead: string): string {
    const base = slug(text) || instead;
    let id = base;
    for (let number = 2; this.taken.has(id); number++) id = `${base}-${number}`;
    this.taken.add(id);
    return id;
  }
}

/** Topics, or actors, by their names, in the order in which they are first met. */
export class Named {
  private readonly ids = new Ids();
  private readonly byName = new Map<string, string>();
  private readonly instead: string;

  /** @param instead the id of a name in which nothing is Latin */
  constructor(instead: string) {
    this.instead = instead;
  }

  idOf(name: string): string {
    const known = this.byName.get(name);
    if (known) return known;
    const id = this.ids.of(name, this.instead);
    this.byName.set(name, id);
    return id;
  }

  all(): { id: string; name: string }[] {
    return [...this.byName].map(([name, id]) => ({ id, name }));
  }
}

/** An event of which only this much is certain. */
export const bareEvent = (id: string, title: string, topic: string): EventInput => ({
  id,
  title,
  kind: 'not said',
  topics: [topic],
});

/** Up to eight words of the first sentence of a text, to call it by. */
export function firstWords(text: string): string {
  const words = (/^[^.!?\n]*/.exec(text)?.[0] ?? '').split(' ').filter(Boolean);
  return words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '');
}

/** `451 events read, 3 places to look at, 0 left out.` */
export function summary({ file, records, notes }: Conversion): string {
  const { length } = file.events;
  return `${numberOf(length, 'event')} read, ${numberOf(notes.length, 'place')} to look at, ${records - length} left out.`;
}
