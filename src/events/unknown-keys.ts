/** Keys that the format does not know: told, and taken out before the check. */
import type * as v from 'valibot';
import type { Fault } from './faults.ts';

type Schema = v.GenericSchema<unknown, unknown>;

/** What a schema holds inside, as far as keys may stand there. */
interface Shape {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Record<string, Schema>;
}

/**
 * The value without its unknown keys; all of them are told in one pass, while valibot stops at the
 * first of each object.
 */
export function withoutUnknownKeys(
  schema: Schema,
  value: unknown,
  path: Fault['path'],
  tell: (path: Fault['path']) => void,
): unknown {
  const { wrapped, item, entries } = schema as Shape;
  if (wrapped) return withoutUnknownKeys(wrapped, value, path, tell);
  if (Array.isArray(value))
    return item ? value.map((one, i) => withoutUnknownKeys(item, one, [...path, i], tell)) : value;
  if (!entries || typeof value !== 'object' || value === null) return value;
  const known: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) known.push([key, withoutUnknownKeys(entry, inner, [...path, key], tell)]);
    else tell([...path, key]);
  }
  return Object.fromEntries(known);
}
