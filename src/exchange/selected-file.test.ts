import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { checkEventsFile } from '../events/check-events-file.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import { toDay } from '../events/dates.ts';
import { plainEvent } from '../events/test-chronology.ts';
import { toChronology } from '../events/to-chronology.ts';
import { selectFile, writeSelectedFile } from './selected-file.ts';
import type { Selection } from './selection.ts';
import { anyHardChronology, chronologyOf, testSelection } from './test-selection.ts';

const shipped = chronologyOf(readFileSync('public/events.json', 'utf8'));

/** Reads the JSON as the program would, and sees that it keeps every rule. */
function readBack(selection: Selection) {
  const { file, faults } = checkEventsFile(JSON.parse(writeSelectedFile(selection)));
  expect(faults).toEqual([]);
  if (!file) throw new Error('the file cannot be shown');
  return toChronology(file);
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('all events come back as they were, with all that is about them', () => {
  const { events, file } = readBack(testSelection(shipped));
  expect(plain(events.map(plainEvent))).toEqual(plain(shipped.events.map(plainEvent)));
  expect(file.disagreements).toEqual(shipped.file.disagreements);
  expect(file.series).toEqual(shipped.file.series);
});

test('some events come back with what they name and no more', () => {
  const some = shipped.events.filter(({ topics }) => topics.includes('machine-tools'));
  const selection = testSelection(shipped, some, 'Machine tools');
  const { events, file, sourceById } = readBack(selection);
  const ids = new Set(some.map(({ id }) => id));
  expect(events.map(({ id }) => id)).toEqual([...ids]);
  const withoutOthers = (event: ChronologyEvent) =>
    plain({ ...plainEvent(event), relations: [], order: 0 });
  expect(events.map(withoutOthers)).toEqual(some.map(withoutOthers));
  const named = JSON.stringify(events.map(({ record }) => record));
  for (const { id } of [...file.topics, ...file.sources, ...file.series])
    expect(named).toContain(`"${id}"`);
  expect(sourceById.size).toBeGreaterThan(0);
  expect(file.actors.length).toBeLessThan(shipped.file.actors.length);
  expect(file.disagreements).toEqual(
    shipped.file.disagreements.filter(({ sides }) => sides.every(({ event }) => ids.has(event))),
  );
  expect(file.tours).toEqual([]);
});

test('an actor brings along all that it belongs to', () => {
  fc.assert(
    fc.property(anyHardChronology, (chronology) => {
      const ids = selectFile(testSelection(chronology)).actors.map(({ id }) => id);
      if (ids.includes('yellen')) expect(ids).toEqual(expect.arrayContaining(['treasury', 'us']));
    }),
  );
});

test('any part of any file is a sound file with the same events', () => {
  const anyPart = anyHardChronology.chain((chronology) =>
    fc.record({
      chronology: fc.constant(chronology),
      events: fc.subarray([...chronology.events]),
    }),
  );
  fc.assert(
    fc.property(anyPart, ({ chronology, events }) => {
      const back = readBack(testSelection(chronology, events));
      expect(back.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      for (const { id, title, figures, excerpts } of events)
        expect(back.eventById.get(id)).toMatchObject(plain({ title, figures, excerpts }));
    }),
  );
});

test('what was not yet known is not in it', () => {
  const known = asKnownOn(shipped, toDay(2024, 4, 24));
  const back = readBack(testSelection(known));
  expect(
    back.events.map(({ id, excerpts, figures }) => [id, excerpts.length, figures.length]),
  ).toEqual(known.events.map(({ id, excerpts, figures }) => [id, excerpts.length, figures.length]));
});

test('its head says that it is a selection, by which filters and of which revision', () => {
  const selection = testSelection(shipped, shipped.events.slice(0, 3), 'Russia as supplier');
  const { title, summary, revised } = selectFile(selection);
  expect(title).toBe(`${shipped.file.title} (3 of 98 events)`);
  expect(summary).toContain(`3 of 98 events of the revision of ${revised}: Russia as supplier.`);
  expect(summary).toContain('https://example.org/');
});
