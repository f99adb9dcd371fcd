import { useState } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { EventMenu } from './event-menu.tsx';
import { firstWhere } from './first-where.ts';
import styles from './undated.module.css';

interface UndatedProps {
  events: readonly ChronologyEvent[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** So many have a button of their own; the others are in a menu. */
const mostButtons = 4;

/** Events whose date is not known: they stand nowhere in time, but are not lost. */
export function Undated({ events, selected, onSelect }: UndatedProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const menu = events.slice(mostButtons);
  return (
    <p className={styles.undated}>
      <span>{events.length > 0 ? events.length : 'none'} undated</span>
      {events.slice(0, mostButtons).map(({ id, title, label }) => (
        <button
          key={id}
          type="button"
          aria-current={id === selected}
          aria-label={`Undated: ${title}`}
          onClick={() => onSelect(id)}
        >
          {label ? [label.lead, label.text].filter(Boolean).join(' ') : title}
        </button>
      ))}
      {menu.length > 0 && (
        <button
          type="button"
          aria-label={`${menu.length} more undated events`}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          +{menu.length}
        </button>
      )}
      {anchor && (
        <EventMenu
          events={menu}
          anchor={anchor}
          onSelect={onSelect}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </p>
  );
}

/** They come last. */
export function undatedOf(events: readonly ChronologyEvent[]): readonly ChronologyEvent[] {
  return events.slice(firstWhere(events.length, (index) => !events[index]?.date));
}
