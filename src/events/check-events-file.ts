/**
 * The border: turns whatever JSON holds into an events file that the rest of the program may trust.
 *
 * Nothing is dropped in silence. A file whose head is wrong is not shown at all; a record that
 * breaks a rule is left out, and every fault is told with its rule, its place and its cure. The
 * rules R1 to R24 are explained in `docs/events-format.md`.
 */
import * as v from 'valibot';
import { checkReferences, type Shown } from './check-references.ts';
import { type Fault, faultsOf, nameOf, type Outcome } from './faults.ts';
import { toFillDefaults } from './fill-defaults.ts';
import * as format from './format.ts';
import { type QuickCheck, toQuickCheck } from './quick-check.ts';
import { withoutUnknownKeys } from './unknown-keys.ts';
import { formatName } from './vocabulary.ts';

export interface CheckedFile {
  /** Undefined if the file cannot be shown at all. */
  readonly file: format.EventsFile | undefined;
  readonly faults: readonly Fault[];
}

/** The shape of a record in each list of a file. */
export const recordShapes = {
  actors: format.Actor,
  topics: format.Topic,
  sources: format.Source,
  series: format.Series,
  terms: format.Term,
  events: format.EventRecord,
  disagreements: format.Disagreement,
  startingPoints: format.StartingPoint,
  tours: format.Tour,
  revisions: format.Revision,
} as const;

type RecordList = keyof typeof recordShapes;

/**
 * Checks a parsed JSON value. What is sound in it is filled in where it stands, and not copied.
 *
 * @param value anything
 * @param shown the events, where they have been checked already and are not in the value
 * @returns the sound part of the file and all faults, in the order of the file's parts
 */
export function checkEventsFile(value: unknown, shown?: Shown): CheckedFile {
  const head = checkHead(value);
  if (!head.file) return head;
  const raw = value as Record<RecordList, unknown[] | undefined>;
  const faults: Fault[] = [...head.faults];
  const sound = { ...head.file } as Record<string, unknown>;
  for (const name of Object.keys(recordShapes) as RecordList[]) {
    sound[name] = checkList(name, raw[name] ?? [], faults);
  }
  const file = checkReferences(sound as unknown as format.EventsFile, raw, faults, shown);
  return { file, faults: faults.sort(comparePlaces) };
}

/** What stands above the lists, and that the lists are lists. */
function checkHead(value: unknown): CheckedFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadable('R1', [], 'an events file is one JSON object: { "format": … }');
  const asked = (value as Record<string, unknown>).format;
  if (asked !== formatName)
    return unreadable(
      'R1',
      ['format'],
      asked === undefined
        ? `it is missing, so this is no events file; write "format": "${formatName}"`
        : `it is ${JSON.stringify(asked)}; this program reads "${formatName}"`,
    );
  const List = v.array(v.unknown());
  const Head = v.strictObject({
    ...format.EventsFile.entries,
    ...Object.fromEntries(Object.keys(recordShapes).map((name) => [name, v.optional(List)])),
    topics: List,
    events: List,
  });
  const { output, faults } = checkRecord(Head, value, [], 'unreadable');
  return { file: output as format.EventsFile | undefined, faults };
}

const unreadable = (rule: string, path: Fault['path'], message: string): CheckedFile => ({
  file: undefined,
  faults: [{ rule, path, message, outcome: 'unreadable' }],
});

/**
 * One record against its shape. Keys that the format does not know are told and passed over.
 *
 * @returns the sound record, or undefined
 */
export function checkRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  path: Fault['path'],
  outcome: Outcome,
): { output: T | undefined; faults: Fault[] } {
  if (toSoundCheck(schema)(value)) return { output: value as T, faults: [] };
  const name = nameOf(value);
  const faults: Fault[] = [];
  const message = 'the format does not know this key; correct it or take it out';
  const known = withoutUnknownKeys(schema, value, path, (key) =>
    faults.push({ rule: 'R3', path: key, message, outcome: 'passed over', name }),
  );
  const result = v.safeParse(schema, known);
  if (result.success) return { output: result.output, faults };
  faults.push(...faultsOf(result.issues, path, outcome, name));
  return { output: undefined, faults };
}

const soundChecks = new WeakMap<object, QuickCheck>();

/** Tells whether a value keeps to a schema; if so, what it leaves out is filled in. */
export function toSoundCheck(schema: v.GenericSchema<unknown, unknown>): QuickCheck {
  const known = soundChecks.get(schema);
  if (known) return known;
  const [check, fill] = [toQuickCheck(schema), toFillDefaults(schema)];
  const made = (value: unknown) => {
    if (!check(value)) return false;
    fill(value);
    return true;
  };
  soundChecks.set(schema, made);
  return made;
}

function checkList(name: RecordList, values: unknown[], faults: Fault[]): unknown[] {
  const ids = new Set<string>();
  const sound: unknown[] = [];
  values.forEach((value, index) => {
    const path = [name, index];
    const standIn = standInFor(name, value);
    const checked = checkRecord<unknown>(
      recordShapes[name],
      value,
      path,
      standIn ? 'named only' : 'left out',
    );
    faults.push(...checked.faults);
    const record = checked.output ?? standIn;
    if (!record) return;
    const { id } = record as { id?: string };
    if (id !== undefined && ids.has(id)) {
      const message = `the id "${id}" stands twice in ${name}; give this one another`;
      faults.push({
        rule: 'R16',
        path: [...path, 'id'],
        message,
        outcome: 'left out',
        name: nameOf(value),
      });
      return;
    }
    if (id !== undefined) ids.add(id);
    sound.push(record);
  });
  return sound;
}

/**
 * What stands for a faulty actor, topic or source, so that the events that name it are kept:
 * its id, and its name if it has one.
 */
function standInFor(list: RecordList, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, title } = value as Record<string, unknown>;
  const Id = format.Topic.entries.id;
  if (!v.is(Id, id)) return undefined;
  const text = (candidate: unknown) =>
    typeof candidate === 'string' && candidate.trim() !== '' ? candidate : id;
  if (list === 'topics') return { id, name: text(name) };
  if (list === 'actors') return { id, name: text(name), kind: 'group', partOf: [], otherNames: [] };
  if (list === 'sources')
    return { id, title: text(title), publisher: 'publisher not readable', held: true };
  return undefined;
}

/** The head first, then list by list and record by record; within a record as they were found. */
function comparePlaces({ path: a }: Fault, { path: b }: Fault): number {
  const listOf = ([key]: Fault['path']) => Object.keys(recordShapes).indexOf(String(key));
  return listOf(a) - listOf(b) || Number(a[1] ?? 0) - Number(b[1] ?? 0) || 0;
}
