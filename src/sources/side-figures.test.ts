import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import type { DisagreementKind } from '../events/vocabulary.ts';
import { sideFigures } from './side-figures.ts';

interface TestSide {
  quote: string;
  words?: string[];
  figures?: Record<string, unknown>[];
}

/** What stands large on each side: the values. */
function valuesOf(kind: DisagreementKind, ...sides: TestSide[]) {
  const chronology = testChronology({
    events: sides.map(({ figures = [], quote }, index) =>
      testEvent({
        id: `side-${index}`,
        excerpts: [{ id: 'a', source: 'paper', quote, attribution: { footing: 'outlet' } }],
        figures: figures.map((figure) => ({ period: '2023', excerpt: 'a', ...figure })),
      }),
    ),
  });
  const found = sideFigures(chronology, {
    kind,
    sides: sides.map(({ words = [] }, index) => ({ event: `side-${index}`, excerpt: 'a', words })),
  });
  return found.map((figures) => figures.map(({ value }) => value));
}

const share = (value: number, printed = `${value}%`) => ({ value, unit: '% of imports', printed });

test('figures in one unit stand beside each other', () => {
  expect(
    valuesOf(
      'value',
      { quote: '57% came', words: ['57%'], figures: [share(57)] },
      { quote: '61% came', words: ['61%'], figures: [share(61)] },
    ),
  ).toEqual([[57], [61]]);
});

test('other units do not, and a change in per cent is no share', () => {
  const other = { value: 90, unit: '% of exports', printed: '90%' };
  const change = { ...share(90), changeFrom: 'a year earlier' };
  const first = { quote: '57% came', words: ['57%'], figures: [share(57)] };
  for (const figure of [other, change])
    expect(
      valuesOf('value', first, { quote: '90% came', words: ['90%'], figures: [figure] }),
    ).toEqual([[], []]);
});

test('of several figures the one in the words that differ is meant', () => {
  expect(
    valuesOf(
      'value',
      { quote: '57%, up from 12%', words: ['57%'], figures: [share(57), share(12)] },
      { quote: 'some 61% of it', words: ['some 61% of it'], figures: [share(61)] },
    ),
  ).toEqual([[57], [61]]);
});

test('“9%” is not named by “69%”', () => {
  expect(
    valuesOf(
      'value',
      { quote: '69% and 9%', words: ['69%'], figures: [share(69), share(9)] },
      { quote: '70%', words: ['70%'], figures: [share(70)] },
    ),
  ).toEqual([[69], [70]]);
});

test('words without figures: of a period the figures stand there, of a wording they do not', () => {
  const sides = [
    { quote: '70% in 2023', words: ['2023'], figures: [share(70)] },
    { quote: '70% in July', words: ['July'], figures: [share(70)] },
  ];
  expect(valuesOf('period', ...sides)).toEqual([[70], [70]]);
  expect(valuesOf('wording', ...sides)).toEqual([[], []]);
});

test('without words that differ all figures of the excerpt count', () => {
  expect(
    valuesOf(
      'wording',
      { quote: '57% came', figures: [share(57)] },
      { quote: '61% came', figures: [share(61)] },
    ),
  ).toEqual([[57], [61]]);
});

test('what we computed is no side’s figure, nor is that of another excerpt', () => {
  const { printed: _, ...computed } = { ...share(61), derived: 'the sum of both' };
  const elsewhere = { value: 61, unit: '% of imports', excerpt: undefined };
  const first = { quote: '57% came', words: ['57%'], figures: [share(57)] };
  for (const figure of [computed, elsewhere])
    expect(valuesOf('value', first, { quote: '61% came', figures: [figure] })).toEqual([[], []]);
});
