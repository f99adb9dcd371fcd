import { writeEventDate } from '../events/date-words.ts';
import type { RelationSeen } from '../events/relations.ts';
import { EventLink } from '../sources/event-link.tsx';
import styles from './event-relations.module.css';
import { relationInWords } from './relation-words.ts';

export interface EventRelationsProps {
  relations: readonly RelationSeen[];
  onSelect: (event: string) => void;
}

/** What this event says of others and others of it; each of them can be opened. */
export function EventRelations({ relations, onSelect }: EventRelationsProps) {
  return (
    <ul className={styles.relations}>
      {relations.map((seen) => (
        <li key={`${seen.direction} ${seen.relation.kind} ${seen.other.id}`}>
          <span className={styles.kind}>{relationInWords(seen)}</span>{' '}
          <EventLink event={seen.other} onSelect={onSelect} />{' '}
          <span className={styles.date}>{writeEventDate(seen.other, 'short')}</span>
          <p className={styles.note}>{seen.relation.note}</p>
        </li>
      ))}
    </ul>
  );
}
