import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { topicColour } from '../events/topic-colour.ts';
import { Button } from '../ui/button.tsx';
import { toDateLine } from './date-line.ts';
import styles from './panel-head.module.css';
import { titleId } from './part-ids.ts';

export interface PanelHeadProps {
  chronology: Chronology;
  event: ChronologyEvent;
  /** Its place among what is shown, from 0; undefined if the filters leave it out. */
  position: { index: number; count: number } | undefined;
  /** Undefined at the ends. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  onClose: () => void;
}

/** What the event is, where it stands among the others, its title and its date. */
export function PanelHead(props: PanelHeadProps) {
  const { chronology, event, onClose, onNext, onPrevious, position } = props;
  const topic = event.topics[0] ?? '';
  const { when, how } = toDateLine(event);
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.kicker} style={{ color: topicColour(chronology, topic) }}>
          {[event.kind !== 'not said' && event.kind, chronology.topicById.get(topic)?.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className={styles.steps}>
          <Button
            variant="icon"
            aria-label="Previous event"
            aria-disabled={!onPrevious}
            onClick={onPrevious}
          >
            <span aria-hidden="true">‹</span>
          </Button>
          <span className={styles.position}>
            {position ? `${position.index + 1} of ${position.count}` : 'filtered out'}
          </span>
          <Button variant="icon" aria-label="Next event" aria-disabled={!onNext} onClick={onNext}>
            <span aria-hidden="true">›</span>
          </Button>
          <Button variant="icon" aria-label="Close event" onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      </div>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title} tabIndex={-1}>
          {event.title}
        </h2>
        <p className={styles.date}>
          <strong>{when}</strong>
          {how && ` · ${how}`}
        </p>
        {!position && <p className={styles.date}>This is not among the filtered events.</p>}
      </header>
    </>
  );
}
