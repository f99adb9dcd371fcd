import { useMemo } from 'react';
import type { Filters } from '../events/filters.ts';
import { numberOf } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { activeChips } from './active-chips.ts';
import { clearAll, setPerhaps } from './edit-filters.ts';
import type { EventSet } from './event-set.ts';
import type { FilterIndex } from './filter-index.ts';
import styles from './no-matches.module.css';
import { waysBack } from './ways-back.ts';

export interface NoMatchesProps {
  index: FilterIndex;
  filters: Filters;
  /** As given to `filterEvents`. */
  textMatches: EventSet | undefined;
  /** How many events may belong to the dates. */
  perhaps: number;
  onFilters: (filters: Filters) => void;
}

/** Shown where the filters leave nothing: what is active, and what each single removal brings. */
export default function NoMatches({
  index,
  filters,
  textMatches,
  perhaps,
  onFilters,
}: NoMatchesProps) {
  const chips = activeChips(index.chronology, filters);
  const ways = useMemo(() => waysBack(index, filters, textMatches), [index, filters, textMatches]);
  return (
    <Message
      tone="plain"
      title="No event matches all of this"
      actions={
        <Button variant="strong" onClick={() => onFilters(clearAll())}>
          Clear all
        </Button>
      }
    >
      <p>{chips.map(({ words, note }) => (note ? `${words} ${note}` : words)).join(' · ')}</p>
      {ways.length === 0 && perhaps === 0 && chips.length > 1 && (
        <p>Taking one of them away is not enough.</p>
      )}
      {(ways.length > 0 || perhaps > 0) && (
        <ul className={styles.ways}>
          {perhaps > 0 && (
            <li>
              <Button variant="quiet" onClick={() => onFilters(setPerhaps(filters, true))}>
                Show {perhaps} that may belong to these dates
              </Button>
            </li>
          )}
          {ways.map(({ chip, events }) => (
            <li key={chip.id}>
              <Button variant="quiet" onClick={() => onFilters(chip.without)}>
                Without {chip.words}
              </Button>{' '}
              <span className={styles.events}>{numberOf(events, 'event')}</span>
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}
