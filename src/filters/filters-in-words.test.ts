import { expect, test } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import { filtersInWords } from './filters-in-words.ts';

test('names all that narrows', () => {
  const filters = {
    ...noFilters,
    actor: { choices: [{ id: 'russia', exclude: false }], match: 'any' as const },
    from: '2021',
    to: '2026',
    text: 'laser',
  };
  const words = 'Russia in any role; 2021–2026; “laser”';
  expect(filtersInWords(testChronology(), filters)).toBe(words);
  expect(filtersInWords(testChronology(), { ...filters, perhaps: true })).toBe(
    `${words}; also what may belong to these dates`,
  );
});

test('says nothing where nothing narrows, nor of dates that are not there', () => {
  expect(filtersInWords(testChronology(), noFilters)).toBe('');
  expect(filtersInWords(testChronology(), { ...noFilters, perhaps: true })).toBe('');
});
