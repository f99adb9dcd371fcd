import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './event-lines.module.css';

export interface EventLinesProps {
  chronology: Pick<Chronology, 'asKnown'>;
  /** In the order of dates. */
  events: readonly ChronologyEvent[];
  /** What is said of an event below its title; '' for nothing. */
  lineOf?: (event: ChronologyEvent) => string;
  most?: number;
  onSelect: (event: string) => void;
}

/** Events one below the other, each with its date. */
export function EventLines({ chronology, events, lineOf, most = 10, onSelect }: EventLinesProps) {
  return (
    <SomeOf
      items={events}
      most={most}
      plural="events"
      keyOf={({ id }) => id}
      list={(items) => <ol className={styles.events}>{items}</ol>}
    >
      {(event) => {
        const perhaps = chronology.asKnown?.perhaps.has(event.id) ? 'perhaps known by then' : '';
        const line = [lineOf?.(event), perhaps].filter(Boolean).join(' · ');
        return (
          <li className={styles.event}>
            <span className={styles.date}>{writeEventDate(event, 'short')}</span>
            <span>
              <button type="button" className={styles.title} onClick={() => onSelect(event.id)}>
                {event.title}
              </button>
              {line && <span className={styles.line}>{line}</span>}
            </span>
          </li>
        );
      }}
    </SomeOf>
  );
}
