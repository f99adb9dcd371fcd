import type { Chronology } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { activeChips } from './active-chips.ts';
import { clearAll, isFiltered, setPerhaps } from './edit-filters.ts';
import styles from './filter-chips.module.css';
import { useSettled } from './use-settled.ts';

export interface FilterChipsProps {
  chronology: Chronology;
  filters: Filters;
  /** How many events match. */
  shown: number;
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
  const { chronology, filters, shown, perhaps, others, onFilters, onOthers } = props;
  const total = chronology.events.length;
  const filtered = isFiltered(filters);
  const events = total === 1 ? 'event' : 'events';
  const spoken = useSettled(`${filtered ? `${shown} of ${total}` : total} ${events}`, settled);
  return (
    <div className={styles.bar}>
      <p className={styles.count} aria-hidden="true">
        {filtered && (
          <>
            <b>{shown}</b> of{' '}
          </>
        )}
        {filtered ? total : <b>{total}</b>} {events}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {activeChips(chronology, filters).map(({ id, words, note, without }) => (
        <Chip key={id} removeLabel={`Remove ${words}`} onRemove={() => onFilters(without)}>
          {words}
          {note && <span className={styles.note}> {note}</span>}
        </Chip>
      ))}
      {perhaps > 0 && (
        <Button
          className={styles.perhaps}
          aria-pressed={filters.perhaps}
          onClick={() => onFilters(setPerhaps(filters, !filters.perhaps))}
        >
          +{perhaps} that may belong
        </Button>
      )}
      {filtered && (
        <>
          <Button variant="quiet" className={styles.clear} onClick={() => onFilters(clearAll())}>
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
