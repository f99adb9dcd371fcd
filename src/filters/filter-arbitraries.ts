/** Random chronologies and filters over them, for property tests; nothing of the program imports this. */
import fc from 'fast-check';
import type { Chronology } from '../events/chronology.ts';
import {
  type Choice,
  type Facet,
  type FacetFilter,
  type Filters,
  wordId,
} from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { bases, eventKinds, footings, roles } from '../events/vocabulary.ts';
import { EventSet } from './event-set.ts';

const actors = ['china', 'russia', 'us', 'treasury', 'yellen'];
const topics = ['tools', 'chips', 'trade'];
const sources = ['paper', 'agency'];
const dates = [
  undefined,
  '2021',
  '2022-03',
  '2022-03-05',
  '2022-03~',
  '2022?',
  '2021-11/2022-06',
  '2022-05/..',
  '../2022-02',
  '2022-01/',
  '[2021-12..2022-04]',
  '[..2022]',
  '2023-24',
];
const bounds = ['', '', '2021', '2022', '2022-03', '2022-03-05', '2023-01-01', '2024'];

const some = <T>(values: readonly T[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: 3 });

const excerpt = fc.record({
  source: fc.constantFrom(...sources),
  via: fc.constantFrom(
    undefined,
    [],
    [{ sources: ['agency'] }],
    [{ sources: ['agency', 'paper'] }],
  ),
  footing: fc.constantFrom(...footings.slice(0, 3)),
  basis: fc.constantFrom(...bases.slice(0, 3)),
});

const eventShape = fc.record({
  date: fc.constantFrom(...dates),
  kind: fc.constantFrom(...eventKinds.slice(0, 2), 'not said' as const),
  topics: some(topics, 1),
  actors: fc.array(
    fc.record({ actor: fc.constantFrom(...actors), role: fc.constantFrom(...roles.slice(0, 3)) }),
    { maxLength: 4 },
  ),
  excerpts: fc.array(excerpt, { maxLength: 2 }),
});

export const anyChronology: fc.Arbitrary<Chronology> = fc
  .array(eventShape, { maxLength: 12 })
  .map((shapes) =>
    testChronology({
      events: shapes.map(({ excerpts, ...shape }, i) =>
        testEvent({
          ...JSON.parse(JSON.stringify(shape)),
          ...(shape.date === undefined && { date: undefined }),
          id: `event-${i}`,
          excerpts: excerpts.map(({ source, via, footing, basis }, e) => ({
            id: `e${e}`,
            source,
            quote: 'a quote',
            ...(via && { via }),
            attribution: { by: [], footing, basis },
          })),
        }),
      ),
    }),
  );

const facet = (ids: readonly string[], choice: (id: string) => fc.Arbitrary<Choice>) =>
  fc.record<FacetFilter>({
    choices: some(ids).chain((chosen) => fc.tuple(...chosen.map(choice))),
    match: fc.constantFrom('any', 'all'),
  });

const plainChoice = (id: string) =>
  fc.record<Choice>({ id: fc.constant(id), exclude: fc.boolean() });

const actorChoice = (id: string): fc.Arbitrary<Choice> =>
  fc.record(
    {
      id: fc.constant(id),
      exclude: fc.boolean(),
      role: fc.constantFrom(...roles.slice(0, 4)),
      alone: fc.constant(true),
    },
    { requiredKeys: ['id', 'exclude'] },
  );

export const choiceIds: Readonly<Record<Facet, readonly string[]>> = {
  topic: topics,
  actor: actors,
  kind: [...eventKinds.slice(0, 3), 'not said' as const].map(wordId),
  footing: footings.slice(0, 4).map(wordId),
  basis: bases.map(wordId),
  source: sources,
};

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topic: facet(choiceIds.topic, plainChoice),
  actor: facet(choiceIds.actor, actorChoice),
  kind: facet(choiceIds.kind, plainChoice),
  footing: facet(choiceIds.footing, plainChoice),
  basis: facet(choiceIds.basis, plainChoice),
  source: facet(choiceIds.source, plainChoice),
  origins: fc.constantFrom(0, 0, 0, 1, 2, 3),
  from: fc.constantFrom(...bounds),
  to: fc.constantFrom(...bounds),
  perhaps: fc.boolean(),
  text: fc.constantFrom('', 'laser'),
});

/** Mostly nothing is found or everything; undefined does not narrow. */
export const anyMatches: fc.Arbitrary<ReadonlySet<string> | undefined> = fc.option(
  fc.subarray(Array.from({ length: 12 }, (_, i) => `event-${i}`)).map((ids) => new Set(ids)),
  { nil: undefined },
);

/** The events of a chronology that have one of the ids; undefined for undefined. */
export const eventsWith = (chronology: Chronology, ids: ReadonlySet<string> | undefined) =>
  ids &&
  EventSet.of(
    chronology,
    chronology.events.filter(({ id }) => ids.has(id)),
  );
