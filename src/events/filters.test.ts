import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, parseChoice, wordId, writeChoice } from './filters.ts';
import { footings, roles } from './vocabulary.ts';

describe('a choice is written and read', () => {
  test.each<[string, Choice]>([
    ['china', { id: 'china', exclude: false }],
    ['-china', { id: 'china', exclude: true }],
    ['china.supplier', { id: 'china', exclude: false, role: 'supplier' }],
    ['china.alone', { id: 'china', exclude: false, alone: true }],
    ['-china.supplier.alone', { id: 'china', exclude: true, role: 'supplier', alone: true }],
    ['named-official', { id: 'named-official', exclude: false }],
  ])('%s', (text, choice) => {
    expect(parseChoice(text)).toEqual(choice);
    expect(writeChoice(choice)).toBe(text);
  });

  test.each([
    '',
    '-',
    '--china',
    'China',
    'china,russia',
    'china.',
    'china.nobody',
    'china.alone.supplier',
    'china.supplier.alone.alone',
    'china.supplier.speaker',
    ' china',
    'china\n',
    '<b>',
  ])('“%s” is none', (text) => {
    expect(parseChoice(text)).toBeUndefined();
  });
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const choice: fc.Arbitrary<Choice> = fc
  .record(
    { id, exclude: fc.boolean(), role: fc.constantFrom(...roles), alone: fc.constant(true) },
    { requiredKeys: ['id', 'exclude'] },
  )
  .map(({ id, exclude, ...rest }) => ({ id, exclude, ...rest }));

test('any choice survives the address', () => {
  fc.assert(
    fc.property(choice, (one) => {
      expect(parseChoice(writeChoice(one))).toEqual(one);
    }),
  );
});

test('any text that is a choice is written as it came', () => {
  const nearly = fc.stringMatching(/^-?[a-z-]{0,8}(\.(alone|supplier|x)){0,3}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      const parsed = parseChoice(text);
      if (parsed) expect(writeChoice(parsed)).toBe(text);
    }),
  );
});

test('a footing fits into an address', () => {
  for (const footing of footings) {
    expect(parseChoice(wordId(footing))).toEqual({ id: wordId(footing), exclude: false });
  }
});
