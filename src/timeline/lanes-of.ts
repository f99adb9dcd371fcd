/** Which event stands in which lane. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { fromActorInRole } from '../events/columns.ts';
import { type EventKind, eventKinds, type LaneKind } from '../events/format.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import { type TopicMark, topicColour, topicMark } from '../events/topic-colour.ts';
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
  return fileInto([name], chronology, datedOf(events), false, () => [0]);
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
    return fileInto(names, chronology, orders, both, (order) => [
      topics.values[topics.starts[order] ?? 0] ?? 0,
    ]);
  }
  if (kind === 'kind') {
    const names = eventKinds.map((id) => ({ id, title: kindTitles[id], colour: undefined }));
    return fileInto(names, chronology, orders, both, (order) => [kinds[order] ?? 0]);
  }
  const own = busiestActors(chronology, orders);
  const lanes = new Map(own.map((actor, lane) => [actor, lane]));
  const names = own.map((actor) => {
    const { id = '', name = id } = chronology.file.actors[actor] ?? {};
    return { id, title: name, colour: undefined };
  });
  const otherwise = [names.push({ id: others, title: 'Others', colour: undefined }) - 1];
  return fileInto(names, chronology, orders, both, (order) => {
    const found = actorsOf(chronology, order).flatMap((actor) => lanes.get(actor) ?? []);
    return found.length > 0 ? found : otherwise;
  });
}

/** The orders of those that have a date: undated ones come last. */
function datedOf(events: readonly ChronologyEvent[]): Uint32Array {
  const count = firstWhere(events.length, (index) => !events[index]?.date);
  const orders = new Uint32Array(count);
  for (let index = 0; index < count; index++) orders[index] = events[index]?.order ?? 0;
  return orders;
}

/** @param lanesAt indexes into the names: the lanes of the event of an order */
function fileInto(
  names: readonly LaneName[],
  chronology: Chronology,
  orders: Uint32Array,
  both: boolean,
  lanesAt: (order: number) => readonly number[],
): Lane[] {
  const filed: number[][] = names.map(() => []);
  for (const order of orders) for (const lane of lanesAt(order)) filed[lane]?.push(order);
  const marks = markTable(chronology, both);
  return names.flatMap((name, lane) => {
    const own = filed[lane] ?? [];
    const at = eachOnce((order) => {
      const drawn = drawnOf(chronology, order, marks, both);
      return copyOf(drawn, name.id, lanesAt(order).length > 1 ? name.title : undefined);
    });
    return own.length > 0
      ? [{ ...name, chronology, marks, orders: Uint32Array.from(own), at }]
      : [];
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
};

/** Indexes of the actors with most events, busiest first; ties in the order of their first event. */
function busiestActors(chronology: Chronology, orders: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const order of orders)
    for (const actor of actorsOf(chronology, order))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostActors)
    .map(([actor]) => actor);
}

/** Indexes of an event's actors, each once, whatever its roles. */
function actorsOf({ columns: { actors } }: Chronology, order: number): number[] {
  const found: number[] = [];
  for (let at = actors.starts[order] ?? 0; at < (actors.starts[order + 1] ?? 0); at++) {
    const { actor } = fromActorInRole(actors.values[at] ?? 0);
    if (!found.includes(actor)) found.push(actor);
  }
  return found;
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
