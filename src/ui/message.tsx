import type { ReactNode } from 'react';
import styles from './message.module.css';

export interface MessageProps {
  /**
   * A problem is announced at once, a note when the screen reader is free; what is plain is said by
   * something else.
   */
  tone: 'note' | 'problem' | 'plain';
  title: ReactNode;
  children?: ReactNode;
  /** Buttons and links that lead on. */
  actions?: ReactNode;
}

const roles = { note: 'status', problem: 'alert', plain: undefined } as const;

/** Says what happened, why, and what can be done about it. The actions are not announced with it. */
export function Message({ tone, title, children, actions }: MessageProps) {
  return (
    <div className={styles.message} data-tone={tone}>
      <div role={roles[tone]}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.body}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
