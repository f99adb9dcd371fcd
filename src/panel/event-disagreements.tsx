import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { DisagreementCard } from '../sources/disagreement-card.tsx';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './event-disagreements.module.css';
import { PanelPart } from './panel-part.tsx';
import { partIds } from './part-ids.ts';

interface EventDisagreementsProps {
  chronology: Chronology;
  event: ChronologyEvent;
  onSelect: (event: string) => void;
  /** Opens one among all disagreements. */
  onDisagreement: (disagreement: string) => void;
}

/** What disagrees about an event. One stands open; of several the reader chooses. */
export function EventDisagreements({
  chronology,
  event,
  onDisagreement,
  onSelect,
}: EventDisagreementsProps) {
  const disagreements = chronology.disagreementsOf.get(event.id) ?? [];
  if (disagreements.length === 0) return null;
  const alone = disagreements.length === 1;
  return (
    <PanelPart id={partIds.disagreements} title={`Disagreements · ${disagreements.length}`} against>
      <div>
        <SomeOf
          items={disagreements}
          most={4}
          plural="disagreements"
          keyOf={({ id }) => id}
          list={(items) => items}
        >
          {(disagreement) => (
            <details className={styles.one} open={alone}>
              <summary>
                <span id={`event-${disagreement.id}`} className={styles.title}>
                  {disagreement.title}
                </span>{' '}
                <span className={styles.kind}>{disagreement.kind}</span>
              </summary>
              <DisagreementCard
                chronology={chronology}
                disagreement={disagreement}
                here={event.id}
                onSelect={onSelect}
                compact
              />
              <Button
                variant="quiet"
                className={styles.all}
                aria-describedby={`event-${disagreement.id}`}
                onClick={() => onDisagreement(disagreement.id)}
              >
                See among all disagreements
              </Button>
            </details>
          )}
        </SomeOf>
      </div>
    </PanelPart>
  );
}
