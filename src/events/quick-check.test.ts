import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordShapes } from './check-events-file.ts';
import { toFillDefaults } from './fill-defaults.ts';
import * as format from './format.ts';
import { toQuickCheck } from './quick-check.ts';
import { testFile } from './test-chronology.ts';

type Json = Record<string, unknown[]>;

const shipped: Json = JSON.parse(readFileSync('public/events.json', 'utf8'));
const small = testFile() as Json;

/** Every record of the shipped file and the test file, with its list. */
const records = Object.keys(recordShapes).flatMap((list) =>
  [shipped, small].flatMap((file) =>
    (file[list] ?? []).map((record) => ({ list: list as keyof typeof recordShapes, record })),
  ),
);

const compile = (schema: v.GenericSchema<unknown>) => ({
  schema,
  quick: toQuickCheck(schema),
  fill: toFillDefaults(schema),
});
const compiled = Object.fromEntries(
  Object.entries(recordShapes).map(([list, schema]) => [list, compile(schema)]),
) as Record<keyof typeof recordShapes, ReturnType<typeof compile>>;

/** As valibot returns it. */
function filled(list: keyof typeof recordShapes, record: unknown): unknown {
  const copy = structuredClone(record);
  compiled[list].fill(copy);
  return copy;
}

test.each(Object.keys(recordShapes) as (keyof typeof recordShapes)[])(
  'all sound %s are accepted, and filled in as valibot does',
  (list) => {
    const own = records.filter((one) => one.list === list);
    expect(own.length).toBeGreaterThan(0);
    for (const { record } of own) {
      expect(compiled[list].quick(record), JSON.stringify(record)).toBe(true);
      expect(filled(list, record)).toEqual(v.parse(compiled[list].schema, record));
    }
  },
);

test('a record that leaves out all it may is filled in at every depth', () => {
  const attribution = { footing: 'not said' };
  const figure = { value: 4, unit: '%', equivalents: [{ value: [1, 2], unit: '‰', printed: '4' }] };
  const record = {
    id: 'bare',
    title: 'Bare',
    kind: 'action',
    topics: ['tools'],
    excerpts: [{ id: 'a', source: 'paper', quote: 'so', attribution }],
    figures: [{ value: 3, unit: '%' }, figure],
  };
  expect(compiled.events.quick(record)).toBe(true);
  expect(filled('events', record)).toEqual(v.parse(format.EventRecord, record));
  expect(filled('events', record)).toMatchObject({
    weight: 'normal',
    actors: [],
    excerpts: [{ attribution: { by: [], basis: 'not said' } }],
    figures: [{ qualifier: 'exactly', equivalents: [] }, {}],
  });
});

test('lists that are filled in are not shared between records', () => {
  const [one, other] = ['a', 'b'].map((id) =>
    filled('actors', { id, name: 'A', kind: 'state' }),
  ) as [format.Actor, format.Actor];
  one.partOf.push('other');
  expect(other.partOf).toEqual([]);
});

/** Every place in a record: the object or list that holds it, and its key there. */
function placesIn(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const value = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\u00a0\ufeff', 'lead', 'a-b', 'A', '2024', '2024-02-30', '2024-02-29', '2024-33'],
    ...['https://a.b', 'javascript:a', 'word '.repeat(25), 'word '.repeat(26), 'paper.txt'],
    ...[null, true, false, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY],
    ...[[], {}, ['a'], ['A'], [1, 2], [1, 2, 3], [[]], { actor: ['x'] }, { actor: 1 }],
  ),
  fc.jsonValue(),
);
const mutation = fc.oneof(
  fc.record({ how: fc.constant('replace' as const), at: fc.nat(), value }),
  fc.record({ how: fc.constant('delete' as const), at: fc.nat(), value: fc.constant(null) }),
  fc.record({ how: fc.constant('add' as const), at: fc.nat(), value }),
  // From one place to another: what is right there may be wrong here.
  fc.record({ how: fc.constant('move' as const), at: fc.nat(), value: fc.nat() }),
);

test('any record is accepted exactly if valibot gives it back as it stands, but for defaults', () => {
  const seen = { sound: 0, faulty: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.array(mutation, { minLength: 1, maxLength: 2 }),
      ({ list, record: original }, mutations) => {
        const record = structuredClone(original);
        for (const { how, at, value } of mutations) {
          const places = placesIn(record);
          const place = places[at % places.length];
          if (!place) continue;
          const { holder, key } = place;
          if (how === 'delete' && Array.isArray(holder)) holder.splice(Number(key), 1);
          else if (how === 'delete') delete holder[key];
          else if (how === 'add')
            holder[Array.isArray(holder) ? holder.length : 'extra'] = structuredClone(value);
          else if (how === 'replace') holder[key] = structuredClone(value);
          else {
            const from = places[(value as number) % places.length];
            if (from) holder[key] = structuredClone(from.holder[from.key]);
          }
        }
        const { schema, quick } = compiled[list];
        const result = v.safeParse(schema, structuredClone(record));
        const asItStands = result.success && isDeepStrictEqual(filled(list, record), result.output);
        seen[asItStands ? 'sound' : 'faulty'] += 1;
        expect(quick(record)).toBe(asItStands);
      },
    ),
    { numRuns: 4000 },
  );
  // Neither side of the property is idle.
  expect(seen.sound).toBeGreaterThan(200);
  expect(seen.faulty).toBeGreaterThan(200);
});

describe('what valibot accepts but does not give back as it stands is refused', () => {
  const Loose = v.object({ kept: v.optional(v.string()) });
  const Named = v.record(v.string(), v.number());
  test.each<[string, v.GenericSchema, unknown, boolean]>([
    ['an object without unknown keys', Loose, { kept: 'a' }, true],
    ['an unknown key', Loose, { kept: 'a', extra: 1 }, false],
    ['a list in place of an object', Loose, [], false],
    ['a record', Named, { a: 1 }, true],
    ['a key that valibot drops', Named, JSON.parse('{ "__proto__": 1 }'), false],
    ['a key of every object', Loose, { toString: 'a' }, false],
    ['__proto__', Loose, JSON.parse('{ "__proto__": {} }'), false],
  ])('%s', (_, schema, value, accepted) => {
    expect(v.is(schema, value)).toBe(true);
    expect(toQuickCheck(schema)(value)).toBe(accepted);
  });
});

describe('what the compilers do not know they refuse to compile', () => {
  test.each<[string, v.GenericSchema<unknown>]>([
    ['a transformation', v.pipe(v.string(), v.trim())],
    ['another schema', v.looseObject({})],
    ['deep inside', v.strictObject({ a: v.array(v.optional(v.date())) })],
  ])('%s', (_, schema) => {
    expect(() => toQuickCheck(schema)).toThrow(/no quick check is known/);
  });

  test.each<[string, v.GenericSchema<unknown>]>([
    ['a default within a union', v.union([v.strictObject({ a: v.optional(v.string(), 'b') })])],
    ['a default of a record', v.record(v.string(), v.optional(v.string(), 'b'))],
    ['a default that is made', v.object({ a: v.optional(v.string(), () => 'b') })],
    ['a default that is an object', v.object({ a: v.optional(v.object({}), {}) })],
  ])('%s', (_, schema) => {
    expect(() => toFillDefaults(schema)).toThrow(/default/);
  });
});
