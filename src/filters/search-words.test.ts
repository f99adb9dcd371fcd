import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { indexWordsOf, placeWords, wordsOf } from './search-words.ts';

describe('wordsOf', () => {
  it.each([
    ['Škoda lathes', ['skoda', 'lathe']],
    ['57 % of 1,000', ['57%', 'of', '1000']],
    ['57 percent, 57 per cent', ['57%', '57%']],
    ['$1.6 billion, $1.6bn', ['1.6bn', '1.6bn']],
    ['about US$145 billion', ['about', 'us', '145bn']],
    ['$6.5m', ['6.5m']],
    ['57 people', ['57', 'people']],
    ['a 57-percent share', ['a', '57%', 'share']],
    ['the U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
    ['Washington, D.C.', ['washington', 'dc']],
    ['Russia’s, Russia', ['russia', 'russia']],
    ['five-axis', ['five', 'axis']],
    ['companies, company', ['company', 'company']],
    ['process, analysis, status, gas', ['process', 'analysis', 'status', 'gas']],
    ['… — “”', []],
    ['ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
    ['中国 2024', ['中国', '2024']],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

it('finds a figure by the word of its scale too', () => {
  expect(indexWordsOf('$1.6 billion or 57 per cent')).toEqual([
    '1.6bn',
    'billion',
    'or',
    '57%',
    'per',
    'cent',
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '57',
        ' ',
        '%',
        'é',
        'e\u0301',
        'ﬁ',
        '½',
        '$',
        '1.6',
        'billion',
        'U.S.',
        '’s',
        'İ',
        '👩‍🔬',
        'ΣΣ',
        ' ',
        '\uD800',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('placeWords', () => {
  it.each([
    ['Škoda’s lathe', 'skoda', 'Škoda'],
    ['Cafe\u0301, open', 'cafe', 'Cafe\u0301'],
    ['worth $1.6 billion', '1.6bn', '$1.6 billion'],
    ['over US$145 billion', '145bn', '$145 billion'],
    ['the U.S. says', 'us', 'U.S.'],
    ['ﬁve axes', 'five', 'ﬁve'],
  ])('in %j finds %j as it stands', (text, word, stands) => {
    const place = placeWords(text).find((one) => one.word === word);
    expect(text.slice(place?.from, place?.to)).toBe(stands);
  });

  it('finds the words that the search compares, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(placeWords(text).map(({ word }) => word)).toEqual(wordsOf(text));
      }),
    );
  });

  it('finds each within the text, with all that it is made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, from, to } of placeWords(text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(foldText(text.slice(from, to))).toContain(word.charAt(0));
        }
      }),
    );
  });
});
