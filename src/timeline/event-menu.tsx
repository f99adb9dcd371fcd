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

/** So many more are listed at a time, and so many at once: the page stays quick however many there are. */
const pageLength = 100;
const mostListed = 500;

/** What a count holds, where zooming cannot take it apart: a button for each of its events. */
export function EventMenu({ events, anchor, onSelect, onClose }: EventMenuProps) {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement | null>(anchor) satisfies RefObject<HTMLElement | null>;
  const [listed, setListed] = useState({ from: 0, to: pageLength });
  usePlacement(true, panel, button, 'start');
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.querySelector('button')?.focus();
  }, []);
  const { from } = listed;
  const to = Math.min(listed.to, events.length);
  const more = events.length - to;
  const goOn = () =>
    setListed({ from: Math.max(from, to + pageLength - mostListed), to: to + pageLength });
  const goBack = () => {
    const start = Math.max(0, from - pageLength);
    setListed({ from: start, to: Math.min(to, start + mostListed) });
  };
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={`${events.length} events`}
      className={styles.menu}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {from > 0 && (
        <button type="button" className={styles.more} onClick={goBack}>
          {from} before
        </button>
      )}
      <ul>
        {events.slice(from, to).map((event, index) => (
          <li key={event.id} aria-setsize={events.length} aria-posinset={from + index + 1}>
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
        <button type="button" className={styles.more} onClick={goOn}>
          {more} more
        </button>
      )}
    </div>
  );
}
