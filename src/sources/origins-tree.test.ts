import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toOriginsTree } from './origins-tree.ts';

const sources = [
  { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
  { id: 'post', title: 'A post', publisher: 'The Post', published: '2024-05-02' },
  { id: 'wire', title: 'A wire', publisher: 'Agency', published: '2024-04-20', held: false },
  { id: 'third', title: 'A third', publisher: 'The Third', published: '2024-04-22' },
  { id: 'data', title: 'Data', publisher: 'Customs', held: false },
];

interface Given {
  source?: string;
  via?: { sources: string[]; inferred?: string }[] | undefined;
  words?: string;
}

function chronologyOf(excerpts: Given[]): Chronology {
  return testChronology({
    sources,
    events: [
      testEvent({
        excerpts: excerpts.map(({ source = 'paper', via, words = 'a trader' }, i) => ({
          id: `e${i}`,
          source,
          quote: 'a quote',
          ...(via && { via }),
          attribution: { words, footing: 'not said' },
        })),
      }),
    ],
  });
}

function treeOf(chronology: Chronology) {
  const [event] = chronology.events;
  return event ? toOriginsTree(event.excerpts, chronology) : [];
}

/** `1 2 paper` for each strand, then `> wire > data` which they share; `?` where that is not said. */
const shape = (chronology: Chronology) =>
  treeOf(chronology).map(({ origin, strands, trunk }) => [
    ...strands.map(({ article, between, excerpts }) =>
      [
        ...excerpts.map(({ number }) => number),
        [article, ...between].map(({ id }) => id).join(' > '),
      ].join(' '),
    ),
    [...trunk, origin].map((source) => `> ${source?.id ?? '?'}`).join(' '),
  ]);

describe('the branches of an event', () => {
  test('two articles that retell one report have one origin', () => {
    const via = [{ sources: ['wire'] }];
    const found = shape(chronologyOf([{ via }, { source: 'post', via }, { via }]));
    expect(found).toEqual([['1 3 paper', '2 post', '> wire']]);
  });

  test('a way through another report joins the same origin', () => {
    const found = shape(
      chronologyOf([
        { via: [{ sources: ['wire', 'data'] }] },
        { source: 'post', via: [{ sources: ['data'] }] },
      ]),
    );
    expect(found).toEqual([['1 paper > wire', '2 post', '> data']]);
  });

  test('what all ways to an origin go through stands once, before it', () => {
    const found = shape(
      chronologyOf([
        { via: [{ sources: ['third', 'wire', 'data'] }] },
        { source: 'post', via: [{ sources: ['wire', 'data'] }] },
      ]),
    );
    expect(found).toEqual([['1 paper > third', '2 post', '> wire > data']]);
  });

  test('an own report is its own origin; what is not said comes last', () => {
    const found = shape(chronologyOf([{}, { source: 'post', via: [] }]));
    expect(found).toEqual([
      ['2 post', '> post'],
      ['1 paper', '> ?'],
    ]);
  });

  test('an excerpt of two reports stands with both', () => {
    const via = [{ sources: ['wire'] }, { sources: ['data'] }];
    expect(shape(chronologyOf([{ via }]))).toEqual([
      ['1 paper', '> wire'],
      ['1 paper', '> data'],
    ]);
  });

  test('what is inferred is told with its reason and for which excerpts', () => {
    const chain = { sources: ['wire'] };
    const [branch] = treeOf(
      chronologyOf([{ via: [chain] }, { via: [{ ...chain, inferred: 'Same words.' }] }]),
    );
    expect(branch?.strands[0]?.inferred).toEqual([{ reason: 'Same words.', of: [2] }]);
  });

  test('who says so is told once for all excerpts that say so', () => {
    const via = [{ sources: ['wire'] }];
    const [branch] = treeOf(chronologyOf([{ via }, { via, words: 'a minister' }, { via }]));
    expect(branch?.voices.map(({ attribution, of }) => [attribution.words, of])).toEqual([
      ['a trader', [1, 3]],
      ['a minister', [2]],
    ]);
  });

  test('before its article is out, an excerpt hangs on the nearest report that was', () => {
    const chronology = chronologyOf([
      { source: 'post', via: [{ sources: ['wire', 'data'] }] },
      { source: 'post', via: [{ sources: ['wire'] }] },
    ]);
    const known = asKnownOn(chronology, parseDate('2024-04-25').earliest);
    expect(shape(known)).toEqual([
      ['1 wire', '> data'],
      ['2 wire', '> wire'],
    ]);
  });
});

test('any excerpts on any day: the tree has the very sources and origins that are counted', () => {
  const ids = fc.constantFrom(...sources.map(({ id }) => id));
  const chains = fc.array(
    fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }).map((chain) => ({ sources: chain })),
    { maxLength: 2 },
  );
  const excerpts = fc.array(
    fc.record({ source: ids, via: fc.option(chains, { nil: undefined }) }),
    { minLength: 1, maxLength: 4 },
  );
  const day = fc.constantFrom('2024-04-19', '2024-04-20', '2024-04-24', '2024-05-02', undefined);
  fc.assert(
    fc.property(excerpts, day, (given, on) => {
      const whole = chronologyOf(given);
      const chronology = on ? asKnownOn(whole, parseDate(on).earliest) : whole;
      const tree = treeOf(chronology);
      const counted = chronology.events[0]?.origins;
      const articles = tree.flatMap(({ strands }) => strands.map(({ article }) => article.id));
      expect(new Set(articles)).toEqual(new Set(counted?.sources));
      expect(tree.flatMap(({ origin }) => origin?.id ?? []).sort()).toEqual(
        (counted?.origins ?? []).toSorted(),
      );
      expect(tree.some(({ origin }) => !origin)).toBe((counted?.unknown ?? 0) > 0);
    }),
  );
});
