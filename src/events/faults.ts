/** What is wrong with an events file, in words that a person can act on. */
import type * as v from 'valibot';

/** What was done about a fault. */
export type Outcome =
  /** The whole file is not shown. */
  | 'unreadable'
  /** The record is not shown. */
  | 'left out'
  /** The record is shown by its id and name alone. */
  | 'named only'
  /** The record is shown without this value. */
  | 'passed over'
  /** The record is shown as it is. */
  | 'kept';

/** What was done, as a sentence. */
export const outcomeWords: Record<Outcome, string> = {
  unreadable: 'The file is not shown.',
  'left out': 'Not shown.',
  'named only': 'Shown by its name alone.',
  'passed over': 'Shown without this.',
  kept: 'Shown as it is.',
};

export interface Fault {
  /** A rule of docs/events-format.md: `R6`. */
  readonly rule: string;
  /** Keys and indexes from the file's root. */
  readonly path: readonly (string | number)[];
  /** Why, and how to mend it; a sentence without its full stop. */
  readonly message: string;
  readonly outcome: Outcome;
  /** The title, name or id of the record. */
  readonly name?: string | undefined;
  /** The line of the file, counted from 1, where that can be told. */
  readonly line?: number;
}

/** Tells one fault inside the record at hand, which is left out if nothing else is said. */
export type Tell = (rule: string, path: Fault['path'], message: string, outcome?: Outcome) => void;

/** Says of an id that nothing bears it: `there is no topic "tolls" in this file; …`. */
export const missing = (what: string, id: string): string =>
  `there is no ${what} "${id}" in this file; add it, or correct the id`;

/** How a fault names its record: by title or name, else by id. */
export function nameOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { title, name, term, id } = record as Record<string, unknown>;
  return [title, name, term, id].find((text): text is string => typeof text === 'string');
}

/** A path as people write it: `events[12].date`. */
export function writePath(path: Fault['path']): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`,
    '',
  );
}

/** `events[12].date, line 340: "2024-13" is not a date: there is no month 13 (rule R6)`. */
export function writeFault(fault: Fault): string {
  const place = writePath(fault.path) || 'the file';
  const line = fault.line === undefined ? '' : `, line ${fault.line}`;
  return `${place}${line}: ${fault.message} (rule ${fault.rule})`;
}

type Issue = v.BaseIssue<unknown>;

const toPath = (issue: Issue): Fault['path'] =>
  (issue.path ?? []).map((item) => item.key as string | number);

/** Valibot's issues as faults below `path`. */
export function faultsOf(
  issues: readonly Issue[],
  path: Fault['path'],
  outcome: Outcome,
  name: string | undefined,
): Fault[] {
  return issues.map((issue) => {
    const { rule, message } = explain(issue);
    return { rule, path: [...path, ...toPath(issue)], message, outcome, name };
  });
}

function explain(issue: Issue): { rule: string; message: string } {
  const own = /^(R\d+): (.*)$/s.exec(issue.message);
  if (own) {
    const [, rule = '', text = ''] = own;
    return { rule, message: text };
  }
  if (issue.received === 'undefined') return { rule: 'R2', message: 'it is missing; add it' };
  return { rule: 'R2', message: `it is ${show(issue.input)}; it must be ${expected(issue)}` };
}

/** The names by which valibot says what it expected. */
const shapes: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list: [ … ]',
  Object: 'an object: { … }',
};

function expected({ expected, type }: Issue): string {
  const choices = (expected ?? 'something else').replace(/^\((.*)\)$/, '$1').split(' | ');
  if (type === 'picklist') return `one of ${choices.join(', ')}`;
  return choices.map((choice) => shapes[choice] ?? choice).join(' or ');
}

const longestShown = 60;

/** A value as JSON, cut short; what has parts is only named, since they may go deep. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}
