import { useEffect, useRef } from 'react';
import { capitalise } from '../events/words.ts';
import styles from './disagreement-contents.module.css';
import type { KindGroup } from './disagreements-shown.ts';

export interface DisagreementContentsProps {
  groups: readonly KindGroup[];
  /** The id of the one that is being read. */
  inView: string | undefined;
  onChoose: (disagreement: string) => void;
}

/** The titles of the disagreements shown, by kind; one leads to its card. */
export function DisagreementContents({ groups, inView, onChoose }: DisagreementContentsProps) {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with it
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  return (
    <ul ref={list}>
      {groups.map(({ kind, disagreements }) => (
        <li key={kind} className={styles.group}>
          <p className={styles.kind}>
            {capitalise(kind)} <span className={styles.count}>{disagreements.length}</span>
          </p>
          <ul>
            {disagreements.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.title}
                  aria-current={id === inView || undefined}
                  onClick={() => onChoose(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
