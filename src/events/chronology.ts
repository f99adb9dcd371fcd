/**
 * The checked file made ready to be asked: events in order with their days, and everything
 * findable by its id. Built once for a file; nothing in it ever changes.
 */
import { type Columns, kindIn, type Standing, standingAt } from './columns.ts';
import { type Day, overlap } from './dates.ts';
import type { EventTable } from './event-table.ts';
import { EventsById } from './events-by-id.ts';
import type {
  Actor,
  Disagreement,
  EventRecord,
  EventsFile,
  Series,
  Source,
  Topic,
} from './format.ts';
import type { Origins } from './origins.ts';
import type { Reported } from './reported.ts';
import { weights } from './vocabulary.ts';

export type { Standing } from './columns.ts';

/** All of an events file but its events: these are in the table of a chronology. */
export type FileHead = Omit<EventsFile, 'events'>;

/**
 * One event of the file with what follows from its record: where it stands on the clock. What its
 * record says is read when it is first asked for, which costs some microseconds: what is wanted of
 * all events stands in `Chronology.columns`.
 */
export interface ChronologyEvent extends Omit<EventRecord, 'date'>, Standing {
  /** Its place in the order of dates, from 0; undated events come last. */
  readonly order: number;
  /** When it happened, on whichever clock it stands. */
  readonly happened: Standing;
  readonly origins: Origins;
  readonly reported: Reported | undefined;
  /** As the file has it, or what of that is known. */
  readonly record: EventRecord;
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
  readonly file: FileHead;
  readonly table: EventTable;
  readonly clock: Clock;
  /** Undefined: everything in the file is known. */
  readonly asKnown: AsKnown | undefined;
  /** In the order of their dates: first known day, then last, then as in the file. */
  readonly events: readonly ChronologyEvent[];
  /** The same events as numbers, for what is asked of all of them. */
  readonly columns: Columns;
  readonly eventById: ReadonlyMap<string, ChronologyEvent>;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly seriesById: ReadonlyMap<string, Series>;
  /** For an actor all that it belongs to, near and far: a person's institution and its state. */
  readonly belongsTo: ReadonlyMap<string, ReadonlySet<string>>;
  readonly disagreementsOf: ReadonlyMap<string, readonly Disagreement[]>;
}

/** The chronology of a table of events and of all else that their file holds. */
export function openTable(table: EventTable, file: FileHead): Chronology {
  const actorById = byId(file.actors);
  return {
    file,
    clock: 'happened',
    asKnown: undefined,
    ...eventsOf(table),
    actorById,
    topicById: byId(file.topics),
    sourceById: byId(file.sources),
    seriesById: byId(file.series),
    belongsTo: new Map(file.actors.map(({ id }) => [id, ancestorsOf(id, actorById)])),
    disagreementsOf: disagreementsSeen(file.disagreements),
  };
}

/** What of a chronology depends on its events and on their order. */
export function eventsOf(
  table: EventTable,
): Pick<Chronology, 'table' | 'events' | 'columns' | 'eventById'> {
  const events = table.ids.map((id, row) => new TableEvent(table, id, row));
  return { table, events, columns: table.columns, eventById: new EventsById(table.ids, events) };
}

/** A row of a table, read when it is asked. */
class TableEvent implements ChronologyEvent {
  readonly id: string;
  readonly order: number;
  private readonly table: EventTable;

  constructor(table: EventTable, id: string, row: number) {
    this.table = table;
    this.id = id;
    this.order = row;
  }

  get record() {
    return this.table.record(this.order);
  }

  private get standing() {
    return standingAt(this.table.columns, this.order);
  }

  get date() {
    return this.standing.date;
  }

  get lasts() {
    return this.standing.lasts;
  }

  get periodNotSaid() {
    return this.standing.periodNotSaid;
  }

  get days() {
    return this.standing.days;
  }

  get happened() {
    return this.table.happened(this.order);
  }

  get reported() {
    const { report, reports } = this.table.columns;
    return reports[report[this.order] ?? 0];
  }

  get kind() {
    return kindIn(this.table.columns, this.order);
  }

  get weight() {
    return weights[this.table.columns.weight[this.order] ?? 1] ?? 'normal';
  }

  get title() {
    return this.record.title;
  }

  get summary() {
    return this.record.summary;
  }

  get label() {
    return this.record.label;
  }

  get dateBasis() {
    return this.record.dateBasis;
  }

  get actors() {
    return this.record.actors;
  }

  get topics() {
    return this.record.topics;
  }

  get excerpts() {
    return this.record.excerpts;
  }

  get figures() {
    return this.record.figures;
  }

  get relations() {
    return this.record.relations;
  }

  get links() {
    return this.record.links;
  }

  get origins() {
    return this.table.origins(this.order);
  }
}

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

/** The disagreements in which each event has a side, by its id; in the order of the file. */
export function disagreementsSeen(
  disagreements: readonly Disagreement[],
): Map<string, Disagreement[]> {
  const seen = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements) {
    for (const event of new Set(disagreement.sides.map((side) => side.event))) {
      const known = seen.get(event);
      if (known) known.push(disagreement);
      else seen.set(event, [disagreement]);
    }
  }
  return seen;
}

/** Whether an event touches a stretch of days; without a date it may. */
export function touches(
  event: Pick<ChronologyEvent, 'days'>,
  from: number,
  to: number,
): 'surely' | 'perhaps' | 'no' {
  return event.days ? overlap(event.days, from, to) : 'perhaps';
}
