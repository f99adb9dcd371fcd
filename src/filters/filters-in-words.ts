import type { Chronology } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import { activeChips } from './active-chips.ts';
import { hasDates } from './edit-filters.ts';

/** `Russia in any role; 2021–2026; “laser”`; '' if nothing narrows the events. */
export function filtersInWords(chronology: Chronology, filters: Filters): string {
  const chips = activeChips(chronology, filters).map(({ words, note }) =>
    [words, note].filter(Boolean).join(' '),
  );
  const perhaps = filters.perhaps && hasDates(filters);
  return [...chips, ...(perhaps ? ['also what may belong to these dates'] : [])].join('; ');
}
