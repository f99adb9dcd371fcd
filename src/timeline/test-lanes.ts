/** Random lanes for tests; nothing of the program imports this. */
import fc from 'fast-check';
import type { ChronologyEvent } from '../events/chronology.ts';
import { toIsoDay } from '../events/dates.ts';
import { eventKinds, type LaneKind, weights } from '../events/format.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { LabelRuler } from './label-of.ts';
import { type Lane, lanesOf } from './lanes-of.ts';
import type { Scale } from './placed.ts';

/** Every letter is as wide as every other. */
export const ruler = new LabelRuler((text, font) => text.length * (font === 'lead' ? 10 : 7), 16);

export const testScale = (overrides: Partial<Scale> = {}): Scale => ({
  pxPerDay: 0.5,
  rem: 16,
  viewWidth: 800,
  roomForRows: Number.POSITIVE_INFINITY,
  mostRows: 5,
  end: Number.POSITIVE_INFINITY,
  ...overrides,
});

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
  actors: fc.uniqueArray(fc.constantFrom('china', 'russia', 'us', 'yellen'), { maxLength: 3 }),
});

export interface TestLanes {
  readonly lanes: Lane[];
  readonly events: readonly ChronologyEvent[];
}

export function testLanes(records: readonly object[], kind: LaneKind = 'topic'): TestLanes {
  const chronology = testChronology({
    events: records.map((overrides, index) => testEvent({ id: `e${index}`, ...overrides })),
  });
  return { lanes: lanesOf(chronology, chronology.events, kind), events: chronology.events };
}

export const anyLanes = fc
  .tuple(
    fc.array(record, { minLength: 1, maxLength: 80 }),
    fc.constantFrom<LaneKind>('topic', 'actor', 'kind'),
  )
  .map(([records, kind]) =>
    testLanes(
      records.map(({ actors, label, ...rest }) => ({
        ...rest,
        label: JSON.parse(JSON.stringify(label)),
        actors: actors.map((actor) => ({ actor, role: 'mentioned' })),
      })),
      kind,
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
