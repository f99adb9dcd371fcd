/**
 * What is asked of all events at once, as columns of numbers: of a hundred thousand events a column
 * is gone through in a millisecond, and takes a few bytes of each.
 *
 * A row is an event, at its place in the order of dates (`ChronologyEvent.order`).
 */
import { type EventDate, type PossibleDays, parseDate, possibleDays, sortDay } from './dates.ts';
import type { Reported } from './reported.ts';
import { type EventKind, eventKinds, type Role, roles } from './vocabulary.ts';

/** When something was, and how that is known. */
export interface Standing {
  readonly date: EventDate | undefined;
  /** Whether it filled its date (an interval, a statistic's period) or was a moment in it. */
  readonly lasts: boolean;
  /** A statistic whose source gives no period: its date is that of its report. */
  readonly periodNotSaid: boolean;
  readonly days: PossibleDays | undefined;
}

/**
 * @param edtf the date as the file has it
 * @param measured whether it is the period of what was measured
 * @param periodNotSaid whether something was measured, and nothing tells in which period
 */
export function toStanding(
  edtf: string | undefined,
  measured: boolean,
  periodNotSaid: boolean,
): Standing {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  // A set is one day out of several, whatever was measured on it.
  const filled = measured && date?.form !== 'set';
  const lasts = date !== undefined && (date.form === 'interval' || filled);
  return { date, lasts, periodNotSaid, days: date && possibleDays(date, lasts) };
}

export interface Columns {
  /** How many events there are. */
  readonly count: number;
  /** The day at which it stands, always finite; NaN for an undated event, which comes last. */
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
  /** Those to whom its excerpts are attributed: indexes into the actors of the file. */
  readonly speakers: Lists;
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
  /** The series of its figures: indexes into those of the file. */
  readonly series: Lists;
  /** The rows of the events that it has relations to, in the order of its record. */
  readonly relations: Lists;
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

/** The numbers of one row. */
export const listAt = ({ starts, values }: Lists, row: number): Uint32Array =>
  values.subarray(starts[row], starts[row + 1]);

/** The standing of an event in a row. */
export const standingAt = ({ standing, standings }: Columns, row: number): Standing =>
  standings[standing[row] ?? 0] as Standing;

/** The day at which each row stands; NaN without a date. */
export function firstDays(standing: Uint32Array, standings: readonly Standing[]): Float64Array {
  const days = standings.map(({ date }) => (date ? sortDay(date) : Number.NaN));
  const first = new Float64Array(standing.length);
  for (let row = 0; row < first.length; row++) first[row] = days[standing[row] ?? 0] ?? Number.NaN;
  return first;
}

/** The rows in the order of dates: by first known day, then by last; what is equal stays as it was. */
export function rowsByDate({
  count,
  standing,
  standings,
}: Pick<Columns, 'count' | 'standing' | 'standings'>): Uint32Array {
  const ranks = rankStandings(standings);
  const next = new Uint32Array(standings.length + 1);
  const rankOf = (row: number) => ranks[standing[row] ?? 0] ?? 0;
  const take = (rank: number, by: number): number => {
    const taken = next[rank] ?? 0;
    next[rank] = taken + by;
    return taken;
  };
  for (let row = 0; row < count; row++) take(rankOf(row) + 1, 1);
  for (let rank = 0; rank < standings.length; rank++) take(rank + 1, next[rank] ?? 0);
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[take(rankOf(row), 1)] = row;
  return rows;
}

/** The place of each standing in the order of dates; those with the same days share one. */
function rankStandings(standings: readonly Standing[]): Uint32Array {
  const never = Number.POSITIVE_INFINITY;
  const first = Float64Array.from(standings, ({ date }) => (date ? sortDay(date) : never));
  const last = Float64Array.from(standings, ({ date }) => date?.latest ?? never);
  // Unlike a difference, it can tell +∞ from +∞.
  const compare = (a = never, b = never) => (a < b ? -1 : a > b ? 1 : 0);
  const order = (a: number, b: number) => compare(first[a], first[b]) || compare(last[a], last[b]);
  const sorted = Uint32Array.from(standings, (_, index) => index).sort(order);
  const ranks = new Uint32Array(standings.length);
  let rank = 0;
  sorted.forEach((index, place) => {
    if (place > 0 && order(sorted[place - 1] ?? 0, index) !== 0) rank = place;
    ranks[index] = rank;
  });
  return ranks;
}

/**
 * The columns of some rows, in the order in which they are named.
 *
 * @param rows each at most once; relations to others are left out
 */
export function selectRows(columns: Columns, rows: Uint32Array): Columns {
  const pick = <T extends Uint8Array | Uint32Array | Float64Array>(column: T): T => {
    const picked = new (column.constructor as new (length: number) => T)(rows.length);
    for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0;
    return picked;
  };
  return {
    ...columns,
    count: rows.length,
    first: pick(columns.first),
    standing: pick(columns.standing),
    kind: pick(columns.kind),
    weight: pick(columns.weight),
    topics: selectLists(columns.topics, rows),
    actors: selectLists(columns.actors, rows),
    sources: selectLists(columns.sources, rows),
    speakers: selectLists(columns.speakers, rows),
    footings: pick(columns.footings),
    bases: pick(columns.bases),
    origins: pick(columns.origins),
    report: pick(columns.report),
    figured: pick(columns.figured),
    series: selectLists(columns.series, rows),
    relations: renameValues(selectLists(columns.relations, rows), placesOf(rows, columns.count)),
  };
}

function selectLists({ starts, values }: Lists, rows: Uint32Array): Lists {
  const picked = new Uint32Array(rows.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    picked[place + 1] = (picked[place] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  }
  const chosen = new Uint32Array(picked[rows.length] ?? 0);
  for (let place = 0; place < rows.length; place++) {
    let to = picked[place] ?? 0;
    const end = starts[(rows[place] ?? 0) + 1] ?? 0;
    for (let at = starts[rows[place] ?? 0] ?? 0; at < end; at++) chosen[to++] = values[at] ?? 0;
  }
  return { starts: picked, values: chosen };
}

/** For each row its place among those chosen; `nowhere` for the others. */
function placesOf(rows: Uint32Array, count: number): Uint32Array {
  const places = new Uint32Array(count).fill(nowhere);
  for (let place = 0; place < rows.length; place++) places[rows[place] ?? 0] = place;
  return places;
}

/** The place of each record in its list. */
export const placesById = (
  records: readonly { readonly id: string }[],
): ReadonlyMap<string, number> => new Map(records.map(({ id }, place) => [id, place]));

/** What a value is called that has no other name: it is left out. */
export const nowhere = 0xffff_ffff;

/** The lists with other names for their values; those called `nowhere` are left out. */
export function renameValues({ starts, values }: Lists, names: Uint32Array): Lists {
  const renamed = new Uint32Array(values.length);
  const moved = new Uint32Array(starts.length);
  let length = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const name = names[values[at] ?? 0] ?? nowhere;
      if (name !== nowhere) renamed[length++] = name;
    }
    moved[row + 1] = length;
  }
  return { starts: moved, values: renamed.slice(0, length) };
}
