import styles from './timeline-legend.module.css';

/** What the shapes of the timeline mean. */
export function TimelineLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li data-shape="day">day</li>
      <li data-shape="lasting">lasting</li>
      <li data-shape="some-day">some day in it</li>
      <li data-shape="about">about</li>
      <li data-shape="planned">planned</li>
      <li data-shape="open">goes on</li>
      <li>
        <span className={styles.quote} aria-hidden="true">
          “
        </span>
        said
      </li>
      <li>
        <span className={styles.sign} aria-hidden="true">
          ≠
        </span>
        sources disagree
      </li>
      <li>
        <span className={styles.sign} aria-hidden="true">
          +3
        </span>
        more, click to open
      </li>
    </ul>
  );
}
