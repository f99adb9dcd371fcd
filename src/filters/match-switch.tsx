import type { Facet, Filters } from '../events/filters.ts';
import { setMatch } from './edit-filters.ts';
import { facetPlurals } from './facet-words.ts';
import styles from './match-switch.module.css';

export interface MatchSwitchProps {
  facet: Facet;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Whether an event must have any of the chosen ones or all of them. */
export function MatchSwitch({ facet, filters, onFilters }: MatchSwitchProps) {
  return (
    <span className={styles.switch}>
      <select
        className={styles.select}
        aria-label={`Match any or all of the chosen ${facetPlurals[facet]}`}
        value={filters[facet].match}
        onChange={({ target }) =>
          onFilters(setMatch(filters, facet, target.value === 'all' ? 'all' : 'any'))
        }
      >
        <option value="any">any of</option>
        <option value="all">all of</option>
      </select>
    </span>
  );
}
