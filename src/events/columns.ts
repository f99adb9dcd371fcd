/**
 * What is asked of all events at once, as columns of numbers: of a hundred thousand events a column
 * is gone through in a millisecond, and takes a few bytes of each.
 *
 * A row is an event, at its place in the order of dates (`ChronologyEvent.order`).
 */
import type { ChronologyEvent, Standing } from './chronology.ts';
import { sortDay } from './dates.ts';
import {
  bases,
  type EventKind,
  type EventsFile,
  eventKinds,
  footings,
  type Role,
  roles,
  weights,
} from './format.ts';
import { type Reported, sourcesOf } from './reported.ts';

export interface Columns {
  /** How many events there are. */
  readonly count: number;
  /** The day at which it stands, −∞ and +∞ never; NaN for an undated event, which comes last. */
  readonly first: Float64Array;
  /** When it was, as an index into `standings`: events with one date share one. */
  readonly standing: Uint32Array;
  readonly standings: readonly Standing[];
  /** An index into `eventKinds`. */
  readonly kind: Uint8Array;
  /** An index into `weights`: lead, normal, detail. */
  readonly weight: Uint8Array;
  /** Indexes into the topics of the file; the first gives the colour. */
  readonly topics: Lists;
  /** Actors with their roles, as `actorInRole` writes them. */
  readonly actors: Lists;
  /** Indexes into the sources of the file: those of the excerpts, and the reports that they retell. */
  readonly sources: Lists;
  /** A bit for each footing and basis that an excerpt has, by its index in `footings` and `bases`. */
  readonly footings: Uint8Array;
  readonly bases: Uint8Array;
  /** How many independent origins it has; 255 stands for more too. */
  readonly origins: Uint8Array;
  /** When it was first reported, as an index into `reports`. */
  readonly report: Uint32Array;
  readonly reports: readonly (Reported | undefined)[];
  /** 1 where it has a figure. */
  readonly figured: Uint8Array;
}

/** A list of numbers for each row: those of row `r` are `values` from `starts[r]` to `starts[r + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** An actor, by its index in the file, in a role. */
export const actorInRole = (actor: number, role: Role): number =>
  actor * roles.length + roles.indexOf(role);

/** The opposite of `actorInRole`: the index of the actor in the file, and its role. */
export const fromActorInRole = (value: number): { actor: number; role: Role } => ({
  actor: Math.floor(value / roles.length),
  role: roles[value % roles.length] as Role,
});

/** The kind of an event in a row. */
export const kindIn = ({ kind }: Columns, row: number): EventKind =>
  eventKinds[kind[row] ?? 0] as EventKind;

/** Gathers values, and tells each its index; what is equal by its key is kept once. */
class Distinct<T> {
  readonly values: T[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(key: string, value: T): number {
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Gathers a list of numbers for each row, row by row. */
class ListsBuilder {
  private readonly starts: Uint32Array;
  private readonly values: number[] = [];

  constructor(count: number) {
    this.starts = new Uint32Array(count + 1);
  }

  /** Values that stand twice are kept once. */
  set(row: number, values: Iterable<number>): void {
    for (const value of new Set(values)) this.values.push(value);
    this.starts[row + 1] = this.values.length;
  }

  done(): Lists {
    return { starts: this.starts, values: Uint32Array.from(this.values) };
  }
}

/**
 * @param events in their order
 * @param file the lists that the events name
 */
export function toColumns(
  events: readonly ChronologyEvent[],
  file: Pick<EventsFile, 'actors' | 'topics' | 'sources'>,
): Columns {
  const count = events.length;
  const places = (records: readonly { readonly id: string }[]) =>
    new Map(records.map(({ id }, index) => [id, index]));
  const [actorAt, topicAt, sourceAt] = [
    places(file.actors),
    places(file.topics),
    places(file.sources),
  ];
  const standings = new Distinct<Standing>();
  const reports = new Distinct<Reported | undefined>();
  const [topics, actors, sources] = [
    new ListsBuilder(count),
    new ListsBuilder(count),
    new ListsBuilder(count),
  ];
  const columns = {
    count,
    first: new Float64Array(count),
    standing: new Uint32Array(count),
    kind: new Uint8Array(count),
    weight: new Uint8Array(count),
    footings: new Uint8Array(count),
    bases: new Uint8Array(count),
    origins: new Uint8Array(count),
    report: new Uint32Array(count),
    figured: new Uint8Array(count),
  };
  events.forEach((event, row) => {
    const { date, lasts, periodNotSaid, days, reported, excerpts } = event;
    columns.first[row] = date ? sortDay(date) : Number.NaN;
    columns.standing[row] = standings.indexOf(`${date?.edtf} ${lasts} ${periodNotSaid}`, {
      date,
      lasts,
      periodNotSaid,
      days,
    });
    columns.kind[row] = eventKinds.indexOf(event.kind);
    columns.weight[row] = weights.indexOf(event.weight);
    topics.set(row, placesOf(event.topics, topicAt));
    actors.set(
      row,
      event.actors.map(({ actor, role }) => actorInRole(actorAt.get(actor) ?? 0, role)),
    );
    sources.set(row, placesOf(sourcesOf(excerpts), sourceAt));
    for (const { attribution } of excerpts) {
      columns.footings[row] = (columns.footings[row] ?? 0) | bitOf(footings, attribution.footing);
      columns.bases[row] = (columns.bases[row] ?? 0) | bitOf(bases, attribution.basis);
    }
    columns.origins[row] = Math.min(event.origins.origins.length, 255);
    columns.report[row] = reports.indexOf(
      reported ? `${reported.earliest} ${reported.latest} ${reported.by}` : '',
      reported,
    );
    columns.figured[row] = Number(event.figures.length > 0);
  });
  return {
    ...columns,
    topics: topics.done(),
    actors: actors.done(),
    sources: sources.done(),
    standings: standings.values,
    reports: reports.values,
  };
}

const bitOf = <T>(list: readonly T[], one: T): number => 1 << list.indexOf(one);

function* placesOf(ids: Iterable<string>, at: ReadonlyMap<string, number>): Generator<number> {
  for (const id of ids) {
    const place = at.get(id);
    if (place !== undefined) yield place;
  }
}
