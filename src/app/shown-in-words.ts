import type { Address } from '../address/address.ts';
import type { Chronology } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import { filtersInWords } from '../filters/filters-in-words.ts';

/**
 * Which events are shown and how: `Russia in any role; 2023–2024; as known on 24 April 2024; by when
 * it was reported`; '' if that is all of them as they are.
 */
export function shownInWords(
  chronology: Chronology,
  { filters, known, clock }: Pick<Address, 'filters' | 'known' | 'clock'>,
): string {
  return [
    filtersInWords(chronology, filters),
    known !== undefined && `as known on ${writeDay(known)}`,
    clock === 'reported' && 'by when it was reported',
  ]
    .filter(Boolean)
    .join('; ');
}
