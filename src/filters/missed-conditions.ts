/** What keeps each event out: the one pass over the events from which results and counts are read. */
import { touches } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import type { Day } from '../events/dates.ts';
import { type Facet, type FacetFilter, type Filters, facets } from '../events/filters.ts';
import type { EventSet } from './event-set.ts';
import { type FilterIndex, rowsOf } from './filter-index.ts';

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
 * Results and counts ask for the same, one after the other: it is gone through once.
 *
 * @param textMatches the events that the text finds; undefined does not narrow
 */
export function missedConditions(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): Uint16Array {
  const known = index.missed.get(filters);
  if (known && known.textMatches === textMatches) return known.misses;
  const misses = findMisses(index, filters, textMatches);
  index.missed.set(filters, { textMatches, misses });
  return misses;
}

function findMisses(
  index: FilterIndex,
  filters: Filters,
  textMatches: EventSet | undefined,
): Uint16Array {
  const { columns } = index.chronology;
  const misses = new Uint16Array(columns.count);
  for (const facet of facets) missFacet(misses, index, facet, filters[facet]);
  if (filters.origins > 0) missBelow(misses, missed.origins, columns.origins, filters.origins);
  if (textMatches) missBelow(misses, missed.text, textMatches.marks, 1);
  const dates = toDates(filters);
  if (dates) missDates(misses, index, dates);
  return misses;
}

/** Whatever has less than the least in a column misses something. */
function missBelow(
  misses: Uint16Array,
  bit: number,
  column: Uint8Array | Uint16Array,
  least: number,
): void {
  for (let row = 0; row < misses.length; row++)
    if ((column[row] ?? 0) < least) misses[row] = (misses[row] ?? 0) | bit;
}

function missFacet(
  misses: Uint16Array,
  index: FilterIndex,
  facet: Facet,
  { choices, match }: FacetFilter,
): void {
  const bit = missed[facet];
  const included = choices.filter(({ exclude }) => !exclude);
  if (included.length > 0) {
    const hits = new Uint16Array(misses.length);
    for (const choice of included) {
      const rows = rowsOf(index, facet, choice);
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        hits[row] = (hits[row] ?? 0) + 1;
      }
    }
    missBelow(misses, bit, hits, match === 'any' ? 1 : included.length);
  }
  for (const choice of choices) {
    if (!choice.exclude) continue;
    for (const row of rowsOf(index, facet, choice)) misses[row] = (misses[row] ?? 0) | bit;
  }
}

/** Events with one date miss the same, so each date is looked at once. */
function missDates(
  misses: Uint16Array,
  { chronology: { columns } }: FilterIndex,
  { from, to }: { from: Day; to: Day },
): void {
  const bits = new Uint8Array(columns.standings.length);
  columns.standings.forEach((standing, at) => {
    const touch = from > to ? 'no' : touches(standing, from, to);
    bits[at] = touch === 'surely' ? 0 : touch === 'no' ? missed.dates : missed.perhaps;
  });
  for (let row = 0; row < misses.length; row++)
    misses[row] = (misses[row] ?? 0) | (bits[columns.standing[row] ?? 0] ?? 0);
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
