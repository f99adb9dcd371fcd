import type { ReactNode } from 'react';
import styles from './message.module.css';

export interface MessageProps {
  /** A problem is announced at once, a note when the screen reader is free. */
  tone: 'note' | 'problem';
  title: ReactNode;
  children?: ReactNode;
  /** Buttons and links that lead on. */
  actions?: ReactNode;
}

/** Says what happened, why, and what can be done about it. */
export function Message({ tone, title, children, actions }: MessageProps) {
  return (
    <div
      className={`${styles.message} ${styles[tone]}`}
      role={tone === 'problem' ? 'alert' : 'status'}
    >
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
