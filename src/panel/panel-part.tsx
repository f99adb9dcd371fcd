import type { ReactNode } from 'react';
import styles from './panel-part.module.css';

interface PanelPartProps {
  /** Of its heading, which can take the focus. */
  id: string;
  title: string;
  /** Its heading stands out: it speaks against the event. */
  against?: boolean;
  children: ReactNode;
}

/** A part of the event panel under its heading. */
export function PanelPart({ id, title, against = false, children }: PanelPartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.heading} data-against={against || undefined}>
        {title}
      </h3>
      {children}
    </section>
  );
}
