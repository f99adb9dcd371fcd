import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { usePlacement } from '../ui/use-placement.ts';
import styles from './event-menu.module.css';

interface EventMenuProps {
  events: readonly ChronologyEvent[];
  /** The button that it belongs to. */
  anchor: HTMLElement;
  onSelect: (id: string) => void;
  onClose: () => void;
}

/** So many are listed at once: the page stays quick however many there are. */
const pageLength = 100;

/** What a count holds, where zooming cannot take it apart: a button for each of its events. */
export function EventMenu({ events, anchor, onSelect, onClose }: EventMenuProps) {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement | null>(anchor) satisfies RefObject<HTMLElement | null>;
  const [shown, setShown] = useState(pageLength);
  usePlacement(true, panel, button, 'start');
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.querySelector('button')?.focus();
  }, []);
  const more = events.length - shown;
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={`${events.length} events`}
      className={styles.menu}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <ul>
        {events.slice(0, shown).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                panel.current?.hidePopover();
                onSelect(event.id);
              }}
            >
              <small>{writeEventDate(event, 'short')}</small> {event.title}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + pageLength)}>
          {more} more
        </button>
      )}
    </div>
  );
}
