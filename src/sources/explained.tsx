import type { ReactNode } from 'react';
import { Popover } from '../ui/popover.tsx';
import styles from './explained.module.css';

export interface ExplainedProps {
  /** What stands in the text. */
  words: string;
  /** The accessible name of the explanation. */
  label: string;
  /** The explanation. */
  children: ReactNode;
}

/** Words, dotted below, that explain themselves when asked. They must not stand in a paragraph. */
export function Explained({ words, label, children }: ExplainedProps) {
  return (
    <Popover label={label} trigger={words} triggerClassName={styles.words}>
      {children}
    </Popover>
  );
}
