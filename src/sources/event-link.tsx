import type { ChronologyEvent } from '../events/chronology.ts';
import styles from './event-link.module.css';

export interface EventLinkProps {
  event: Pick<ChronologyEvent, 'id' | 'title'>;
  onSelect: (event: string) => void;
}

/** The title of another event, which opens it. */
export function EventLink({ event: { id, title }, onSelect }: EventLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={() => onSelect(id)}>
      {title}
    </button>
  );
}
