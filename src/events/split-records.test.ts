import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecordSplitter } from './split-records.ts';

const toBytes = (text: string) => new TextEncoder().encode(text);

/** Cuts at the given places, each a share of the whole. */
function cut(bytes: Uint8Array, shares: readonly number[]): Uint8Array[] {
  const places = shares.map((share) => Math.round(share * bytes.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, i) => bytes.subarray(from, places[i] ?? bytes.length));
}

/** What the pieces say together; undefined if the file is to be read whole. */
function readPieces(chunks: readonly Uint8Array[], size?: number): unknown {
  const splitter = new RecordSplitter(size);
  const batches = chunks.map((chunk) => splitter.push(chunk));
  const head = splitter.end();
  expect(splitter.sound).toBe(head !== undefined);
  if (head === undefined) return undefined;
  const textOf = (from = 0, to = 0) => new TextDecoder().decode(splitter.bytes.slice(from, to));
  const events = batches.flatMap(({ starts, ends }) => {
    if (starts.length === 0) return [];
    const values: unknown[] = JSON.parse(`[${textOf(starts[0], ends.at(-1))}]`);
    expect(starts.map((start, i) => JSON.parse(textOf(start, ends[i])))).toEqual(values);
    return values;
  });
  const file: Record<string, unknown> = JSON.parse(head);
  if (events.length === 0) return file;
  expect(file.events).toEqual([]);
  // Assigning would lose nothing but the order of keys, which no JSON value has.
  return { ...file, events };
}

const blank = fc.constantFrom('', '', '', ' ', '\n  ', '\t', '\r\n');
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('"', '\\', '\\"', '[{', ']}', ',', ':', '“é”', '🦉', 'events', '"events":[', 'a'),
);

const keyOf = ([key]: [string, unknown]) => key;
const writeObject = (gap: string, entries: readonly [string, string][]) =>
  `{${gap}${entries.map(([key, value]) => `${JSON.stringify(key)}${gap}:${gap}${value}`).join(`${gap},${gap}`)}${gap}}`;

/** A value as JSON, written in many ways. */
const { json } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    name.map((text) => JSON.stringify(text)),
    fc.constantFrom('0', '-1.5e3', 'true', 'null', '[]', '{ }', '"\\u0022\\u005b"', '"\\\\"'),
    tie('list'),
    tie('object'),
  ),
  list: fc
    .tuple(blank, fc.array(tie('json'), { maxLength: 4 }))
    .map(([gap, items]) => `[${gap}${items.join(`${gap},`)}${gap}]`),
  object: fc
    .tuple(blank, fc.uniqueArray(fc.tuple(name, tie('json')), { maxLength: 4, selector: keyOf }))
    .map(([gap, entries]) => writeObject(gap, entries)),
}));

/** The text of a file with a list of events among its keys. */
const file = fc
  .tuple(
    blank,
    fc.uniqueArray(fc.tuple(name, json), { maxLength: 5, selector: keyOf }),
    fc.array(json, { maxLength: 8 }),
    fc.nat(5),
  )
  .map(([gap, others, events, at]) => {
    const entries = others.filter(([key]) => key !== 'events');
    entries.splice(at, 0, ['events', `[${gap}${events.join(`${gap},${gap}`)}${gap}]`]);
    return `${gap}${writeObject(gap, entries)}${gap}`;
  });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

/** Keys with escapes are read whole, whatever they say. */
const hasEscapedKey = (text: string) =>
  Object.keys(JSON.parse(text)).some((key) => JSON.stringify(key).includes('\\'));

test('the pieces of any file say what the whole says, wherever it is cut', () => {
  fc.assert(
    fc.property(file, shares, fc.constantFrom(0, 10, 1_000_000), (text, places, size) => {
      const read = readPieces(cut(toBytes(text), places), size);
      expect(read).toEqual(hasEscapedKey(text) ? undefined : JSON.parse(text));
    }),
    { numRuns: 400 },
  );
});

test('the pieces of a damaged file never say more than the whole', () => {
  const damage = fc.tuple(
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ',',
      ',,',
      '"',
      '\\',
      '[',
      ']',
      '{',
      '}',
      ':',
      ' ',
      '"events":[]',
      '\ufeff',
      '1',
    ),
  );
  fc.assert(
    fc.property(
      file,
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      shares,
      (text, damages, places) => {
        let damaged = text;
        for (const [at, taken, put] of damages) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + put + damaged.slice(from + taken);
        }
        // Cutting may have left half a character.
        const bytes = toBytes(damaged);
        const whole = read(() => JSON.parse(new TextDecoder().decode(bytes)));
        const pieces = read(() => readPieces(cut(bytes, places)));
        if (pieces !== undefined) expect(pieces).toEqual(whole);
      },
    ),
    { numRuns: 1500 },
  );
});

/** Undefined for what is no JSON. */
function read(from: () => unknown): unknown {
  try {
    return from();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

test('the shipped file, in chunks of any size, even of one byte', () => {
  const bytes = new Uint8Array(readFileSync('public/events.json'));
  const whole = JSON.parse(new TextDecoder().decode(bytes));
  for (const size of [1, 7, 1000, 65_536, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect(readPieces(chunks)).toEqual(whole);
  }
});

test('a record is told as soon as what follows it has come', () => {
  const splitter = new RecordSplitter();
  const push = (text: string) => splitter.push(toBytes(text));
  expect(push('{"events":[{"a":').starts).toEqual([]);
  expect(push('1}, 2').starts).toEqual([11]);
  expect(push('3 ')).toEqual({ starts: [], ends: [] });
  expect(push(']')).toEqual({ starts: [20], ends: [22] });
  expect(push('}')).toEqual({ starts: [], ends: [] });
  expect(splitter.end()).toBe('{"events":[]}');
});

describe('sound', () => {
  test.each([
    ['no events', '{"title":"a"}', { title: 'a' }],
    ['no events in the list', '{"events":[ ]}', { events: [] }],
    ['a byte order mark', '\ufeff{"events":[1]}', { events: [1] }],
    ['events within events', '{"events":[{"events":[1]}]}', { events: [{ events: [1] }] }],
    [
      'a list before them',
      '{"a":["events",[1]],"events":[2]}',
      { a: ['events', [1]], events: [2] },
    ],
    ['events as a value', '{"a":"events","b":[1]}', { a: 'events', b: [1] }],
  ])('%s', (_, text, value) => {
    expect(readPieces([toBytes(text)])).toEqual(value);
    expect(readPieces([...toBytes(text)].map((byte) => Uint8Array.of(byte)))).toEqual(value);
  });
});

describe('to be read as a whole', () => {
  test.each([
    ['nothing', ''],
    ['a list', '[{"events":[]}]'],
    ['a text', '"{}"'],
    ['events that are no list', '{"events":{"a":1}}'],
    ['events that are a number', '{"events":1}'],
    ['events that are a text', '{"events":"[]"}'],
    ['events twice', '{"events":[1],"events":[2]}'],
    ['events twice, one with an escape', '{"events":[1],"\\u0065vents":[2]}'],
    ['something after the end', '{"events":[1]} 2'],
    ['another file after the end', '{"events":[1]}{}'],
    ['a bracket that is not closed', '{"events":[[1]}'],
    ['a text that is not closed', '{"events":["1]}'],
    ['half an escape', '{"events":["\\'],
    ['a comma too many', '{"events":[1,]}'],
    ['a comma at the start', '{"events":[,1]}'],
    ['two commas', '{"events":[1,,2]}'],
    ['a byte order mark in the list', '{"events":[\ufeff1]}'],
    ['two byte order marks', '\ufeff\ufeff{"events":[1]}'],
  ])('%s', (_, text) => {
    expect(readPieces([toBytes(text)])).toBeUndefined();
    expect(readPieces([...toBytes(text)].map((byte) => Uint8Array.of(byte)))).toBeUndefined();
  });
});
