import type { ReactNode } from 'react';
import { Message } from '../ui/message.tsx';
import styles from './disagreement-apart.module.css';

interface DisagreementApartProps {
  /** Its id. */
  disagreement: string | undefined;
  /** Why it is not among those shown. */
  why: 'kind' | 'filters' | 'not yet known';
  /** Its card; none of what was not yet known. */
  children?: ReactNode;
}

const reasons = {
  kind: 'It is of another kind than the one you have chosen.',
  filters: 'None of its events matches the filters.',
  'not yet known': 'Fewer than two of its sides had been published by the day you look at.',
} as const;

/**
 * The disagreement that the address names although something leaves it out: whoever has come for
 * it sees it, and why it is not among the rest. What was not yet known stays hidden.
 */
export function DisagreementApart({ disagreement, why, children }: DisagreementApartProps) {
  return (
    <section
      className={styles.apart}
      aria-label="The disagreement you came for"
      data-disagreement={disagreement}
    >
      <Message
        tone="plain"
        title={
          why === 'not yet known'
            ? 'The disagreement you came for was not yet known.'
            : 'The disagreement you came for is left out of those below.'
        }
      >
        <p>{reasons[why]}</p>
      </Message>
      {children}
    </section>
  );
}
