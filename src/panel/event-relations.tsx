import { writeEventDate } from '../events/date-words.ts';
import type { RelationSeen } from '../events/relations.ts';
import { EventLink } from '../sources/event-link.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './event-relations.module.css';
import { relationInWords } from './relation-words.ts';

export interface EventRelationsProps {
  relations: readonly RelationSeen[];
  onSelect: (event: string) => void;
}

/** What this event says of others and others of it; each of them can be opened. */
export function EventRelations({ relations, onSelect }: EventRelationsProps) {
  return (
    <SomeOf
      items={relations}
      most={12}
      plural="relations"
      keyOf={(seen) => `${seen.direction} ${seen.relation.kind} ${seen.other.id}`}
      list={(items) => <ul className={styles.relations}>{items}</ul>}
    >
      {(seen) => (
        <li>
          <span className={styles.kind}>{relationInWords(seen)}</span>{' '}
          <EventLink event={seen.other} onSelect={onSelect} />{' '}
          <span className={styles.date}>{writeEventDate(seen.other, 'short')}</span>
          <p className={styles.note}>{seen.relation.note}</p>
        </li>
      )}
    </SomeOf>
  );
}
