import type { ShownClock } from '../events/chronology.ts';
import { legendEntries } from './legend-entries.ts';
import styles from './timeline-legend.module.css';

interface TimelineLegendProps {
  /** By which date events stand. */
  clock?: ShownClock;
  /** Whether only what was known on a day is shown. */
  asKnown?: boolean;
  /** Whether lanes show how crowded they are. */
  crowded?: boolean;
}

/** What the shapes of the timeline mean. */
export function TimelineLegend({
  clock = 'happened',
  asKnown = false,
  crowded = false,
}: TimelineLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {legendEntries(clock, asKnown, crowded).map((entry) =>
        'shape' in entry ? (
          <li key={entry.words} data-shape={entry.shape}>
            {entry.words}
          </li>
        ) : (
          <li key={entry.words}>
            <span className={styles.sign} data-sign={entry.sign} aria-hidden="true">
              {entry.sign}
            </span>
            {entry.words}
          </li>
        ),
      )}
    </ul>
  );
}
