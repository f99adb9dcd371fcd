import { Fragment, type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './some-of.module.css';

export interface SomeOfProps<T> {
  items: readonly T[];
  /** How many stand there at first. */
  most: number;
  /** What they are called, several of them: “events”. */
  plural: string;
  keyOf: (item: T) => string;
  /** The list items, in a list of the caller's. */
  children: (item: T, index: number) => ReactNode;
  list: (items: ReactNode) => ReactNode;
}

/** However many there are, no press of the button adds more than that. */
const step = 250;

/** The first items of a list, and the button for the others. */
export function SomeOf<T>({ items, most, plural, keyOf, children, list }: SomeOfProps<T>) {
  const [asked, setAsked] = useState(0);
  // One or two more take no more room than the button.
  const shown = items.length <= most + 2 ? items.length : Math.min(items.length, most + asked);
  const next = Math.min(items.length, shown + step);
  const words =
    next === items.length
      ? `Show all ${items.length} ${plural}`
      : `Show ${next} of ${items.length} ${plural}`;
  return (
    <>
      {list(
        items
          .slice(0, shown)
          .map((item, index) => <Fragment key={keyOf(item)}>{children(item, index)}</Fragment>),
      )}
      {shown < items.length && (
        <>
          <Button variant="quiet" className={styles.more} onClick={() => setAsked(next - most)}>
            {words}
          </Button>
          <p className={styles.left}>
            {items.length - shown} more {plural} are not printed.
          </p>
        </>
      )}
    </>
  );
}
