import { useId } from 'react';
import type { Facet } from '../events/filters.ts';
import styles from './choice-list.module.css';
import type { OptionGroup } from './choice-options.ts';
import { ChoiceRow } from './choice-row.tsx';
import type { FiltersPanelProps } from './filters-panel.tsx';

export interface ChoiceListProps extends FiltersPanelProps {
  facet: Facet;
  groups: readonly OptionGroup[];
}

/** The choices of a facet, under headings where it has several groups. */
export function ChoiceList({ groups, ...row }: ChoiceListProps) {
  const id = useId();
  return groups.map(({ heading, options }, place) => {
    const headingId = heading && `${id}-${place}`;
    return (
      <div key={heading ?? ''} className={styles.group}>
        {heading && (
          <p id={headingId} className={styles.heading}>
            {heading}
          </p>
        )}
        <ul aria-labelledby={headingId}>
          {options.map((option) => (
            <ChoiceRow key={option.id} {...row} option={option} />
          ))}
        </ul>
      </div>
    );
  });
}
