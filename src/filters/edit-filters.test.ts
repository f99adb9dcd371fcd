import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, facets, noFilters } from '../events/filters.ts';
import {
  choiceOf,
  clearAll,
  excludeChoice,
  includeChoice,
  isFiltered,
  onlyChoice,
  removeChoice,
  setAlone,
  setDates,
  setMatch,
  setPerhaps,
  setRole,
  setText,
} from './edit-filters.ts';
import { anyFilters, choiceIds } from './filter-arbitraries.ts';

const anyPlace = fc
  .constantFrom(...facets)
  .chain((facet) => fc.constantFrom(...choiceIds[facet]).map((id) => ({ facet, id })));

describe('edits of the filters', () => {
  it('come back to where they started', () => {
    fc.assert(
      fc.property(anyFilters, anyPlace, (before, { facet, id }) => {
        const filters = removeChoice(before, facet, id);
        expect(removeChoice(includeChoice(filters, facet, id), facet, id)).toEqual(filters);
        expect(removeChoice(excludeChoice(filters, facet, id), facet, id)).toEqual(filters);
        const included = includeChoice(filters, facet, id);
        expect(includeChoice(excludeChoice(included, facet, id), facet, id)).toEqual(included);
        expect(includeChoice(included, facet, id)).toEqual(included);
        expect(setMatch(setMatch(filters, facet, 'all'), facet, filters[facet].match)).toEqual(
          filters,
        );
      }),
    );
  });

  it('touch no other facet, no other choice and no old filters', () => {
    fc.assert(
      fc.property(anyFilters, anyPlace, (filters, { facet, id }) => {
        const before = structuredClone(filters);
        for (const edit of [includeChoice, excludeChoice, removeChoice]) {
          const after = edit(filters, facet, id);
          const others = (f: Filters) => f[facet].choices.filter((choice) => choice.id !== id);
          expect(others(after)).toEqual(others(filters));
          expect({ ...after, [facet]: null }).toEqual({ ...filters, [facet]: null });
        }
        expect(filters).toEqual(before);
      }),
    );
  });

  it('leave one choice for “only this”', () => {
    fc.assert(
      fc.property(anyFilters, anyPlace, (filters, { facet, id }) => {
        const { choices } = onlyChoice(filters, facet, id)[facet];
        expect(choices.map((choice) => [choice.id, choice.exclude])).toEqual([[id, false]]);
      }),
    );
  });

  it('keep an actor’s role and company when it is excluded, included or alone', () => {
    const supplier = setAlone(setRole(noFilters, 'china', 'supplier'), 'china', true);
    const expected = { id: 'china', exclude: false, role: 'supplier', alone: true };
    expect(supplier.actor.choices).toEqual([expected]);
    const excluded = excludeChoice(supplier, 'actor', 'china');
    expect(choiceOf(excluded, 'actor', 'china')).toEqual({ ...expected, exclude: true });
    expect(choiceOf(setRole(excluded, 'china', 'target'), 'actor', 'china')?.exclude).toBe(true);
    expect(onlyChoice(excluded, 'actor', 'china')).toEqual(supplier);
  });

  it('leave no trace of a role or company that is given up', () => {
    const supplier = setAlone(setRole(noFilters, 'china', 'supplier'), 'china', true);
    const plain = setAlone(setRole(supplier, 'china', undefined), 'china', false);
    expect(plain).toStrictEqual(includeChoice(noFilters, 'actor', 'china'));
  });

  it('know whether anything narrows', () => {
    expect(isFiltered(noFilters)).toBe(false);
    expect(isFiltered(setMatch(noFilters, 'actor', 'all'))).toBe(false);
    expect(isFiltered(setText(noFilters, '  '))).toBe(false);
    expect(isFiltered(setText(noFilters, 'laser'))).toBe(true);
    expect(isFiltered(setDates(noFilters, '', '2023'))).toBe(true);
    expect(isFiltered(excludeChoice(noFilters, 'kind', 'plan'))).toBe(true);
    expect(isFiltered(clearAll())).toBe(false);
  });

  it('ask for nothing that may belong once the dates are gone', () => {
    const dated = setPerhaps(setDates(noFilters, '2021', ' 2023 '), true);
    expect(dated).toMatchObject({ from: '2021', to: '2023', perhaps: true });
    expect(setDates(dated, '2022', '').perhaps).toBe(true);
    expect(setDates(dated, '', '')).toEqual(noFilters);
  });
});
