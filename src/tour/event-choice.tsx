import { useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { numberOf } from '../events/words.ts';
import { useSearch } from '../filters/use-search.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './event-choice.module.css';

interface EventChoiceProps {
  open: boolean;
  title: string;
  chronology: Chronology;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** More than these at once would only slow the page: the reader is asked to type on. */
const longestList = 100;

/** A choice among all events, narrowed as one types. */
export function EventChoice({ open, title, onClose, ...rest }: EventChoiceProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} initialFocus="event-choice-text">
      <Choice {...rest} />
    </Dialog>
  );
}

function Choice({ chronology, onChoose }: Pick<EventChoiceProps, 'chronology' | 'onChoose'>) {
  const [text, setText] = useState('');
  const { matches, failed } = useSearch(chronology, text);
  const found = matches ? chronology.events.filter(({ id }) => matches.has(id)) : chronology.events;
  return (
    <div className={styles.choice}>
      <input
        id="event-choice-text"
        type="text"
        className={styles.text}
        aria-label="Find an event"
        placeholder="Find an event"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className={styles.hint} role="status">
        {failed ? 'The search did not arrive; these are all events. ' : ''}
        {amountOf(found)}
      </p>
      <ul className={styles.list}>
        {found.slice(0, longestList).map((event) => (
          <li key={event.id}>
            <button type="button" className={styles.event} onClick={() => onChoose(event.id)}>
              <span className={styles.date}>{writeEventDate(event, 'short')}</span>
              <span>{event.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function amountOf({ length }: readonly ChronologyEvent[]): string {
  if (length === 0) return 'No event has these words.';
  if (length > longestList) return `The first ${longestList} of ${length}; type to narrow them.`;
  return numberOf(length, 'event');
}
