import { writeEventDate } from '../events/date-words.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './passage-list.module.css';
import { PassageView, type PassageViewProps } from './passage-view.tsx';
import type { Passage } from './said.ts';

export interface PassageListProps extends Pick<PassageViewProps, 'chronology' | 'ways'> {
  /** In the order of dates. */
  passages: readonly Passage[];
}

/** Passages one below the other, each under the date of its event. */
export function PassageList({ passages, ...rest }: PassageListProps) {
  return (
    <SomeOf
      items={passages}
      most={5}
      plural="excerpts"
      keyOf={({ event, excerpt }) => `${event.id}/${excerpt.id}`}
      list={(items) => <ul className={styles.list}>{items}</ul>}
    >
      {(passage) => (
        <li>
          <p className={styles.date}>{writeEventDate(passage.event, 'short')}</p>
          <PassageView {...rest} passage={passage} />
        </li>
      )}
    </SomeOf>
  );
}
