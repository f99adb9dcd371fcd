import { useId, useMemo, useRef } from 'react';
import styles from './choice-list.module.css';
import type { ChoiceListProps } from './choice-list.tsx';
import { ChoiceRow } from './choice-row.tsx';
import windowStyles from './choice-window.module.css';
import { useNearRows } from './use-near-rows.ts';

/**
 * The choices of a facet in a box of their own, however many: only those near what is seen of it are
 * there, each with its place among all.
 */
export function ChoiceWindow({ groups, ...row }: ChoiceListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => groups.map(({ options }) => options.map(({ id }) => id)), [groups]);
  const near = useNearRows(box, keys);
  return (
    <div ref={box} className={windowStyles.window}>
      {groups.map(({ heading, options }, group) => {
        const headingId = heading && `${id}-${group}`;
        return (
          <div key={heading ?? ''} className={styles.group}>
            {heading && (
              <p id={headingId} className={styles.heading}>
                {heading}
              </p>
            )}
            <ul
              aria-labelledby={headingId}
              className={windowStyles.rows}
              style={{ paddingBottom: near[group]?.after }}
            >
              {near[group]?.rows.map(({ at, before }) => {
                const option = options[at];
                if (!option) return null;
                const place = { at, of: options.length, before };
                return <ChoiceRow key={option.id} {...row} option={option} place={place} />;
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
