import styles from './timeline-legend.module.css';

interface TimelineLegendProps {
  /** By which date events stand. */
  clock?: 'happened' | 'reported' | 'both';
  /** Whether only what was known on a day is shown. */
  asKnown?: boolean;
}

/** What the shapes of the timeline mean. */
export function TimelineLegend({ clock = 'happened', asKnown = false }: TimelineLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {clock !== 'reported' && (
        <>
          <li data-shape="day">day</li>
          <li data-shape="lasting">lasting</li>
          <li data-shape="some-day">some day in it</li>
          <li data-shape="about">about</li>
          <li data-shape="planned">planned</li>
          <li data-shape="open">goes on</li>
        </>
      )}
      {clock !== 'happened' && (
        <>
          <li data-shape="reported" data-clock={clock}>
            reported
          </li>
          <li data-shape="reported-in" data-clock={clock}>
            reported some day in it
          </li>
        </>
      )}
      <li>
        <span className={styles.quote} aria-hidden="true">
          “
        </span>
        said
      </li>
      {asKnown && (
        <li>
          <span className={styles.sign} aria-hidden="true">
            ?
          </span>
          perhaps not known yet
        </li>
      )}
      <li>
        <span className={styles.sign} aria-hidden="true">
          ≠
        </span>
        sources disagree
      </li>
      <li>
        <span className={styles.more} aria-hidden="true">
          +3
        </span>
        more, click to open
      </li>
    </ul>
  );
}
