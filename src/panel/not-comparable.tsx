import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
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
      <ul className={styles.others} aria-labelledby="not-comparable">
        {others.map(({ series, why }) => (
          <li key={series.id}>
            “{series.name}”: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
