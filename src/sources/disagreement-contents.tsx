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
  return groups.map(({ kind, disagreements }) => (
    <section key={kind} className={styles.group} aria-label={capitalise(kind)}>
      <p className={styles.kind} aria-hidden="true">
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
    </section>
  ));
}
