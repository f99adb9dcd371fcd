import { type ReactNode, useId, useState } from 'react';
import styles from './facet-group.module.css';

export interface FacetGroupProps {
  title: string;
  /** Stands at the right of the title while the group is open. */
  aside?: ReactNode;
  /** Whether the reader can fold it; it starts folded and opens once something is active. */
  collapsible?: boolean;
  /** How many of its choices are active; told beside a folded title. */
  active?: number;
  /** What is to be found in it, where the title does not tell; beside a folded title. */
  hint?: string;
  children: ReactNode;
}

/** A group of filters under its title, foldable if there is much above it. */
export function FacetGroup({
  title,
  aside,
  collapsible,
  active = 0,
  hint,
  children,
}: FacetGroupProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState<boolean>();
  // What is active opens it, but its end never folds it: the reader's focus may be in it.
  if (unfolded === undefined && active > 0) setUnfolded(true);
  const open = !collapsible || unfolded === true;
  return (
    <fieldset className={styles.group} data-folded={open ? undefined : ''}>
      <legend className={styles.legend}>
        {collapsible ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setUnfolded(!open)}
          >
            {title} <span className={styles.arrow} aria-hidden="true" />
            {!open && active === 0 && hint && (
              <span className={styles.hint} aria-hidden="true">
                {hint}
              </span>
            )}
            {!open && active > 0 && (
              <span className={styles.active}>
                {active} <span className="visually-hidden">active</span>
              </span>
            )}
          </button>
        ) : (
          title
        )}
      </legend>
      {open && aside}
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </fieldset>
  );
}
