/** Which event stands in which lane. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { fromActorInRole } from '../events/columns.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import { type TopicMark, topicColour, topicMark } from '../events/topic-colour.ts';
import { type EventKind, eventKinds, type LaneKind } from '../events/vocabulary.ts';
import { firstWhere } from './first-where.ts';
import { type Label, labelOf } from './label-of.ts';
import type { Marks } from './mark-of.ts';
import { type MarkTable, markTable, secondOf } from './mark-table.ts';

/** An event in one of its lanes; an event with several actors has a copy for each. */
export interface LaneEvent extends Marks {
  /** Event and lane: no two copies share it. */
  readonly key: string;
  readonly event: ChronologyEvent;
  readonly label: Label;
  /** A CSS value: the colour of the event's first topic. */
  readonly colour: string;
  /** Tells topics of one colour apart. */
  readonly topicMark: TopicMark;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  /** A CSS value; undefined where the lane is no topic. */
  readonly colour: string | undefined;
  readonly chronology: Chronology;
  readonly marks: MarkTable;
  /** Of its dated events, ascending: by date. */
  readonly orders: Uint32Array;
  /** One of them, by its order: made when it is asked for, since few are ever drawn. */
  readonly at: (order: number) => LaneEvent;
}

/** All events in one lane without a title, where lanes would only take room. */
export function oneLane(chronology: Chronology, events: readonly ChronologyEvent[]): Lane[] {
  const name = { id: '(all)', title: '', colour: undefined };
  return fileInto(
    [name],
    chronology,
    datedOf(events),
    false,
    only(() => 0),
  );
}

/** So many actors have a lane of their own. */
const mostActors = 12;

/**
 * Lanes in their order; those without a dated event are left out.
 *
 * @param events in the order of dates; undated ones are passed over
 * @param both whether events have the marks of their reports beside those of when they happened
 */
export function lanesOf(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  kind: LaneKind,
  both = false,
): Lane[] {
  const orders = datedOf(events);
  const { topics, kind: kinds } = chronology.columns;
  if (kind === 'topic') {
    const names = chronology.file.topics.map(({ id, name }) => ({
      id,
      title: name,
      colour: topicColour(chronology, id),
    }));
    const topicOf = (order: number) => topics.values[topics.starts[order] ?? 0] ?? 0;
    return fileInto(names, chronology, orders, both, only(topicOf));
  }
  if (kind === 'kind') {
    const names = eventKinds.map((id) => ({ id, title: kindTitles[id], colour: undefined }));
    return fileInto(
      names,
      chronology,
      orders,
      both,
      only((order) => kinds[order] ?? 0),
    );
  }
  const own = busiestActors(chronology, orders);
  const names = own.map((actor) => {
    const { id = '', name = id } = chronology.file.actors[actor] ?? {};
    return { id, title: name, colour: undefined };
  });
  const rest = names.push({ id: others, title: 'Others', colour: undefined }) - 1;
  return fileInto(names, chronology, orders, both, actorLanes(chronology, own, rest));
}

/** Each event has one. */
const only =
  (laneOf: (order: number) => number): LanesAt =>
  (order, into) => {
    into[0] = laneOf(order);
    return 1;
  };

/** The lanes of an event's actors, each once, whatever their roles; of all others the last. */
function actorLanes(chronology: Chronology, own: readonly number[], rest: number): LanesAt {
  const { starts, values } = chronology.columns.actors;
  const laneOf = new Uint16Array(chronology.file.actors.length).fill(rest);
  for (const [lane, actor] of own.entries()) laneOf[actor] = lane;
  return (order, into) => {
    let count = 0;
    const end = starts[order + 1] ?? 0;
    for (let at = starts[order] ?? 0; at < end; at++) {
      const lane = laneOf[fromActorInRole(values[at] ?? 0).actor] ?? rest;
      let known = 0;
      while (known < count && into[known] !== lane) known++;
      if (lane === rest || known < count) continue;
      into[count] = lane;
      count++;
    }
    if (count === 0) into[0] = rest;
    return Math.max(count, 1);
  };
}

/** The orders of those that have a date: undated ones come last. */
function datedOf(events: readonly ChronologyEvent[]): Uint32Array {
  const count = firstWhere(events.length, (index) => !events[index]?.date);
  const orders = new Uint32Array(count);
  for (let index = 0; index < count; index++) orders[index] = events[index]?.order ?? 0;
  return orders;
}

/** Writes the lanes of an event, as indexes into their names. @returns how many */
type LanesAt = (order: number, into: Uint16Array) => number;

function fileInto(
  names: readonly LaneName[],
  chronology: Chronology,
  orders: Uint32Array,
  both: boolean,
  lanesAt: LanesAt,
): Lane[] {
  const found = new Uint16Array(names.length);
  const counts = new Uint32Array(names.length);
  for (const order of orders)
    for (let at = lanesAt(order, found) - 1; at >= 0; at--) {
      const lane = found[at] ?? 0;
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
  const filed = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const order of orders)
    for (let at = lanesAt(order, found) - 1; at >= 0; at--) {
      const lane = found[at] ?? 0;
      const place = counts[lane] ?? 0;
      counts[lane] = place + 1;
      (filed[lane] as Uint32Array)[place] = order;
    }
  const marks = markTable(chronology, both);
  return names.flatMap((name, lane) => {
    const own = filed[lane] ?? new Uint32Array();
    const at = eachOnce((order) => {
      const drawn = drawnOf(chronology, order, marks, both);
      return copyOf(drawn, name.id, lanesAt(order, found) > 1 ? name.title : undefined);
    });
    return own.length > 0 ? [{ ...name, chronology, marks, orders: own, at }] : [];
  });
}

/** Of an event in a lane there is one object, as long as there is the lane. */
export function eachOnce(make: (order: number) => LaneEvent): Lane['at'] {
  const made = new Map<number, LaneEvent>();
  return (order) => {
    const known = made.get(order);
    if (known) return known;
    const one = make(order);
    made.set(order, one);
    return one;
  };
}

/** @param title of the lane, where the event stands in several: it is part of the copy's name */
function copyOf(drawn: Drawn, lane: string, title: string | undefined): LaneEvent {
  const { event, label } = drawn;
  const key = `${event.id} ${lane}`;
  if (title === undefined) return { ...drawn, key };
  return { ...drawn, key, label: { ...label, lane: title } };
}

type LaneName = Pick<Lane, 'id' | 'title' | 'colour'>;

/** No id of an actor has brackets. */
const others = '(others)';

const kindTitles: Record<EventKind, string> = {
  action: 'Actions',
  statement: 'Statements',
  statistic: 'Statistics',
  report: 'Reports',
  plan: 'Plans',
  denial: 'Denials',
  'not said': 'Kind not said',
};

/** Indexes of the actors with most events, busiest first; ties in the order of their first event. */
function busiestActors({ columns, file }: Chronology, orders: Uint32Array): number[] {
  const { starts, values } = columns.actors;
  const counts = new Uint32Array(file.actors.length);
  /** The event that has counted last, and one more: an actor with two roles counts once. */
  const last = new Uint32Array(file.actors.length);
  const inOrder: number[] = [];
  for (const order of orders) {
    const end = starts[order + 1] ?? 0;
    for (let at = starts[order] ?? 0; at < end; at++) {
      const { actor } = fromActorInRole(values[at] ?? 0);
      if (last[actor] === order + 1) continue;
      if (last[actor] === 0) inOrder.push(actor);
      last[actor] = order + 1;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
  return inOrder.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, mostActors);
}

type Drawn = Omit<LaneEvent, 'key'>;

/** Filters come and go, but an event is drawn in one way only: with one mark, or with both. */
const withOne = new WeakMap<ChronologyEvent, Drawn>();
const withBoth = new WeakMap<ChronologyEvent, Drawn>();

function drawnOf(chronology: Chronology, order: number, marks: MarkTable, both: boolean): Drawn {
  const event = chronology.events[order] as ChronologyEvent;
  const drawn = both ? withBoth : withOne;
  const known = drawn.get(event);
  if (known) return known;
  const topic = event.topics[0] ?? '';
  const report = both ? secondOf(event, reportedStanding(event, chronology)) : undefined;
  const made = {
    ...(marks.different[marks.of[order] ?? 0] as Marks),
    event,
    label: labelOf(event, chronology, report),
    colour: topicColour(chronology, topic),
    topicMark: topicMark(chronology, topic),
  };
  drawn.set(event, made);
  return made;
}
