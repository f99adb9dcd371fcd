import { useRef } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import { writeCount } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { activeChips } from './active-chips.ts';
import { clearAll, isFiltered, setPerhaps } from './edit-filters.ts';
import styles from './filter-chips.module.css';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';
import { useSettled } from './use-settled.ts';

export interface FilterChipsProps {
  chronology: Chronology;
  filters: Filters;
  /** How many events match. */
  shown: number;
  /** Why the text has no part in `shown`: its search still loads, or it could not be loaded. */
  unsearched?: 'loading' | 'failed' | undefined;
  /** How many match all but the dates, and may belong to those. */
  perhaps: number;
  /** What becomes of the events that do not match. */
  others: 'hide' | 'dim';
  onFilters: (filters: Filters) => void;
  onOthers: (others: 'hide' | 'dim') => void;
}

/** How long the count must stand before a screen reader hears it, in ms. */
const settled = 600;

/** How many events match, and all that narrows them, each to be taken away. */
export function FilterChips(props: FilterChipsProps) {
  const { chronology, filters, perhaps, others, onFilters, onOthers } = props;
  const bar = useRef<HTMLDivElement>(null);
  const chips = useRef<HTMLDivElement>(null);
  const leave = useFocusAfterRemoval(bar, chips);
  const count = countWords(props);
  const spoken = useSettled(count.join(''), settled);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; here are words and buttons
    <div ref={bar} className={styles.bar} role="group" aria-label="Events shown" tabIndex={-1}>
      <p className={styles.count} aria-hidden="true">
        {count[0]}
        <b>{count[1]}</b>
        {count[2]}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <div ref={chips} className={styles.chips}>
        {activeChips(chronology, filters).map(({ id, words, note, without }, place) => (
          <Chip
            key={id}
            removeLabel={`Remove ${words}`}
            onRemove={() => {
              leave(place);
              onFilters(without);
            }}
          >
            {words}
            {note && <span className={styles.note}> {note}</span>}
          </Chip>
        ))}
      </div>
      {perhaps > 0 && (
        <Button
          className={styles.perhaps}
          aria-pressed={filters.perhaps}
          onClick={() => onFilters(setPerhaps(filters, !filters.perhaps))}
        >
          +{perhaps} that may belong
        </Button>
      )}
      {isFiltered(filters) && (
        <>
          <Button
            variant="quiet"
            className={styles.clear}
            onClick={() => {
              leave(0);
              onFilters(clearAll());
            }}
          >
            Clear all
          </Button>
          <label className={styles.others}>
            Others
            <select
              value={others}
              onChange={({ target }) => onOthers(target.value === 'dim' ? 'dim' : 'hide')}
            >
              <option value="hide">hidden</option>
              <option value="dim">dimmed</option>
            </select>
          </label>
        </>
      )}
    </div>
  );
}

/** `47 of 61 events`, before, in and after the number that stands out. */
function countWords({
  chronology,
  filters,
  shown,
  unsearched,
}: FilterChipsProps): [before: string, number: string, after: string] {
  const { length } = chronology.events;
  const total = writeCount(length);
  const events = length === 1 ? 'event' : 'events';
  if (unsearched === 'loading') return ['Searching ', total, ` ${events}…`];
  if (!isFiltered(filters)) return ['', total, ` ${events}`];
  const text = unsearched === 'failed' ? ', text not searched' : '';
  return ['', writeCount(shown), ` of ${total} ${events}${text}`];
}
