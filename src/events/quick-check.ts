/**
 * Asks of a value whether valibot would take it as it stands, many times as fast as valibot does.
 *
 * Nearly every record of an events file is sound; only a record that is refused here needs
 * valibot's full answer, with its faults.
 */
import type * as v from 'valibot';

/** Never allocates, and stops at the first doubt. */
export type QuickCheck = (value: unknown) => boolean;

type Schema = v.GenericSchema<unknown, unknown>;

/** What a schema holds inside, whichever it is. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly (Schema | Action)[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: Schema;
  readonly value?: Schema;
}

/** A step of a pipe after its first. */
interface Action {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly requirement?: unknown;
  '~run'(dataset: { typed: true; value: unknown }, config: object): { issues?: unknown };
}

/**
 * Compiles a schema, once.
 *
 * @returns true only for what `v.parse` of the schema would give back unchanged, but for defaults;
 * false for all else, and in doubt
 * @throws Error if the schema holds something that this compiler does not know
 */
export function toQuickCheck(schema: Schema): QuickCheck {
  const { pipe, ...shape } = schema as unknown as Shape;
  if (pipe) {
    const [first, ...actions] = pipe as [Schema, ...Action[]];
    return actions.map(toActionCheck).reduce(both, toQuickCheck(first));
  }
  const known = compilers[shape.type];
  if (!known) throw new Error(`no quick check is known for the schema "${shape.type}"`);
  return known(shape);
}

const both = (one: QuickCheck, other: QuickCheck): QuickCheck => {
  return (value) => one(value) && other(value);
};

const compilers: Record<string, (shape: Shape) => QuickCheck> = {
  unknown: () => () => true,
  string: () => (value) => typeof value === 'string',
  boolean: () => (value) => typeof value === 'boolean',
  number: () => (value) => typeof value === 'number' && !Number.isNaN(value),
  literal:
    ({ literal }) =>
    (value) =>
      value === literal,
  picklist:
    ({ options = [] }) =>
    (value) =>
      options.includes(value),
  union({ options = [] }) {
    const checks = (options as readonly Schema[]).map(toQuickCheck);
    return (value) => checks.some((check) => check(value));
  },
  optional({ wrapped }) {
    const check = inner(wrapped);
    return (value) => value === undefined || check(value);
  },
  array({ item }) {
    const check = inner(item);
    return (value) => {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!check(value[i])) return false;
      return true;
    };
  },
  strict_tuple({ items = [] }) {
    const checks = items.map(toQuickCheck);
    return (value) =>
      Array.isArray(value) &&
      value.length === checks.length &&
      checks.every((check, i) => check(value[i]));
  },
  record({ key, value: held }) {
    const checkKey = inner(key);
    const checkValue = inner(held);
    return (value) => {
      if (!isObject(value)) return false;
      for (const name in value)
        if (notCopied.has(name) || !checkKey(name) || !checkValue(value[name])) return false;
      return true;
    };
  },
  // An object that is not strict lets unknown keys pass, but not into its output.
  object: toObjectCheck,
  strict_object: toObjectCheck,
};

function toObjectCheck({ entries = {} }: Shape): QuickCheck {
  const slots = Object.entries(entries).map(([name, schema]) => {
    return { name, check: toQuickCheck(schema), optional: schema.type === 'optional' };
  });
  return (value) => {
    if (!isObject(value)) return false;
    let known = 0;
    for (const { name, check, optional } of slots) {
      const held = value[name];
      if (held === undefined && optional) continue;
      if (!check(held)) return false;
      known += 1;
    }
    for (const _ in value) known -= 1;
    return known === 0;
  };
}

/** Checks that their own requirement answers; any other action is asked itself. */
function toActionCheck(action: Action): QuickCheck {
  const { kind, type, requirement } = action;
  if (kind === 'metadata') return () => true;
  if (kind !== 'validation') throw new Error(`no quick check is known for the action "${type}"`);
  if (type === 'check') return requirement as QuickCheck;
  if (requirement instanceof RegExp && !requirement.global && !requirement.sticky)
    return (value) => requirement.test(value as string);
  return (value) => !action['~run']({ typed: true, value }, {}).issues;
}

function inner(schema: Schema | undefined): QuickCheck {
  if (!schema) throw new Error('a schema holds nothing inside');
  return toQuickCheck(schema);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of a record that valibot passes over. */
const notCopied = new Set(['__proto__', 'prototype', 'constructor']);
