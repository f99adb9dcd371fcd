import { type ReactNode, useId } from 'react';
import styles from './page-section.module.css';

export interface PageSectionProps {
  title: string;
  /** How it is counted, or what is left out. */
  note?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of the page with its heading. */
export function PageSection({ title, note, className = '', children }: PageSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${styles.section} ${className}`}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** What a part says that has nothing to show. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
