/** Which events each choice of each facet stands for, looked up once so that filtering never searches. */
import type { Chronology } from '../events/chronology.ts';
import { actorInRole, type Lists } from '../events/columns.ts';
import { type Choice, type Facet, type Filters, wordId, writeChoice } from '../events/filters.ts';
import { bases, eventKinds, footings, type Role, roles } from '../events/vocabulary.ts';
import type { EventSet } from './event-set.ts';
import { growingWholes } from './growing-numbers.ts';

export interface FilterIndex {
  readonly chronology: Chronology;
  /** The actors to which others belong. */
  readonly parents: ReadonlySet<string>;
  /** The most independent origins that any event has; 255 stands for more too. */
  readonly mostOrigins: number;
  /** For each value of a facet, by its place in the file or the vocabulary, the rows that have it. */
  readonly facet: (facet: Facet) => FacetRows;
  /** Rows of actors in a role or alone, by their choice as `writeChoice` writes it. */
  readonly narrowed: Map<string, Uint32Array>;
  /** What each event misses, once it was found out (`missedConditions`). */
  readonly missed: WeakMap<Filters, { textMatches: EventSet | undefined; misses: Uint16Array }>;
}

/** The rows of `columns`, which are the orders of the events, for each value of a facet. */
interface FacetRows {
  /** The index of a choice's value, by its id. */
  readonly at: ReadonlyMap<string, number>;
  /** Ascending, each once. */
  readonly rows: Lists;
}

const indexes = new WeakMap<Chronology, FilterIndex>();

/** Made once for a chronology, each facet when it is first asked for. */
export function toFilterIndex(chronology: Chronology): FilterIndex {
  const known = indexes.get(chronology);
  if (known) return known;
  const made = new Map<Facet, FacetRows>();
  const index: FilterIndex = {
    chronology,
    parents: new Set([...chronology.belongsTo.values()].flatMap((all) => [...all])),
    mostOrigins: chronology.columns.origins.reduce((most, some) => Math.max(most, some), 0),
    facet: (facet) => {
      const rows = made.get(facet) ?? toFacetRows(chronology, facet);
      made.set(facet, rows);
      return rows;
    },
    narrowed: new Map(),
    missed: new WeakMap(),
  };
  indexes.set(chronology, index);
  return index;
}

const noRows = new Uint32Array();

/**
 * The rows of the events that a choice stands for, whether it includes or excludes them, ascending.
 * Only an actor's role and `alone` count; another facet's are passed over.
 */
export function rowsOf(index: FilterIndex, facet: Facet, choice: Choice): Uint32Array {
  if (facet === 'actor' && (choice.role || choice.alone)) return narrowedRows(index, choice);
  const { at, rows } = index.facet(facet);
  const value = at.get(choice.id);
  return value === undefined ? noRows : listOf(rows, value);
}

/** As `rowsOf`, for whoever wants a plain list. */
export const ordersOf = (index: FilterIndex, facet: Facet, choice: Choice): readonly number[] =>
  Array.from(rowsOf(index, facet, choice));

/** The roles in which an actor occurs, itself or through those that belong to it. */
export function rolesOf(index: FilterIndex, actor: string): Role[] {
  return roles.filter((role) => rowsOf(index, 'actor', { id: actor, role, exclude: false }).length);
}

const listOf = ({ starts, values }: Lists, at: number): Uint32Array =>
  values.subarray(starts[at], starts[at + 1]);

/** Of an actor's rows those where it, or what belongs to it, stands in the role. */
function narrowedRows(index: FilterIndex, choice: Choice): Uint32Array {
  const key = writeChoice({ ...choice, exclude: false });
  const known = index.narrowed.get(key);
  if (known) return known;
  const { id, role, alone } = choice;
  const { columns, belongsTo, file } = index.chronology;
  const meant = new Set<number>();
  file.actors.forEach((actor, at) => {
    if (actor.id !== id && (alone || !belongsTo.get(actor.id)?.has(id))) return;
    for (const one of role ? [role] : roles) meant.add(actorInRole(at, one));
  });
  const rows = rowsOf(index, 'actor', { id, exclude: false }).filter((row) =>
    listOf(columns.actors, row).some((value) => meant.has(value)),
  );
  index.narrowed.set(key, rows);
  return rows;
}

function toFacetRows({ file, columns, belongsTo }: Chronology, facet: Facet): FacetRows {
  switch (facet) {
    case 'topic':
      return rowsByValue(idsOf(file.topics), columns.topics);
    case 'source':
      return rowsByValue(idsOf(file.sources), columns.sources);
    case 'kind':
      return rowsByValue(eventKinds.map(wordId), oneEach(columns.kind));
    case 'footing':
      return rowsByValue(footings.map(wordId), bitsOf(columns.footings));
    case 'basis':
      return rowsByValue(bases.map(wordId), bitsOf(columns.bases));
    case 'actor':
      return rowsByValue(idsOf(file.actors), withWholes(columns.actors, file, belongsTo));
  }
}

const actorOf = (value: number) => Math.floor(value / roles.length);

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

function oneEach(column: Uint8Array): Lists {
  const starts = new Uint32Array(column.length + 1);
  for (let row = 0; row < starts.length; row++) starts[row] = row;
  return { starts, values: new Uint32Array(column) };
}

function bitsOf(column: Uint8Array): Lists {
  const lists = new ListsOf(column.length);
  for (let row = 0; row < column.length; row++) {
    for (let bits = column[row] ?? 0, at = 0; bits > 0; bits >>= 1, at++)
      if (bits & 1) lists.add(at);
    lists.endRow(row);
  }
  return lists.done();
}

/** The actors of each row and all that they belong to, each once. */
function withWholes(
  { starts, values }: Lists,
  { actors }: Chronology['file'],
  belongsTo: Chronology['belongsTo'],
): Lists {
  const at = new Map(actors.map(({ id }, place) => [id, place]));
  const all = actors.map(({ id }, place) => [
    place,
    ...[...(belongsTo.get(id) ?? [])].flatMap((whole) => at.get(whole) ?? []),
  ]);
  const lists = new ListsOf(starts.length - 1);
  /** The row that last had the actor, counted from 1. */
  const last = new Uint32Array(actors.length);
  for (let row = 0; row < starts.length - 1; row++) {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      for (const actor of all[actorOf(values[i] ?? 0)] ?? []) {
        if (last[actor] === row + 1) continue;
        last[actor] = row + 1;
        lists.add(actor);
      }
    }
    lists.endRow(row);
  }
  return lists.done();
}

/** Lists written one number after the other, row by row. */
class ListsOf {
  private readonly starts: Uint32Array;
  private readonly values = growingWholes();

  constructor(rows: number) {
    this.starts = new Uint32Array(rows + 1);
  }

  add(value: number): void {
    this.values.push(value);
  }

  endRow(row: number): void {
    this.starts[row + 1] = this.values.length;
  }

  done(): Lists {
    return { starts: this.starts, values: this.values.done() };
  }
}

/** Turns the values of each row into the rows of each value: counts them, then puts them there. */
function rowsByValue(ids: readonly string[], byRow: Lists): FacetRows {
  const starts = new Uint32Array(ids.length + 1);
  for (const value of byRow.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < ids.length; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const rows = new Uint32Array(byRow.values.length);
  const next = starts.slice();
  for (let row = 0; row < byRow.starts.length - 1; row++) {
    const end = byRow.starts[row + 1] ?? 0;
    for (let i = byRow.starts[row] ?? 0; i < end; i++) {
      const value = byRow.values[i] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return { at: new Map(ids.map((id, value) => [id, value])), rows: { starts, values: rows } };
}
