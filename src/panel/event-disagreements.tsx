import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { DisagreementCard } from '../sources/disagreement-card.tsx';
import styles from './event-disagreements.module.css';

interface EventDisagreementsProps {
  chronology: Chronology;
  event: ChronologyEvent;
  onSelect: (event: string) => void;
}

/** What disagrees about an event. One stands open; of several the reader chooses. */
export function EventDisagreements({ chronology, event, onSelect }: EventDisagreementsProps) {
  const disagreements = chronology.disagreementsOf.get(event.id) ?? [];
  if (disagreements.length === 0) return null;
  const alone = disagreements.length === 1;
  return (
    <section className={styles.part} aria-labelledby="event-disagreements">
      <h3 id="event-disagreements" className={styles.heading}>
        Disagreements · {disagreements.length}
      </h3>
      {disagreements.map((disagreement) => (
        <details key={`${event.id} ${disagreement.id}`} className={styles.one} open={alone}>
          <summary>
            <span className={styles.title}>{disagreement.title}</span>{' '}
            <span className={styles.kind}>{disagreement.kind}</span>
          </summary>
          <DisagreementCard
            chronology={chronology}
            disagreement={disagreement}
            here={event.id}
            onSelect={onSelect}
            compact
          />
        </details>
      ))}
    </section>
  );
}
