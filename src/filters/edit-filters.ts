/** What a reader can do to the filters; every edit gives new ones and leaves the old as they were. */
import {
  type Choice,
  type Facet,
  type FacetFilter,
  type Filters,
  facets,
  noFilters,
} from '../events/filters.ts';
import type { Role } from '../events/vocabulary.ts';

/** The choice that stands for an id in its facet, included or excluded. */
export function choiceOf(filters: Filters, facet: Facet, id: string): Choice | undefined {
  return filters[facet].choices.find((choice) => choice.id === id);
}

/** Keeps an actor's role and whether it stands alone. */
export function includeChoice(filters: Filters, facet: Facet, id: string): Filters {
  return putChoice(filters, facet, { ...choiceOf(filters, facet, id), id, exclude: false });
}

/** Keeps an actor's role and whether it stands alone. */
export function excludeChoice(filters: Filters, facet: Facet, id: string): Filters {
  return putChoice(filters, facet, { ...choiceOf(filters, facet, id), id, exclude: true });
}

/** Includes this and drops all other choices of its facet. */
export function onlyChoice(filters: Filters, facet: Facet, id: string): Filters {
  const choice = { ...choiceOf(filters, facet, id), id, exclude: false };
  return putFacet(filters, facet, { choices: [choice] });
}

/** Neither included nor excluded any more. */
export function removeChoice(filters: Filters, facet: Facet, id: string): Filters {
  const choices = filters[facet].choices.filter((choice) => choice.id !== id);
  return putFacet(filters, facet, { choices });
}

/**
 * Includes the actor if it was not chosen.
 *
 * @param role undefined for any role
 */
export function setRole(filters: Filters, actor: string, role: Role | undefined): Filters {
  const { role: _, ...rest } = chosenActor(filters, actor);
  return putChoice(filters, 'actor', role ? { ...rest, role } : rest);
}

/**
 * Includes the actor if it was not chosen.
 *
 * @param alone without the people and companies that belong to it
 */
export function setAlone(filters: Filters, actor: string, alone: boolean): Filters {
  const { alone: _, ...rest } = chosenActor(filters, actor);
  return putChoice(filters, 'actor', alone ? { ...rest, alone } : rest);
}

/** Whether an event must match any choice of a facet or all of them. */
export function setMatch(filters: Filters, facet: Facet, match: FacetFilter['match']): Filters {
  return putFacet(filters, facet, { match });
}

/** Without any bound nothing may merely belong, so `perhaps` goes too. */
export function setDates(filters: Filters, from: string, to: string): Filters {
  const bounds = { from: from.trim(), to: to.trim() };
  return { ...filters, ...bounds, perhaps: filters.perhaps && hasDates(bounds) };
}

/** Whether what merely may belong to the dates is let in. */
export function setPerhaps(filters: Filters, perhaps: boolean): Filters {
  return { ...filters, perhaps };
}

/** @param text as it was typed; '' does not narrow */
export function setText(filters: Filters, text: string): Filters {
  return { ...filters, text };
}

/** @param origins the least number of independent origins; 0 does not narrow */
export function setOrigins(filters: Filters, origins: number): Filters {
  return { ...filters, origins };
}

export const clearAll = (): Filters => noFilters;

/** Whether anything narrows; an `all` with fewer than two choices does not. */
export function isFiltered(filters: Filters): boolean {
  const chosen = facets.some((facet) => filters[facet].choices.length > 0);
  return chosen || filters.origins > 0 || hasDates(filters) || filters.text.trim() !== '';
}

/** Whether a bound is set on either side. */
export const hasDates = ({ from, to }: Pick<Filters, 'from' | 'to'>): boolean =>
  from !== '' || to !== '';

const chosenActor = (filters: Filters, id: string): Choice =>
  choiceOf(filters, 'actor', id) ?? { id, exclude: false };

function putFacet(filters: Filters, facet: Facet, change: Partial<FacetFilter>): Filters {
  return { ...filters, [facet]: { ...filters[facet], ...change } };
}

/** One choice stands for an id: a later one takes the place of an earlier. */
function putChoice(filters: Filters, facet: Facet, choice: Choice): Filters {
  const { choices } = filters[facet];
  const known = choices.some(({ id }) => id === choice.id);
  return putFacet(filters, facet, {
    choices: known
      ? choices.map((one) => (one.id === choice.id ? choice : one))
      : [...choices, choice],
  });
}
