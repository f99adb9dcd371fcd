import { describe, expect, it } from 'vitest';
import { type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { hashText } from '../sources/quote-check.ts';
import {
  inText,
  placedPassages,
  restsOnAlone,
  retellingOf,
  retells,
  voicesIn,
} from './source-passages.ts';

const excerpt = (id: string, more: object = {}) => ({
  id,
  source: 'paper',
  quote: `words of ${id}`,
  via: [],
  attribution: { by: ['yellen'], footing: 'named official' },
  ...more,
});

const viaAgency = { via: [{ sources: ['agency'] }] };
const chronology = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper' },
    { id: 'other', title: 'Another', publisher: 'The Other' },
    { id: 'agency', title: 'A wire', publisher: 'The Agency', held: false },
  ],
  events: [
    testEvent({ id: 'later', date: '2025', excerpts: [excerpt('a'), excerpt('b', viaAgency)] }),
    testEvent({
      id: 'earlier',
      date: '2024',
      excerpts: [
        excerpt('c'),
        excerpt('d', {
          source: 'other',
          via: [{ sources: ['paper', 'agency'], inferred: 'it says so' }],
          attribution: { words: 'the headline', footing: 'outlet' },
        }),
      ],
    }),
    testEvent({ id: 'unsaid', date: '2026', excerpts: [excerpt('e', { via: undefined })] }),
    testEvent({ id: 'wire', date: '2023', excerpts: [excerpt('f', viaAgency)] }),
  ],
});

const checks = (blocks: Record<string, number>, quoteOf = (id: string) => `words of ${id}`) =>
  new Map(
    chronology.events.flatMap((event) =>
      event.excerpts.flatMap(({ id }) => {
        const block = blocks[id];
        const check = { quote: hashText(quoteOf(id)), text: '', block: block ?? 0, day: '' };
        return block === undefined ? [] : [[quoteKey(event.id, id), check] as const];
      }),
    ),
  ) satisfies QuoteChecks;

const passagesOf = (checked: QuoteChecks) =>
  chronology.events.flatMap((event) => placedPassages(event, checked));

const idsOf = (of: QuoteChecks) =>
  inText(passagesOf(of).filter(({ excerpt }) => excerpt.source === 'paper')).map(
    ({ excerpt: { id } }) => id,
  );

describe('the excerpts of a source', () => {
  it('follow its text; within a paragraph they follow their dates', () => {
    expect(idsOf(checks({ a: 2, b: 7, c: 7, e: 0, f: 7 }))).toEqual(['e', 'a', 'f', 'c', 'b']);
  });

  it('come last where their place is not known', () => {
    expect(idsOf(checks({ b: 3 }))).toEqual(['b', 'f', 'c', 'a', 'e']);
  });

  it('have no place by the record of another quote', () => {
    expect(idsOf(checks({ e: 1 }, () => 'other words'))).toEqual(['f', 'c', 'a', 'b', 'e']);
  });
});

describe('what a source retells', () => {
  const passages = inText(passagesOf(new Map()));

  it('counts each report once a passage, and says what is inferred and what is not said', () => {
    expect(retellingOf(passages)).toEqual({
      reports: [
        { source: 'agency', passages: 3, inferred: 1 },
        { source: 'paper', passages: 1, inferred: 1 },
      ],
      own: 2,
      notSaid: 1,
    });
    expect(passages.filter((one) => retells(one.excerpt, 'paper'))).toHaveLength(1);
  });

  it('knows which events have nothing else', () => {
    const alone = (id: string, held: boolean) =>
      chronology.events.filter((event) => restsOnAlone(event, id, held)).map((event) => event.id);
    expect(alone('paper', true)).toEqual(['wire', 'later', 'unsaid']);
    expect(alone('agency', false)).toEqual(['wire']);
  });
});

describe('whose words a source carries', () => {
  it('counts passages by actor, or by what the file says where nobody is named', () => {
    const passages = inText(passagesOf(new Map()));
    expect(voicesIn(passages)).toEqual([
      { actor: 'yellen', words: '', passages: 5, footings: ['named official'] },
      { actor: undefined, words: 'the headline', passages: 1, footings: ['outlet'] },
    ]);
  });
});
