/** Small chronologies for tests; nothing of the program imports this. */
import { type CheckedFile, checkEventsFile } from './check-events-file.ts';
import type { Chronology, ChronologyEvent } from './chronology.ts';
import { type RelationSeen, relationsOf } from './relations.ts';
import { toChronology } from './to-chronology.ts';
import { formatName } from './vocabulary.ts';

/** A sound record of an event, as a file would hold it. */
export function testEvent(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'first',
    title: 'A first event',
    summary: 'Something happened.',
    date: '2024-04-24',
    dateBasis: 'The day is given.',
    kind: 'action',
    topics: ['tools'],
    actors: [{ actor: 'china', role: 'supplier' }],
    excerpts: [
      {
        id: 'a',
        source: 'paper',
        quote: 'about 57% of all tools',
        via: [],
        attribution: { by: ['china'], footing: 'named official', basis: 'official statistics' },
      },
    ],
    ...overrides,
  };
}

/** A sound events file as JSON would hold it; `overrides` replaces whole parts. */
export function testFile(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: formatName,
    title: 'A test chronology',
    revised: '2026-11-22',
    actors: [
      { id: 'china', name: 'China', kind: 'state', otherNames: ['PRC'] },
      { id: 'russia', name: 'Russia', kind: 'state' },
      { id: 'us', name: 'United States', kind: 'state', otherNames: ['USA'] },
      { id: 'yellen', name: 'Janet Yellen', kind: 'person', partOf: ['treasury'] },
      { id: 'treasury', name: 'US Treasury', kind: 'institution', partOf: ['us'] },
    ],
    topics: [
      { id: 'tools', name: 'Machine tools' },
      { id: 'chips', name: 'Microelectronics' },
      { id: 'trade', name: 'Trade' },
    ],
    sources: [
      { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
      { id: 'agency', title: 'A wire', publisher: 'The Agency', held: false },
    ],
    events: [testEvent()],
    ...overrides,
  };
}

/** @throws if the file breaks a rule: a test that wants a faulty file calls `checkEventsFile` */
export function testChronology(overrides: Record<string, unknown> = {}): Chronology {
  const { file, faults }: CheckedFile = checkEventsFile(testFile(overrides));
  if (!file || faults.length > 0) throw new Error(`faulty fixture: ${JSON.stringify(faults)}`);
  return toChronology(file);
}

/** The relations of an event, by its id. */
export function relationsSeen(chronology: Chronology, id: string): RelationSeen[] {
  const event = chronology.eventById.get(id);
  return event ? relationsOf(chronology, event) : [];
}

/** All that an event says of itself, to be compared with another. */
export function plainEvent(event: ChronologyEvent): object {
  const { record, date, lasts, periodNotSaid, days, happened, reported, order, origins } = event;
  return { ...record, date, lasts, periodNotSaid, days, happened, reported, order, origins };
}
