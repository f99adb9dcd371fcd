import { useId } from 'react';
import listStyles from './choice-list.module.css';
import rowStyles from './choice-row.module.css';
import { setOrigins } from './edit-filters.ts';
import type { FiltersPanelProps } from './filters-panel.tsx';
import styles from './origins-choice.module.css';
import { originsInWords, originsOffered } from './origins-offered.ts';

/** Keeps only what stands on so many independent origins, each number with its count. */
export function OriginsChoice({ index, filters, count, onFilters }: FiltersPanelProps) {
  const id = useId();
  return (
    <div className={styles.origins}>
      <p id={id} className={listStyles.heading}>
        Independent origins
      </p>
      <ul aria-labelledby={id}>
        {originsOffered(index, filters).map((least) => {
          const events = count.origins(least);
          const checked = filters.origins === least;
          return (
            <li
              key={least}
              className={`${rowStyles.row} ${styles.row}`}
              data-state={events === 0 && !checked ? 'empty' : undefined}
            >
              <label className={rowStyles.label}>
                <input
                  type="checkbox"
                  className={rowStyles.box}
                  aria-labelledby={`${id}-${least}`}
                  aria-describedby={`${id}-${least}-count`}
                  checked={checked}
                  onChange={() => onFilters(setOrigins(filters, checked ? 0 : least))}
                />
                <span id={`${id}-${least}`} className={rowStyles.name}>
                  {originsInWords(least)}
                </span>
                <span id={`${id}-${least}-count`} className={rowStyles.count}>
                  {events}{' '}
                  <span className="visually-hidden">{events === 1 ? 'event' : 'events'}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
