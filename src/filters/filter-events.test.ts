import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chronology, type ChronologyEvent, touches } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import {
  type Choice,
  type Facet,
  type Filters,
  facets,
  noFilters,
  wordId,
} from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { roles } from '../events/vocabulary.ts';
import { countChoices } from './count-choices.ts';
import {
  anyChronology,
  anyFilters,
  anyMatches,
  choiceIds,
  eventsWith,
} from './filter-arbitraries.ts';
import { countEvents, filterEvents } from './filter-events.ts';
import { rolesOf, rowsOf, toFilterIndex } from './filter-index.ts';

/** The definition, written as plainly as it can be: no index, one event at a time. */
function hasChoice(chronology: Chronology, event: ChronologyEvent, facet: Facet, choice: Choice) {
  const { id, role, alone } = choice;
  switch (facet) {
    case 'topic':
      return event.topics.includes(id);
    case 'kind':
      return wordId(event.kind) === id;
    case 'footing':
      return event.excerpts.some((e) => e.attribution.footing.split(' ').join('-') === id);
    case 'basis':
      return event.excerpts.some((e) => e.attribution.basis.split(' ').join('-') === id);
    case 'source':
      return event.excerpts.some(
        (e) => e.source === id || e.via?.some((chain) => chain.sources.includes(id)),
      );
    case 'actor':
      return event.actors.some(
        (one) =>
          (role === undefined || one.role === role) &&
          (one.actor === id || (!alone && chronology.belongsTo.get(one.actor)?.has(id) === true)),
      );
  }
}

function matchesFacet(chronology: Chronology, event: ChronologyEvent, facet: Facet, f: Filters) {
  const { choices, match } = f[facet];
  const has = (choice: Choice) => hasChoice(chronology, event, facet, choice);
  const included = choices.filter((choice) => !choice.exclude);
  if (choices.some((choice) => choice.exclude && has(choice))) return false;
  if (included.length === 0) return true;
  return match === 'any' ? included.some(has) : included.every(has);
}

function naive(chronology: Chronology, filters: Filters, matches?: ReadonlySet<string>) {
  const from = parseDateBound(filters.from, 'from');
  const to = parseDateBound(filters.to, 'to');
  const dated = (event: ChronologyEvent) => {
    if (from === undefined && to === undefined) return 'surely';
    if (from !== undefined && to !== undefined && from > to) return 'no';
    return touches(event, Number(from ?? -Infinity), Number(to ?? Infinity));
  };
  const rest = chronology.events.filter(
    (event) =>
      (matches?.has(event.id) ?? true) &&
      event.origins.origins.length >= filters.origins &&
      facets.every((facet) => matchesFacet(chronology, event, facet, filters)),
  );
  return {
    events: rest.filter(
      (e) => dated(e) === 'surely' || (filters.perhaps && dated(e) === 'perhaps'),
    ),
    perhaps: rest.filter((e) => dated(e) === 'perhaps'),
  };
}

const only = (facet: Facet, choice: Choice, filters: Filters): Filters => ({
  ...filters,
  [facet]: { choices: [{ ...choice, exclude: false }], match: 'any' },
});

describe('the filter index', () => {
  it('has for each choice the events that have it, from the columns alone', () => {
    const anyRole = fc.option(fc.constantFrom(...roles), { nil: undefined });
    fc.assert(
      fc.property(anyChronology, anyRole, fc.boolean(), (chronology, role, alone) => {
        const index = toFilterIndex(chronology);
        for (const facet of facets)
          for (const id of [...choiceIds[facet], 'unknown']) {
            const narrowed =
              facet === 'actor' ? { ...(role && { role }), ...(alone && { alone }) } : {};
            const choice = { id, exclude: false, ...narrowed };
            const having = chronology.events.filter((e) => hasChoice(chronology, e, facet, choice));
            expect([...rowsOf(index, facet, choice)]).toEqual(having.map(({ order }) => order));
          }
        const most = chronology.events.map((event) => event.origins.origins.length);
        expect(index.mostOrigins).toBe(Math.max(0, ...most));
      }),
      { numRuns: 200 },
    );
  });
});

describe('filterEvents', () => {
  it('equals the plain definition, in the order of dates', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, anyMatches, (chronology, filters, matches) => {
        const found = filterEvents(
          toFilterIndex(chronology),
          filters,
          eventsWith(chronology, matches),
        );
        expect(found).toEqual(naive(chronology, filters, matches));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps everything while nothing narrows', () => {
    fc.assert(
      fc.property(anyChronology, (chronology) => {
        const { events, perhaps } = filterEvents(toFilterIndex(chronology), noFilters, undefined);
        expect(events).toEqual(chronology.events);
        expect(perhaps).toEqual([]);
      }),
    );
  });

  it('only loses events by an exclusion and only gains by asking for those that may belong', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, fc.constantFrom(...facets), (chronology, f, facet) => {
        const index = toFilterIndex(chronology);
        const found = filterEvents(index, f, undefined).events;
        const id = choiceIds[facet][0] ?? '';
        const choices = [...f[facet].choices, { id, exclude: true }];
        const less = { ...f, [facet]: { ...f[facet], choices } };
        for (const event of filterEvents(index, less, undefined).events)
          expect(found).toContain(event);
        const more = filterEvents(index, { ...f, perhaps: true }, undefined).events;
        for (const event of found) expect(more).toContain(event);
      }),
    );
  });

  it('finds at least as much with “any of” as with “all of”', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, fc.constantFrom(...facets), (chronology, f, facet) => {
        const index = toFilterIndex(chronology);
        const found = (match: 'any' | 'all') =>
          filterEvents(index, { ...f, [facet]: { ...f[facet], match } }, undefined).events;
        for (const event of found('all')) expect(found('any')).toContain(event);
      }),
    );
  });

  it('has what a count of them says', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, (chronology, filters) => {
        const index = toFilterIndex(chronology);
        expect(countEvents(index, filters, undefined)).toBe(
          filterEvents(index, filters, undefined).events.length,
        );
      }),
    );
  });

  it('includes those that belong to an actor in the same role, unless it stands alone', () => {
    const index = toFilterIndex(
      testChronology({
        events: [testEvent({ id: 'visit', actors: [{ actor: 'yellen', role: 'speaker' }] })],
      }),
    );
    const amount = (choice: Partial<Choice>) =>
      filterEvents(
        index,
        only('actor', { id: 'us', exclude: false, ...choice }, noFilters),
        undefined,
      ).events.length;
    expect(amount({})).toBe(1);
    expect(amount({ role: 'speaker' })).toBe(1);
    expect(amount({ role: 'target' })).toBe(0);
    expect(amount({ alone: true })).toBe(0);
    expect(rolesOf(index, 'us')).toEqual(['speaker']);
  });

  it('passes a bound that is no date over and finds nothing between reversed ones', () => {
    const index = toFilterIndex(testChronology({ events: [testEvent({ date: '2020/2026' })] }));
    const found = (from: string, to: string) =>
      filterEvents(index, { ...noFilters, from, to }, undefined).events.length;
    expect(found('2023-13', '')).toBe(1);
    expect(found('2024', '2022')).toBe(0);
  });
});

describe('countChoices', () => {
  it('equals what would match if the choice alone were chosen in its facet', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, anyMatches, (chronology, filters, matches) => {
        const index = toFilterIndex(chronology);
        const count = countChoices(index, filters, eventsWith(chronology, matches));
        for (const facet of facets) {
          const chosen = filters[facet].choices;
          const all = [...chosen, ...choiceIds[facet].map((id) => ({ id, exclude: false }))];
          for (const choice of all) {
            const alone = naive(chronology, only(facet, choice, filters), matches);
            expect(count.choice(facet, choice)).toBe(alone.events.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts those with so many origins, whatever number is asked for now', () => {
    fc.assert(
      fc.property(anyChronology, anyFilters, anyMatches, (chronology, filters, matches) => {
        const count = countChoices(
          toFilterIndex(chronology),
          filters,
          eventsWith(chronology, matches),
        );
        for (const origins of [0, 1, 2, 3])
          expect(count.origins(origins)).toBe(
            naive(chronology, { ...filters, origins }, matches).events.length,
          );
      }),
      { numRuns: 150 },
    );
  });
});
