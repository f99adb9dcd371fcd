import type { ChronologyEvent } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import { titleId } from '../panel/part-ids.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import styles from './not-yet-known.module.css';

interface NotYetKnownProps {
  event: Pick<ChronologyEvent, 'reported'>;
  day: Day;
  onDay: (day: Day | undefined) => void;
  onClose: () => void;
}

/** What stands for an event that had not been reported by the day: a link may open one. */
export function NotYetKnown({ event: { reported }, day, onDay, onClose }: NotYetKnownProps) {
  return (
    <section aria-label="Event" className={styles.panel}>
      <h2 id={titleId} tabIndex={-1} className="visually-hidden">
        Not yet known
      </h2>
      <Message
        tone="note"
        title={`This event was not yet known on ${writeDay(day)}.`}
        actions={
          <>
            {reported && (
              <Button onClick={() => onDay(reported.latest)}>
                Go to {writeDay(reported.latest)}
              </Button>
            )}
            <Button onClick={() => onDay(undefined)}>Show everything</Button>
            <Button variant="quiet" onClick={onClose}>
              Close
            </Button>
          </>
        }
      >
        <p>
          {reported
            ? 'Its first report came out later.'
            : 'Its reports have no date, so nothing tells when it became known.'}
        </p>
      </Message>
    </section>
  );
}
