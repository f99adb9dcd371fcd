/** Fills in what valibot would fill in, in place, in a value that a quick check has accepted. */
import type * as v from 'valibot';

/** Changes the value itself, and copies nothing. */
export type FillDefaults = (value: unknown) => void;

type Schema = v.GenericSchema<unknown, unknown>;

/** What a schema holds inside, as far as defaults may stand there. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly default?: unknown;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly (Schema | string)[];
  readonly value?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

/**
 * Compiles a schema, once.
 *
 * @returns makes of a sound value, as JSON holds it, what `v.parse` of the schema would return
 * @throws Error if a default stands where this compiler does not look for one, or is neither a
 * plain value nor an empty list
 */
export function toFillDefaults(schema: Schema): FillDefaults {
  return compile(schema) ?? (() => {});
}

/** Undefined where there is nothing to fill in, at any depth. */
function compile(schema: Schema): FillDefaults | undefined {
  const { type, wrapped, item, items, options, value, entries } = schema as unknown as Shape;
  if (wrapped) return compile(wrapped);
  if (item) return compileItems(item);
  if (entries) return compileEntries(entries);
  const inside = [value, ...(items ?? []), ...(type === 'union' ? (options ?? []) : [])];
  for (const one of inside)
    if (typeof one === 'object' && (compile(one) || makeDefault(one)))
      throw new Error(`no defaults are looked for inside the schema "${type}"`);
  return undefined;
}

function compileItems(item: Schema): FillDefaults | undefined {
  const fill = compile(item);
  if (!fill) return undefined;
  return (list) => {
    for (const one of list as unknown[]) fill(one);
  };
}

function compileEntries(entries: Readonly<Record<string, Schema>>): FillDefaults | undefined {
  const steps = Object.entries(entries)
    .map(([name, entry]) => ({ name, make: makeDefault(entry), fill: compile(entry) }))
    .filter(({ make, fill }) => make || fill);
  if (steps.length === 0) return undefined;
  return (value) => {
    const record = value as Record<string, unknown>;
    for (const { name, make, fill } of steps) {
      const held = record[name];
      if (held !== undefined) fill?.(held);
      else if (make) record[name] = make();
    }
  };
}

/** Every record has a list of its own. */
function makeDefault(schema: Schema): (() => unknown) | undefined {
  const { default: standing } = schema as unknown as Shape;
  if (standing === undefined) return undefined;
  if (Array.isArray(standing) && standing.length === 0) return () => [];
  if (typeof standing === 'object' || typeof standing === 'function')
    throw new Error('a default is a plain value or an empty list');
  return () => standing;
}
