import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocks } from '../events/chronology.ts';
import {
  type Choice,
  type Facet,
  longestText,
  mostOrigins,
  noFilters,
  wordId,
} from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import {
  bases,
  disagreementKinds,
  eventKinds,
  footings,
  laneKinds,
  roles,
} from '../events/vocabulary.ts';
import { type Address, defaultAddress, modes, views } from './address.ts';
import { parseAddress, writeAddress, writeFullAddress } from './read-address.ts';

const chronology = testChronology({
  events: [testEvent(), testEvent({ id: 'second', date: '2025' })],
  series: ['share', 'trade'].map((id) => ({
    id,
    name: id,
    unit: '%',
    measures: 'A share.',
    whose: 'Somebody.',
  })),
  disagreements: [
    {
      id: 'how-much',
      kind: 'value',
      title: 'How much?',
      sides: [
        { event: 'first', excerpt: 'a' },
        { event: 'second', excerpt: 'a' },
      ],
      note: 'Both stand.',
    },
  ],
});
const defaults = { view: 'timeline', lanes: 'topic' } as const;
const plain = defaultAddress(defaults);

const idsOf: Record<Facet, readonly string[]> = {
  topic: [...chronology.topicById.keys()],
  actor: [...chronology.actorById.keys()],
  kind: eventKinds.map(wordId),
  footing: footings.map(wordId),
  basis: bases.map(wordId),
  source: [...chronology.sourceById.keys()],
};

const choicesOf = (facet: Facet): fc.Arbitrary<Choice[]> => {
  const base = fc.record({ id: fc.constantFrom(...idsOf[facet]), exclude: fc.boolean() });
  const actor = fc
    .record(
      {
        id: fc.constantFrom(...idsOf.actor),
        exclude: fc.boolean(),
        role: fc.constantFrom(...roles),
        alone: fc.constant(true),
      },
      { requiredKeys: ['id', 'exclude'] },
    )
    .map((choice) => choice as Choice);
  return fc.uniqueArray<Choice, string>(facet === 'actor' ? actor : base, {
    maxLength: 4,
    selector: ({ id, role, alone }) => `${id} ${role} ${alone}`,
  });
};

const facetOf = (facet: Facet) =>
  fc.record({ choices: choicesOf(facet), match: fc.constantFrom('any' as const, 'all' as const) });

const dateOf = fc.oneof(
  fc.constant(''),
  fc.constantFrom('2023', '-0044', '2023-07', '2024-02-29', '9999-12-31'),
);

/** Text of any kind, without lone surrogates: no address can hold those. */
const text = fc.string({ unit: 'grapheme', maxLength: longestText / 8 });

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const address: fc.Arbitrary<Address> = fc.record({
  mode: fc.constantFrom(...modes),
  id: optional(fc.constantFrom('china', 'no-such-actor')),
  tour: optional(fc.constantFrom('overview', 'my-tour-2')),
  step: optional(fc.constantFrom('first', 'a-b-c', 'No step & none')),
  given: optional(fc.base64String({ minLength: 4 })),
  talk: optional(fc.constant('k3v9x2')),
  pace: optional(fc.integer({ min: 3, max: 3600 })),
  view: fc.constantFrom(...views),
  lanes: fc.constantFrom(...laneKinds),
  clock: fc.constantFrom(...clocks),
  known: optional(fc.integer({ min: -700_000, max: 90_000 })),
  strip: fc.shuffledSubarray(['share', 'trade']),
  differ: optional(fc.constantFrom(...disagreementKinds)),
  disagreement: optional(fc.constant('how-much')),
  filters: fc.record({
    topic: facetOf('topic'),
    actor: facetOf('actor'),
    kind: facetOf('kind'),
    footing: facetOf('footing'),
    basis: facetOf('basis'),
    source: facetOf('source'),
    origins: fc.integer({ min: 0, max: mostOrigins }),
    from: dateOf,
    to: dateOf,
    perhaps: fc.boolean(),
    text,
  }),
  others: fc.constantFrom('hide' as const, 'dim' as const),
  span: fc.option(
    fc
      .record({ from: fc.integer({ min: -700_000, max: 90_000 }), length: fc.integer({ min: 1 }) })
      .map(({ from, length }) => ({ from, to: from + (length % 90_000) })),
    { nil: undefined },
  ),
  event: fc.option(fc.constantFrom('first', 'second'), { nil: undefined }),
  revision: fc.option(fc.constant('2026-11-22'), { nil: undefined }),
});

describe('an address', () => {
  test('reads back what it wrote, for 500 random states', () => {
    fc.assert(
      fc.property(address, (state) => {
        const { address: back, refused } = parseAddress(
          writeAddress(state, defaults),
          chronology,
          defaults,
        );
        expect(refused).toEqual([]);
        expect(back).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  test('written out in full means the same whatever the defaults become', () => {
    fc.assert(
      fc.property(address, (state) => {
        const full = writeFullAddress(state, { from: 0, to: 100 }, '2026-11-22');
        const later = { view: 'list', lanes: 'kind' } as const;
        const { address: back, refused } = parseAddress(full, chronology, later);
        expect(refused).toEqual([]);
        expect(back).toEqual({
          ...state,
          span: state.span ?? { from: 0, to: 100 },
          revision: '2026-11-22',
        });
      }),
    );
  });

  test('is empty where everything is as by default', () => {
    expect(writeAddress(plain, defaults)).toBe('');
    expect(parseAddress('', chronology, defaults)).toEqual({ address: plain, refused: [] });
  });

  test('repeats a parameter for a list and needs few escapes', () => {
    const filters = {
      ...noFilters,
      actor: {
        match: 'all',
        choices: [
          { id: 'china', exclude: false, role: 'supplier' },
          { id: 'us', exclude: true, alone: true },
        ],
      },
      text: 'laser, optics',
    } as const;
    expect(writeAddress({ ...plain, filters, span: { from: 0, to: 31 } }, defaults)).toBe(
      '?actor=china.supplier&actor=-us.alone&all=actor&q=laser,+optics&span=1970-01-01..1970-02-01',
    );
  });

  test.each([
    ['view=map', 'view'],
    ['lanes=', 'lanes'],
    ['actor=nobody', 'actor'],
    ['actor=__proto__', 'actor'],
    ['actor=constructor', 'actor'],
    ['topic=tools.supplier', 'topic'],
    ['kind=rumour', 'kind'],
    ['footing=named+official', 'footing'],
    ['from=31/12/2023', 'from'],
    ['to=2023-02-30', 'to'],
    ['from=2023~', 'from'],
    ['from=2023-21', 'from'],
    ['perhaps=1', 'perhaps'],
    ['span=2024..2023', 'span'],
    ['span=2024', 'span'],
    ['event=third', 'event'],
    ['event=<img+src=x+onerror=alert(1)>', 'event'],
    ['rev=yesterday', 'rev'],
    ['all=weight', 'all'],
    ['others=burn', 'others'],
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
  ])('passes over %s and tells it', (search, parameter) => {
    const { address: read, refused } = parseAddress(search, chronology, defaults);
    expect(read).toEqual(plain);
    expect(refused.map((one) => one.parameter)).toEqual([parameter]);
  });

  test('keeps the sound values beside a false one', () => {
    const { address: read, refused } = parseAddress(
      '?topic=tools&topic=nonsense&topic=chips',
      chronology,
      defaults,
    );
    expect(read.filters.topic.choices.map(({ id }) => id)).toEqual(['tools', 'chips']);
    expect(refused).toEqual([
      { parameter: 'topic', value: 'nonsense', why: 'there is no such topic' },
    ]);
  });

  test('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(parseAddress(search, chronology, defaults).address.view).toBe('timeline');
      }),
    );
  });

  test('says nothing of what other sites hang on links', () => {
    expect(parseAddress('?utm_source=x&fbclid=y', chronology, defaults).refused).toEqual([]);
  });

  test('passes over a text that nobody types, and what stands twice', () => {
    const long = `q=${'x'.repeat(longestText + 1)}`;
    const { address: read, refused } = parseAddress(
      `${long}&view=list&view=map`,
      chronology,
      defaults,
    );
    expect(read).toEqual({ ...plain, view: 'list' });
    expect(refused.map((one) => one.parameter)).toEqual(['view', 'q']);
  });

  test('is written as browsers store it, so that the same state is the same address', () => {
    const filters = { ...noFilters, text: "China's “laser” & more" };
    const query = writeAddress({ ...plain, filters }, defaults);
    expect(new URL(`http://a/${query}`).search).toBe(query);
  });
});
