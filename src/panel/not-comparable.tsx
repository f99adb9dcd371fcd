import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './not-comparable.module.css';
import { notComparableWith } from './not-comparable-with.ts';

interface NotComparableProps {
  chronology: Chronology;
  event: ChronologyEvent;
}

/** Warns of what the event's figures look like and are not; nothing if there is no such thing. */
export function NotComparable({ chronology, event }: NotComparableProps) {
  const others = notComparableWith(chronology, event);
  if (others.length === 0) return null;
  return (
    <div className={styles.warning}>
      <strong id="not-comparable">Not comparable with</strong>
      <SomeOf
        items={others}
        most={8}
        plural="series"
        keyOf={({ series }) => series.id}
        list={(items) => (
          <ul className={styles.others} aria-labelledby="not-comparable">
            {items}
          </ul>
        )}
      >
        {({ series, why }) => (
          <li>
            “{series.name}”: {why}
          </li>
        )}
      </SomeOf>
    </div>
  );
}
