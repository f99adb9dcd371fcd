/**
 * The checked file made ready to be asked: events in order with their days, and everything
 * findable by its id. Built once for a file; nothing in it ever changes.
 */
import { type Columns, toColumns } from './columns.ts';
import {
  type Day,
  type EventDate,
  overlap,
  type PossibleDays,
  parseDate,
  possibleDays,
  sortDay,
} from './dates.ts';
import type {
  Actor,
  Disagreement,
  EventRecord,
  EventsFile,
  Relation,
  Series,
  Source,
  Topic,
} from './format.ts';
import { type Origins, originsOf } from './origins.ts';
import { type Reported, reportedOf } from './reported.ts';

/** When something was, and how that is known. */
export interface Standing {
  readonly date: EventDate | undefined;
  /** Whether it filled its date (an interval, a statistic's period) or was a moment in it. */
  readonly lasts: boolean;
  /** A statistic whose source gives no period: its date is that of its report. */
  readonly periodNotSaid: boolean;
  readonly days: PossibleDays | undefined;
}

/** One event of the file with what follows from its record: where it stands on the clock. */
export interface ChronologyEvent extends Omit<EventRecord, 'date'>, Standing {
  /** Its place in the order of dates, from 0; undated events come last. */
  readonly order: number;
  /** When it happened, on whichever clock it stands. */
  readonly happened: Standing;
  readonly origins: Origins;
  readonly reported: Reported | undefined;
}

/** A relation as it looks from one of its two ends. */
export interface RelationSeen {
  readonly relation: Relation;
  readonly other: ChronologyEvent;
  /** `to`: the event says it of the other; `from`: the other says it of the event. */
  readonly direction: 'to' | 'from';
}

/** What narrows a chronology to what the world could know on a day. */
export interface AsKnown {
  readonly day: Day;
  /** Ids of the events whose first report may have been out by then. */
  readonly perhaps: ReadonlySet<string>;
  /** Ids of the sources that were surely or perhaps published by then. */
  readonly out: ReadonlySet<string>;
  /** All of it. */
  readonly whole: Chronology;
}

/** By which date events stand: when they happened, or when they were first reported. */
export type Clock = 'happened' | 'reported';

/** What a reader may choose; on both, the timeline gives each event two marks. */
export const clocks = ['happened', 'reported', 'both'] as const;
export type ShownClock = (typeof clocks)[number];

export interface Chronology {
  readonly file: EventsFile;
  readonly clock: Clock;
  /** Undefined: everything in the file is known. */
  readonly asKnown: AsKnown | undefined;
  /** In the order of their dates: first known day, then last, then as in the file. */
  readonly events: readonly ChronologyEvent[];
  readonly undated: readonly ChronologyEvent[];
  /** The same events as numbers, for what is asked of all of them. */
  readonly columns: Columns;
  readonly eventById: ReadonlyMap<string, ChronologyEvent>;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly seriesById: ReadonlyMap<string, Series>;
  /** For an actor all that it belongs to, near and far: a person's institution and its state. */
  readonly belongsTo: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relationsOf: ReadonlyMap<string, readonly RelationSeen[]>;
  readonly disagreementsOf: ReadonlyMap<string, readonly Disagreement[]>;
}

/** @param file as `checkEventsFile` gives it: every id that it names exists */
export function toChronology(file: EventsFile): Chronology {
  const sourceById = byId(file.sources);
  const actorById = byId(file.actors);
  return {
    file,
    clock: 'happened',
    asKnown: undefined,
    ...inOrder(
      file.events.map((record) => toChronologyEvent(record, sourceById, file.revised)),
      file,
    ),
    actorById,
    topicById: byId(file.topics),
    sourceById,
    seriesById: byId(file.series),
    belongsTo: new Map(file.actors.map(({ id }) => [id, ancestorsOf(id, actorById)])),
    disagreementsOf: disagreementsSeen(file.disagreements),
  };
}

/** What of a chronology depends on its events and on their order. */
export function inOrder(
  unordered: readonly Omit<ChronologyEvent, 'order'>[],
  file: EventsFile,
): Pick<Chronology, 'events' | 'undated' | 'columns' | 'eventById' | 'relationsOf'> {
  const events = unordered.toSorted(compareEvents).map((event, order) => ({ ...event, order }));
  const eventById = byId(events);
  return {
    events,
    undated: events.filter((event) => !event.date),
    columns: toColumns(events, file),
    eventById,
    relationsOf: relationsSeen(events, eventById),
  };
}

function toChronologyEvent(
  record: EventRecord,
  sourceById: ReadonlyMap<string, Source>,
  revised: string,
): Omit<ChronologyEvent, 'order'> {
  const date = record.date === undefined ? undefined : parseDate(record.date);
  const statistic = record.kind === 'statistic';
  const periodNotSaid = statistic && !record.figures.some(({ period }) => period !== undefined);
  // A set is one day out of several, whatever was measured on it.
  const filled = statistic && !periodNotSaid && date?.form !== 'set';
  const lasts = date !== undefined && (date.form === 'interval' || filled);
  const happened = { date, lasts, periodNotSaid, days: date && possibleDays(date, lasts) };
  return {
    ...record,
    ...happened,
    happened,
    origins: originsOf(record.excerpts),
    reported: reportedOf(record.excerpts, sourceById, revised),
  };
}

/** By first known day, then by last; an event without a date comes after all. */
function compareEvents(
  { date: a }: Pick<ChronologyEvent, 'date'>,
  { date: b }: Pick<ChronologyEvent, 'date'>,
): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return sortDay(a) - sortDay(b) || compareDays(a.latest, b.latest);
}

/** Unlike a difference, it can tell +∞ from +∞. */
const compareDays = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function ancestorsOf(id: string, actors: ReadonlyMap<string, Actor>): Set<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of actors.get(next)?.partOf ?? []) {
      if (found.has(parent)) continue;
      found.add(parent);
      waiting.push(parent);
    }
  }
  return found;
}

function relationsSeen(
  events: readonly ChronologyEvent[],
  eventById: ReadonlyMap<string, ChronologyEvent>,
): Map<string, RelationSeen[]> {
  const seen = new Map<string, RelationSeen[]>();
  for (const event of events) {
    for (const relation of event.relations) {
      const other = eventById.get(relation.event);
      if (!other) continue;
      append(seen, event.id, { relation, other, direction: 'to' });
      append(seen, other.id, { relation, other: event, direction: 'from' });
    }
  }
  return seen;
}

/** The disagreements in which each event has a side, by its id; in the order of the file. */
export function disagreementsSeen(
  disagreements: readonly Disagreement[],
): Map<string, Disagreement[]> {
  const seen = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements) {
    for (const event of new Set(disagreement.sides.map((side) => side.event)))
      append(seen, event, disagreement);
  }
  return seen;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether an event touches a stretch of days; without a date it may. */
export function touches(
  event: Pick<ChronologyEvent, 'days'>,
  from: number,
  to: number,
): 'surely' | 'perhaps' | 'no' {
  return event.days ? overlap(event.days, from, to) : 'perhaps';
}
