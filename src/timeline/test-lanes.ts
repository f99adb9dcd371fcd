/** Random lanes for tests; nothing of the program imports this. */
import fc from 'fast-check';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { toIsoDay } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { eventKinds, type LaneKind, weights } from '../events/vocabulary.ts';
import { LabelRuler } from './label-of.ts';
import { type Lane, type LaneEvent, lanesOf } from './lanes-of.ts';
import type { Placed, Scale } from './placed.ts';

/** Every letter is as wide as every other. */
export const ruler = new LabelRuler((text, font) => text.length * (font === 'lead' ? 10 : 7), 16);

export const testScale = (overrides: Partial<Scale> = {}): Scale => ({
  pxPerDay: 0.5,
  rem: 16,
  viewWidth: 800,
  roomForRows: Number.POSITIVE_INFINITY,
  mostRows: 5,
  lanesInSight: 16,
  end: Number.POSITIVE_INFINITY,
  ...overrides,
});

/** All events of a lane, as they are drawn. */
export const eventsIn = ({ orders, at }: Lane): LaneEvent[] => Array.from(orders, at);

/** The keys of what something placed shows. */
export const keysOf = (placed: Placed): string[] =>
  placed.kind === 'event'
    ? [placed.of.key]
    : Array.from(placed.of.orders, (order) => placed.of.lane.at(order).key);

const day = fc.integer({ min: 18_000, max: 20_500 });
const iso = day.map(toIsoDay);

/** A date in each of the forms that are drawn differently. */
const date = fc.oneof(
  iso,
  iso.map((text) => text.slice(0, 7)),
  iso.map((text) => text.slice(0, 4)),
  iso.map((text) => `${text.slice(0, 7)}~`),
  fc.tuple(day, fc.nat(900)).map(([from, days]) => `${toIsoDay(from)}/${toIsoDay(from + days)}`),
  fc.tuple(day, fc.nat(900)).map(([from, days]) => `[${toIsoDay(from)}..${toIsoDay(from + days)}]`),
  iso.map((text) => `${text}/..`),
  iso.map((text) => `[..${text}]`),
  // So that many share a day.
  fc.constant('2024-04-24'),
);

const word = fc.constantFrom('chips', 'a', 'machine-tools', 'banks', 'to', 'sanctions', 'visit');

const record = fc.record({
  date,
  kind: fc.constantFrom(...eventKinds),
  weight: fc.constantFrom(...weights),
  topics: fc.constantFrom(['tools'], ['chips'], ['trade', 'chips']),
  label: fc.record({
    lead: fc.option(fc.constantFrom('57%', '>$500m'), { nil: undefined }),
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  }),
  source: fc.constantFrom('paper', 'agency', 'monthly', 'before', 'late', 'early'),
  actors: fc.uniqueArray(fc.constantFrom('china', 'russia', 'us', 'yellen'), { maxLength: 3 }),
});

export interface TestLanes {
  readonly chronology: Chronology;
  readonly lanes: Lane[];
  readonly events: readonly ChronologyEvent[];
}

/** @param both whether they have the marks of their reports too */
export function testLanes(
  records: readonly object[],
  kind: LaneKind = 'topic',
  both = false,
): TestLanes {
  const chronology = testChronology({
    sources,
    events: records.map((overrides, index) => testEvent({ id: `e${index}`, ...overrides })),
  });
  const { events } = chronology;
  return { chronology, lanes: lanesOf(chronology, events, kind, both), events };
}

/** Reports whose dates are known as well as dates can be. */
const sources = [
  { id: 'paper', published: '2024-04-24' },
  { id: 'agency', held: false },
  { id: 'monthly', published: '2023-07' },
  { id: 'before', published: '[..2024-04-24]' },
  { id: 'late', published: '[2025-09..]' },
  { id: 'early', published: '2019-01-01' },
].map((source) => ({ title: source.id, publisher: 'The Paper', ...source }));

/** What an event rests on: one excerpt of a source. */
export const excerptsOf = (source: string) => [
  { id: 'a', source, quote: 'words', via: [], attribution: { by: ['china'], footing: 'outlet' } },
];

/** By any kind of lane, with one mark for an event or with both. */
export const anyLanes = fc
  .tuple(
    fc.array(record, { minLength: 1, maxLength: 80 }),
    fc.constantFrom<LaneKind>('topic', 'actor', 'kind'),
    fc.boolean(),
  )
  .map(([records, kind, both]) =>
    testLanes(
      records.map(({ actors, label, source, ...rest }) => ({
        ...rest,
        label: JSON.parse(JSON.stringify(label)),
        excerpts: excerptsOf(source),
        actors: actors.map((actor) => ({ actor, role: 'mentioned' })),
      })),
      kind,
      both,
    ),
  );

/** From a century in view to a week. */
export const anyScale = fc
  .record({
    pxPerDay: fc.double({ min: 0.02, max: 100, noNaN: true }),
    viewWidth: fc.integer({ min: 300, max: 2000 }),
    roomForRows: fc.constantFrom(4, 12, Number.POSITIVE_INFINITY),
    mostRows: fc.constantFrom(5, 12),
    end: fc.constantFrom(20_600, Number.POSITIVE_INFINITY),
  })
  .map(testScale);
