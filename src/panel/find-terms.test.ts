import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTerms } from './find-terms.ts';

const term = (word: string, ...otherForms: string[]) => ({
  id: word.toLowerCase().replaceAll(' ', '-'),
  term: word,
  otherForms,
  meaning: 'What it means.',
});

/** The text with its terms in brackets. */
const show = (text: string, ...terms: ReturnType<typeof term>[]) =>
  findTerms(text, terms)
    .map((part) => (part.term ? `[${part.text}]` : part.text))
    .join('');

test('only the first occurrence of a term is explained', () => {
  expect(show('A micron is a micron.', term('micron'))).toBe('A [micron] is a micron.');
});

test('letters may be small or capital, white space is any', () => {
  expect(show('Dual\n use goods', term('dual use'))).toBe('[Dual\n use] goods');
});

test('another form counts as the term itself', () => {
  const cnc = term('CNC machine', 'CNC machines');
  expect(show('CNC machines and a CNC machine', cnc)).toBe('[CNC machines] and a CNC machine');
});

test('whole words only, in any alphabet', () => {
  expect(show('Microns, éUAV, UAVs', term('micron'), term('UAV'))).toBe('Microns, éUAV, UAVs');
  expect(show('“UAV”-maker', term('UAV'))).toBe('“[UAV]”-maker');
});

test('the longest of several that begin at one place counts', () => {
  expect(show('machine tools here', term('machine'), term('machine tools'))).toBe(
    '[machine tools] here',
  );
});

test('a term with signs of a pattern is taken by its letters', () => {
  expect(show('C++ (v1.0)', term('v1.0'), term('C++'))).toBe('[C++] ([v1.0])');
  expect(show('v1x0', term('v1.0'))).toBe('v1x0');
});

test('the parts joined are the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab AB.') });
  const terms = fc.array(text.filter((word) => word.trim() !== '').map((word) => term(word)));
  fc.assert(
    fc.property(text, terms, (whole, some) => {
      expect(
        findTerms(whole, some)
          .map((part) => part.text)
          .join(''),
      ).toBe(whole);
    }),
  );
});
