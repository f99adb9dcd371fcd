/** What keeps each event out: the one pass over the events from which results and counts are read. */
import { touches } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import type { Day } from '../events/dates.ts';
import { type Facet, type FacetFilter, type Filters, facets } from '../events/filters.ts';
import { type FilterIndex, ordersOf } from './filter-index.ts';

/** A bit for everything that an event can miss. */
export const missed = {
  topic: 1,
  actor: 2,
  kind: 4,
  footing: 8,
  source: 16,
  dates: 32,
  text: 64,
  /** It may belong to the dates but need not. */
  perhaps: 128,
  basis: 256,
  origins: 512,
} as const satisfies Record<Facet | 'origins' | 'dates' | 'text' | 'perhaps', number>;

/**
 * For each event, by its order, the bits of what it misses; 0 matches everything.
 *
 * @param textMatches ids of the events that the text finds; undefined does not narrow
 */
export function missedConditions(
  index: FilterIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | undefined,
): Uint16Array {
  const { events } = index.chronology;
  const misses = new Uint16Array(events.length);
  const miss = (order: number, bit: number) => {
    misses[order] = (misses[order] ?? 0) | bit;
  };
  for (const facet of facets) missFacet(index, facet, filters[facet], miss);
  if (filters.origins > 0)
    for (const { origins, order } of events)
      if (origins.origins.length < filters.origins) miss(order, missed.origins);
  if (textMatches)
    for (const { id, order } of events) if (!textMatches.has(id)) miss(order, missed.text);
  const dates = toDates(filters);
  if (dates) {
    const reversed = dates.from > dates.to;
    for (const event of events) {
      const touch = reversed ? 'no' : touches(event, dates.from, dates.to);
      if (touch !== 'surely') miss(event.order, touch === 'no' ? missed.dates : missed.perhaps);
    }
  }
  return misses;
}

function missFacet(
  index: FilterIndex,
  facet: Facet,
  { choices, match }: FacetFilter,
  miss: (order: number, bit: number) => void,
): void {
  const bit = missed[facet];
  const included = choices.filter(({ exclude }) => !exclude);
  if (included.length > 0) {
    const hits = new Uint16Array(index.chronology.events.length);
    for (const choice of included)
      for (const order of ordersOf(index, facet, choice)) hits[order] = (hits[order] ?? 0) + 1;
    const wanted = match === 'any' ? 1 : included.length;
    hits.forEach((count, order) => {
      if (count < wanted) miss(order, bit);
    });
  }
  for (const choice of choices) {
    if (!choice.exclude) continue;
    for (const order of ordersOf(index, facet, choice)) miss(order, bit);
  }
}

/** Undefined if the dates do not narrow; a bound that is no date counts as open. */
function toDates({ from, to }: Filters): { from: Day; to: Day } | undefined {
  const first = parseDateBound(from, 'from');
  const last = parseDateBound(to, 'to');
  if (typeof first !== 'number' && typeof last !== 'number') return undefined;
  return {
    from: typeof first === 'number' ? first : Number.NEGATIVE_INFINITY,
    to: typeof last === 'number' ? last : Number.POSITIVE_INFINITY,
  };
}
