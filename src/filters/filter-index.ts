/** Which events each choice of each facet stands for, looked up once so that filtering never searches. */
import type { Chronology } from '../events/chronology.ts';
import { actorInRole, fromActorInRole, type Lists } from '../events/columns.ts';
import { basisId, type Choice, type Facet, footingId, writeChoice } from '../events/filters.ts';
import { bases, eventKinds, footings, type Role, roles } from '../events/format.ts';

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
  const { count } = columns;
  switch (facet) {
    case 'topic':
      return rowsByValue(idsOf(file.topics), count, eachOf(columns.topics));
    case 'source':
      return rowsByValue(idsOf(file.sources), count, eachOf(columns.sources));
    case 'kind':
      return rowsByValue(eventKinds, count, (row, has) => has(columns.kind[row] ?? 0));
    case 'footing':
      return rowsByValue(footings.map(footingId), count, eachBit(columns.footings));
    case 'basis':
      return rowsByValue(bases.map(basisId), count, eachBit(columns.bases));
    case 'actor':
      return rowsByValue(idsOf(file.actors), count, eachWithWholes(columns.actors, file, belongsTo));
  }
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Tells of each value that a row has; a value told twice counts once. */
type ValuesOf = (row: number, has: (value: number) => void) => void;

const eachOf =
  ({ starts, values }: Lists): ValuesOf =>
  (row, has) => {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) has(values[i] ?? 0);
  };

const eachBit =
  (column: Uint8Array): ValuesOf =>
  (row, has) => {
    for (let bits = column[row] ?? 0, at = 0; bits > 0; bits >>= 1, at++) if (bits & 1) has(at);
  };

/** The actors of a row and all that they belong to. */
function eachWithWholes(
  actors: Lists,
  file: Chronology['file'],
  belongsTo: Chronology['belongsTo'],
): ValuesOf {
  const at = new Map(file.actors.map(({ id }, place) => [id, place]));
  const wholes = file.actors.map(({ id }) =>
    Uint32Array.from([...(belongsTo.get(id) ?? [])].flatMap((whole) => at.get(whole) ?? [])),
  );
  const each = eachOf(actors);
  return (row, has) =>
    each(row, (value) => {
      const { actor } = fromActorInRole(value);
      has(actor);
      for (const whole of wholes[actor] ?? noRows) has(whole);
    });
}

/** Turns the values of each row into the rows of each value: counts them, then puts them there. */
function rowsByValue(ids: readonly string[], count: number, valuesOf: ValuesOf): FacetRows {
  const starts = new Uint32Array(ids.length + 1);
  // The row that last had the value, counted from 1: it stands there once.
  const seen = new Uint32Array(ids.length);
  const through = (tell: (row: number, value: number) => void) => {
    seen.fill(0);
    for (let row = 0; row < count; row++)
      valuesOf(row, (value) => {
        if (seen[value] === row + 1) return;
        seen[value] = row + 1;
        tell(row, value);
      });
  };
  through((_, value) => {
    starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  });
  for (let value = 0; value < ids.length; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const values = new Uint32Array(starts[ids.length] ?? 0);
  const next = starts.slice();
  through((row, value) => {
    const place = next[value] ?? 0;
    values[place] = row;
    next[value] = place + 1;
  });
  return { at: new Map(ids.map((id, value) => [id, value])), rows: { starts, values } };
}
