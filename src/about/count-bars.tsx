import { type CSSProperties, useId } from 'react';
import { TopicMark, type TopicMarkProps } from '../ui/topic-mark.tsx';
import styles from './count-bars.module.css';
import { SomeOf } from './some-of.tsx';

export interface CountBar {
  readonly id: string;
  readonly name: string;
  /** The sign of a topic, before its name. */
  readonly mark?: TopicMarkProps['mark'];
  /** Below the name. */
  readonly line?: string;
  readonly count: number;
  /** A CSS colour; ink without one. */
  readonly colour?: string;
  readonly onChoose: () => void;
}

export interface CountBarsProps {
  /** What the list holds: “Roles”. */
  label: string;
  bars: readonly CountBar[];
  /** What is counted: “events”. */
  unit?: string;
  /** What a bar leads to: “Explore these events”. */
  leadsTo: string;
  plural: string;
  most?: number;
}

/** Names with their counts, the longest bar as wide as it can be; each leads on. */
export function CountBars(props: CountBarsProps) {
  const { label, bars, unit = 'event', leadsTo, plural, most = 12 } = props;
  const hint = useId();
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <>
      <SomeOf
        items={bars}
        most={most}
        plural={plural}
        keyOf={({ id }) => id}
        list={(items) => (
          <ul className={styles.bars} aria-label={label}>
            {items}
          </ul>
        )}
      >
        {({ name, mark, line, count, colour, onChoose }) => (
          <li>
            <button
              type="button"
              className={styles.bar}
              aria-describedby={hint}
              title={leadsTo}
              onClick={onChoose}
            >
              <span className={styles.name}>
                {mark && colour && (
                  <TopicMark mark={mark} colour={colour} className={styles.mark} />
                )}
                {name}
              </span>{' '}
              <span className={styles.count}>
                {count}
                <span className="visually-hidden">
                  {' '}
                  {unit}
                  {count === 1 ? '' : 's'}
                </span>
              </span>
              <span
                className={styles.length}
                style={{ '--share': count / highest, color: colour } as CSSProperties}
                aria-hidden="true"
              />
              {line && <span className={styles.line}>{line}</span>}
            </button>
          </li>
        )}
      </SomeOf>
      <span id={hint} hidden>
        {leadsTo}
      </span>
    </>
  );
}
