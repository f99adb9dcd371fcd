import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chronology, openTable } from './chronology.ts';
import { buffersOf, unpackEvents } from './pack-events.ts';
import { readEventsFile } from './read-events-file.ts';
import { type PackedFile, type Progress, readPacked } from './read-packed.ts';
import { plainEvent, testEvent, testFile } from './test-chronology.ts';
import { toChronology } from './to-chronology.ts';

const shipped = readFileSync(new URL('../../public/events.json', import.meta.url), 'utf8');

/** As the page gets it: what is handed over is gone from where it was. */
async function read(text: string | Uint8Array, chunkSize = 1000): Promise<PackedFile> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const packed = await readPacked(chunks(), bytes.length, () => {});
  return structuredClone(packed, { transfer: packed.events ? buffersOf(packed.events) : [] });
}

const open = ({ file, events }: PackedFile): Chronology | undefined =>
  file && events && openTable(unpackEvents(events), file);

/** What a chronology comes to, all its records read. */
const plain = (chronology: Chronology | undefined) =>
  chronology && {
    file: chronology.file,
    events: chronology.events.map(plainEvent),
    columns: chronology.columns,
  };

/** Reads it in both ways: what comes of it is the same. */
async function expectSame(text: string, chunkSize?: number): Promise<void> {
  const packed = await read(text, chunkSize);
  const { file, faults } = await readEventsFile(text);
  expect(packed.faults).toEqual(faults);
  expect(plain(open(packed))).toEqual(plain(file && toChronology(file)));
}

const excerpt = (own: object) => ({
  ...{ id: 'a', source: 'paper', quote: 'about 57% of all tools' },
  ...{ attribution: { footing: 'outlet' }, ...own },
});

const anyEvent = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `${text}.`),
  date: fc.constantFrom('2024-04-24', '2024-04', '2023~', '2022/2024-02', '[2024-02..]', undefined),
  kind: fc.constantFrom('action', 'statistic', 'plan'),
  topics: fc.subarray(['tools', 'chips', 'trade'], { minLength: 1 }),
  actors: fc.subarray([
    { actor: 'us', role: 'speaker' },
    { actor: 'us', role: 'decider' },
    { actor: 'yellen', role: 'mentioned' },
  ]),
  excerpts: fc.subarray([
    { ...excerpt({}) },
    { ...excerpt({ id: 'b', source: 'agency', via: [] }) },
    { ...excerpt({ id: 'c', via: [{ sources: ['agency', 'paper'] }] }) },
  ]),
  figures: fc.subarray([
    { value: 1, unit: '%', period: '2023' },
    { value: [2, 3], unit: '$' },
  ]),
  relations: fc.subarray([{ event: 'e0', kind: 'updates', note: 'It is newer.' }]),
});

describe('read while it arrives, a file is the same as read whole', () => {
  test('the shipped one', () => expectSame(shipped, 4096));

  test('any sound one, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent), fc.integer({ min: 1, max: 5000 }), (events, size) => {
        const named = events.map((event, index) => testEvent({ ...event, id: `e${index}` }));
        return expectSame(JSON.stringify(testFile({ events: named })), size);
      }),
      { numRuns: 40 },
    );
  });

  test('one with dates that only the full reader knows', () =>
    expectSame(
      JSON.stringify(
        testFile({ events: [testEvent({ date: '2024-21' }), testEvent({ id: 'b' })] }),
      ),
    ));
});

describe('a fault is found, and told as when the file is read whole', () => {
  const series = [{ id: 's', name: 'S', unit: '%', measures: 'Shares.', whose: 'The customs.' }];
  const figure = { value: 57, unit: '%', excerpt: 'a', printed: '57%', series: 's' };
  test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
    ['R2: a kind that there is not', { kind: 'rumour' }],
    ['R3: an unknown key', { colour: 'red' }],
    ['R6: no date', { date: '2024-13' }],
    ['R16: an id twice', { id: 'first' }],
    ['R16: an excerpt twice', { excerpts: [excerpt({}), excerpt({})] }],
    ['R17: no such topic', { topics: ['tolls'] }],
    ['R17: no such actor', { actors: [{ actor: 'nobody', role: 'speaker' }] }],
    [
      'R17: no such speaker',
      { excerpts: [excerpt({ attribution: { by: ['x'], footing: 'outlet' } })] },
    ],
    ['R17: no such source', { excerpts: [excerpt({ source: 'none' })] }],
    ['R17: no such source on the way', { excerpts: [excerpt({ via: [{ sources: ['none'] }] })] }],
    ['R17: no such series', { figures: [figure] }],
    ['R18: related to nothing', { relations: [{ event: 'x', kind: 'updates', note: 'N.' }] }],
    ['R18: related to itself', { relations: [{ event: 'b', kind: 'updates', note: 'N.' }] }],
    ['R19: a hedge that is not in the quote', { excerpts: [excerpt({ hedge: 'nearly' })] }],
    [
      'R20: a figure that is not in the quote',
      { figures: [{ ...figure, printed: '58%' }] },
      { series },
    ],
    ['R22: other units', { figures: [figure, { ...figure, unit: '$' }] }, { series }],
    ['R22: units of another series', { figures: [{ ...figure, unit: '$' }] }, { series }],
    ['in the head', {}, { revised: 'soon' }],
    ['R18: a tour to nowhere', {}, { startingPoints: [{ id: 'p', title: 'P', event: 'x' }] }],
  ])('%s', async (_, own, file = {}) => {
    const events = [testEvent(), testEvent({ id: 'b', ...own }), testEvent({ id: 'c' })];
    const text = JSON.stringify(testFile({ events, ...file }));
    await expectSame(text);
    expect((await read(text)).faults).not.toEqual([]);
  });

  test.each([
    ['cut off', shipped.slice(0, 50_000)],
    ['not JSON in a record', shipped.replace('"title":', '"title"')],
    ['not JSON behind the records', `${shipped.trim()},`],
    ['empty', ''],
    ['no object', '[]'],
    ['a web page', '<!doctype html>'],
    ['events twice', shipped.replace('"events":', '"events": [], "events":')],
    ['half a character', shipped.replace('"title"', '"\\ud800"')],
  ])('%s', (_, text) => expectSame(text, 10_000));

  test.each(['Über alles', 'Erwähnt'])('no UTF-8, in “%s”', async (words) => {
    const file = testFile({
      title: 'Über alles',
      events: [testEvent({ title: 'Erwähnt' })],
    });
    const bytes = Buffer.from(JSON.stringify(file).replace(words, `${words}©`), 'latin1');
    const packed = await read(new Uint8Array(bytes));
    const whole = await readEventsFile(new TextDecoder().decode(bytes));
    expect(packed.faults).toEqual(whole.faults);
    expect(plain(open(packed))).toEqual(plain(whole.file && toChronology(whole.file)));
  });
});

test('progress grows to the whole', async () => {
  const bytes = new TextEncoder().encode(shipped);
  const told: Progress[] = [];
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 20_000) yield bytes.subarray(at, at + 20_000);
  }
  await readPacked(chunks(), bytes.length, (progress) => told.push(progress));
  expect(told.at(-1)).toEqual({
    read: bytes.length,
    total: bytes.length,
    events: 98,
    again: false,
  });
  expect(told.length).toBeGreaterThan(3);
  for (const [index, { read, events }] of told.entries()) {
    expect(read).toBeGreaterThan(told[index - 1]?.read ?? 0);
    expect(events).toBeGreaterThanOrEqual(told[index - 1]?.events ?? 0);
  }
});

test('dates are told while the file is read, each once, but those of rare forms', async () => {
  const dates = ['2024-04', undefined, '202X', '2023/2024', '2024-04', '2023~'];
  const events = dates.map((date, index) => testEvent({ date, id: `e${index}` }));
  const bytes = new TextEncoder().encode(JSON.stringify(testFile({ events })));
  const told: string[] = [];
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 300) yield bytes.subarray(at, at + 300);
  }
  await readPacked(
    chunks(),
    bytes.length,
    () => {},
    (dates) => told.push(...dates),
  );
  expect(told).toEqual(['2024-04', '2023/2024', '2023~']);
});

test('a record is read once, and only when it is asked for', async () => {
  const chronology = open(await read(shipped));
  const [event, other] = chronology?.events ?? [];
  expect(event?.record).toBe(event?.record);
  expect(event?.record).not.toBe(other?.record);
});
