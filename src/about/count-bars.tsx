import { type CSSProperties, useId } from 'react';
import { writeCount } from '../events/words.ts';
import { SomeOf } from '../ui/some-of.tsx';
import { TopicMark, type TopicMarkProps } from '../ui/topic-mark.tsx';
import styles from './count-bars.module.css';
import type { Counted } from './count-events.ts';

export interface CountBar {
  readonly name: string;
  /** The sign of a topic, before its name. */
  readonly mark?: TopicMarkProps['mark'];
  /** Below the name. */
  readonly line?: string;
  /** A CSS colour; ink without one. */
  readonly colour?: string;
  readonly onChoose: () => void;
}

export interface CountBarsProps<T> {
  /** What the list holds: “Roles”. */
  label: string;
  counts: readonly Counted<T>[];
  /** What stands at the bar of one. */
  barOf: (of: T) => CountBar;
  keyOf: (of: T) => string;
  /** What is counted: “events”. */
  unit?: string;
  /** What a bar leads to: “Explore these events”. */
  leadsTo: string;
  plural: string;
  most?: number;
}

/** Names with their counts, the longest bar as wide as it can be; each leads on. */
export function CountBars<T>(props: CountBarsProps<T>) {
  const { label, counts, barOf, keyOf, unit = 'event', leadsTo, plural, most = 12 } = props;
  const hint = useId();
  const highest = counts.reduce((most, { count }) => Math.max(most, count), 1);
  return (
    <>
      <SomeOf
        items={counts}
        most={most}
        plural={plural}
        keyOf={({ of }) => keyOf(of)}
        list={(items) => (
          <ul className={styles.bars} aria-label={label}>
            {items}
          </ul>
        )}
      >
        {({ of, count }) => (
          <Bar {...barOf(of)} {...{ count, unit, leadsTo, hint }} share={count / highest} />
        )}
      </SomeOf>
      <span id={hint} hidden>
        {leadsTo}
      </span>
    </>
  );
}

interface BarProps extends CountBar, Required<Pick<CountBarsProps<unknown>, 'unit' | 'leadsTo'>> {
  count: number;
  /** Of the longest, 0 to 1. */
  share: number;
  /** The id of the words that say where it leads. */
  hint: string;
}

function Bar(props: BarProps) {
  const { name, mark, line, count, share, unit, colour, leadsTo, hint, onChoose } = props;
  return (
    <li>
      <button
        type="button"
        className={styles.bar}
        aria-describedby={hint}
        title={leadsTo}
        onClick={onChoose}
      >
        <span className={styles.name}>
          {mark && colour && <TopicMark mark={mark} colour={colour} className={styles.mark} />}
          {name}
        </span>{' '}
        <span className={styles.count}>
          {writeCount(count)}
          <span className="visually-hidden">
            {' '}
            {unit}
            {count === 1 ? '' : 's'}
          </span>
        </span>
        <span
          className={styles.length}
          style={{ '--share': share, color: colour } as CSSProperties}
          aria-hidden="true"
        />
        {line && <span className={styles.line}>{line}</span>}
      </button>
    </li>
  );
}
