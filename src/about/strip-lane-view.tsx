import { type CSSProperties, memo } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import styles from './event-strip.module.css';
import {
  fineFrom,
  type LaidStripLane,
  type StripColumn,
  type StripLane,
  type StripMark,
  type StripTick,
} from './strip-layout.ts';

interface StripLaneViewProps {
  lane: StripLane;
  /** Undefined until the width is known. */
  laid: LaidStripLane | undefined;
  ticks: readonly StripTick[];
  /** The event that is the tab stop. */
  current: string | undefined;
  marks: Map<string, HTMLButtonElement>;
  onPoint: (event: ChronologyEvent | undefined) => void;
  onStop: (event: string) => void;
  onSelect: (event: string) => void;
}

/** A lane with its marks or columns. Pointing at one mark draws none of the others anew. */
export const StripLaneView = memo(function StripLaneView({
  lane,
  laid,
  ticks,
  ...rest
}: StripLaneViewProps) {
  const { current, ...callbacks } = rest;
  const highest = Math.max(1, ...(laid?.columns ?? []).map(({ count }) => count));
  return (
    <div
      className={`${styles.lane} ${laid && laid.rows >= fineFrom ? styles.fine : ''}`}
      style={{ '--lane': lane.colour, '--rows': laid?.rows ?? 1 } as CSSProperties}
    >
      <span className={styles.name}>
        {lane.name} <span className={styles.count}>{lane.events.length}</span>
      </span>
      <div className={styles.field}>
        {ticks.map(({ at }) => (
          <span key={at} className={styles.tick} style={{ left: `${at * 100}%` }} />
        ))}
        {laid && laid.columns.length > 0 && (
          <svg
            className={styles.columns}
            viewBox="0 0 1 1"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d={laid.columns.map((column) => outline(column, highest)).join('')} />
          </svg>
        )}
        {laid?.marks.map((mark) => (
          <EventMark
            key={mark.event.id}
            placed={mark}
            isStop={mark.event.id === current}
            {...callbacks}
          />
        ))}
      </div>
    </div>
  );
});

/** A column in a field of 1 by 1, with a gap at its right. */
const outline = ({ left, width, count }: StripColumn, highest: number) =>
  `M${left} 1v${-count / highest}h${width * 0.875}V1z`;

interface EventMarkProps
  extends Pick<StripLaneViewProps, 'marks' | 'onPoint' | 'onStop' | 'onSelect'> {
  placed: StripMark;
  isStop: boolean;
}

function EventMark({ placed, isStop, marks, onPoint, onStop, onSelect }: EventMarkProps) {
  const { event, mark, left, width, row } = placed;
  const looks = [
    styles.mark,
    mark.shape === 'dot' && styles.dot,
    mark.hollow && styles.hollow,
    mark.planned && styles.planned,
    (mark.soft || mark.openStart) && styles.softStart,
    (mark.soft || mark.openEnd) && styles.softEnd,
  ];
  return (
    <button
      ref={(element) => {
        if (!element) return;
        marks.set(event.id, element);
        return () => {
          marks.delete(event.id);
        };
      }}
      type="button"
      className={styles.hit}
      style={{ left: `${left * 100}%`, width: `${width * 100}%`, '--row': row } as CSSProperties}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${writeEventDate(event)}: ${event.title}`}
      onPointerEnter={() => onPoint(event)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => {
        onPoint(event);
        onStop(event.id);
      }}
      onBlur={() => onPoint(undefined)}
      onClick={() => onSelect(event.id)}
    >
      <span className={looks.filter(Boolean).join(' ')} />
    </button>
  );
}
