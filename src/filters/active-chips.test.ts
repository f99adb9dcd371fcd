import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import { activeChips } from './active-chips.ts';
import {
  excludeChoice,
  includeChoice,
  isFiltered,
  setAlone,
  setDates,
  setMatch,
  setRole,
  setText,
} from './edit-filters.ts';
import { anyFilters } from './filter-arbitraries.ts';

const chronology = testChronology();
const words = (filters: Filters) =>
  activeChips(chronology, filters).map(({ words, note }) => (note ? `${words} | ${note}` : words));

describe('activeChips', () => {
  it('says what each choice means', () => {
    const russia = includeChoice(noFilters, 'actor', 'russia');
    expect(words(russia)).toEqual(['Russia | in any role']);
    expect(words(setRole(russia, 'russia', 'recipient'))).toEqual(['Russia | as recipient']);
    expect(words(setAlone(russia, 'russia', true))).toEqual(['Russia | in any role, itself alone']);
    expect(words(excludeChoice(noFilters, 'actor', 'china'))).toEqual(['not China | in any role']);
    expect(words(excludeChoice(noFilters, 'footing', 'not-said'))).toEqual(['footing said']);
    expect(words(includeChoice(noFilters, 'basis', 'not-said'))).toEqual(['basis not said']);
    expect(words(includeChoice(noFilters, 'source', 'paper'))).toEqual(['A paper']);
    expect(words(setText(noFilters, ' laser '))).toEqual(['“laser”']);
  });

  it('says “all of these” only where there is more than one', () => {
    const one = setMatch(includeChoice(noFilters, 'topic', 'tools'), 'topic', 'all');
    expect(words(one)).toEqual(['Machine tools']);
    const two = includeChoice(one, 'topic', 'chips');
    expect(words(two)).toEqual(['Machine tools', 'Microelectronics', 'all of these topics']);
  });

  it.each([
    ['2021', '2026', '2021–2026'],
    ['2023', '2023', '2023'],
    ['2023-07', '', 'from Jul 2023 on'],
    ['', '2023-07-01', 'until 1 Jul 2023'],
    ['2023-07', '2024', 'Jul 2023 – 2024'],
    ['2023-07', 'soon', 'from Jul 2023 on'],
  ])('writes the dates %s and %s', (from, to, expected) => {
    expect(words(setDates(noFilters, from, to))).toEqual([expected]);
  });

  it('leaves nothing once every chip is taken away, and has none before', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        let left = filters;
        for (const { id } of activeChips(chronology, filters)) {
          const chip = activeChips(chronology, left).find((one) => one.id === id);
          // “All of these” goes by itself when but one is left.
          if (chip) left = chip.without;
        }
        expect(activeChips(chronology, left)).toEqual([]);
        expect(isFiltered(left)).toBe(false);
        expect(activeChips(chronology, filters).length > 0).toBe(isFiltered(filters));
      }),
    );
  });
});
