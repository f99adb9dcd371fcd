/** What events have to do with each other, as it looks from either end. */
import type { Chronology, ChronologyEvent } from './chronology.ts';
import { type Columns, type Lists, listAt } from './columns.ts';
import type { Relation } from './format.ts';

/** A relation as it looks from one of its two ends. */
export interface RelationSeen {
  readonly relation: Relation;
  readonly other: ChronologyEvent;
  /** `to`: the event says it of the other; `from`: the other says it of the event. */
  readonly direction: 'to' | 'from';
}

/** The relations of an event, in the order of the dates of the events that say them. */
export function relationsOf(
  { columns, events }: Pick<Chronology, 'columns' | 'events'>,
  { order }: Pick<ChronologyEvent, 'order'>,
): RelationSeen[] {
  const rows = [...listAt(saidOf(columns), order), order].toSorted((a, b) => a - b);
  return [...new Set(rows)].flatMap((row) => {
    const event = events[row];
    if (!event) return [];
    const others = listAt(columns.relations, row);
    return event.relations.flatMap((relation, index): RelationSeen[] => {
      const other = events[others[index] ?? -1];
      if (!other) return [];
      if (row === order) return [{ relation, other, direction: 'to' }];
      return other.order === order ? [{ relation, other: event, direction: 'from' }] : [];
    });
  });
}

const turned = new WeakMap<Columns, Lists>();

/** For each row those that have a relation to it. */
function saidOf(columns: Columns): Lists {
  const known = turned.get(columns);
  if (known) return known;
  const { starts, values } = columns.relations;
  const ends = new Uint32Array(columns.count + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let row = 0; row < columns.count; row++)
    ends[row + 1] = (ends[row + 1] ?? 0) + (ends[row] ?? 0);
  const from = new Uint32Array(values.length);
  const next = ends.slice();
  for (let row = 0; row < columns.count; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      from[place] = row;
      next[value] = place + 1;
    }
  }
  const lists = { starts: ends, values: from };
  turned.set(columns, lists);
  return lists;
}
