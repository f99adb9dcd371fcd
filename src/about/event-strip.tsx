import { type CSSProperties, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { capitalise } from '../events/words.ts';
import { useSize } from '../timeline/use-size.ts';
import styles from './event-strip.module.css';
import {
  fineFrom,
  type LaidStripLane,
  layStripLane,
  type StripLane,
  type StripMark,
  type StripTick,
  stripSpan,
  stripTicks,
} from './strip-layout.ts';

export interface EventStripProps {
  lanes: readonly StripLane[];
  onSelect: (event: string) => void;
}

/**
 * Events on a small timeline. One tab stop: the arrows follow the dates, Enter opens the event. The
 * line below names the one that is pointed at.
 */
export function EventStrip({ lanes, onSelect }: EventStripProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const span = useMemo(() => stripSpan(lanes.flatMap(({ events }) => events)), [lanes]);
  const laid = useMemo(
    () => (span && width > 0 ? lanes.map((lane) => layStripLane(lane, span, width)) : []),
    [lanes, span, width],
  );
  const ticks = useMemo(() => (span && width > 0 ? stripTicks(span, width) : []), [span, width]);
  const inOrder = useMemo(
    () =>
      laid
        .flatMap(({ marks }) => marks.map(({ event }) => event))
        .sort((a, b) => a.order - b.order),
    [laid],
  );
  const [pointed, setPointed] = useState<ChronologyEvent>();
  const [stop, setStop] = useState<string>();
  const current = inOrder.find(({ id }) => id === stop)?.id ?? inOrder[0]?.id;
  const marks = useRef(new Map<string, HTMLButtonElement>());

  const onKeyDown = (press: KeyboardEvent) => {
    const at = inOrder.findIndex(({ id }) => id === current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: inOrder.length - 1 };
    const next = inOrder[to[press.key as keyof typeof to] ?? -1];
    if (!next || press.ctrlKey || press.altKey || press.metaKey) return;
    press.preventDefault();
    setStop(next.id);
    marks.current.get(next.id)?.focus();
  };

  if (!span) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      className={styles.strip}
      role="group"
      aria-label="The same along time"
      onKeyDown={onKeyDown}
    >
      {lanes.map((lane, index) => (
        <Lane
          key={lane.id}
          lane={lane}
          laid={laid[index]}
          ticks={ticks}
          current={current}
          marks={marks.current}
          onPoint={setPointed}
          onStop={setStop}
          onSelect={onSelect}
        />
      ))}
      <div className={styles.foot}>
        <div ref={frame} className={styles.axis} aria-hidden="true">
          {ticks.map(({ at, words }) => (
            <span key={at} style={{ left: `${at * 100}%` }}>
              {words}
            </span>
          ))}
        </div>
      </div>
      <p className={styles.pointed} aria-hidden="true">
        {pointed ? (
          <>
            <span>{writeEventDate(pointed, 'short')}</span> {pointed.title}
          </>
        ) : (
          <span>{footOf(lanes, laid)}</span>
        )}
      </p>
    </div>
  );
}

/** What the strip says where nothing is pointed at. */
function footOf(lanes: readonly StripLane[], laid: readonly LaidStripLane[]): string {
  const undated = lanes.reduce(
    (sum, { events }) => sum + events.filter(({ date }) => !date).length,
    0,
  );
  const shapes = [
    laid.some(({ marks }) => marks.some(({ mark }) => !mark.hollow && mark.shape === 'bar')) &&
      'solid: lasted',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.hollow && !mark.planned)) &&
      'hollow: some day in it',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.soft)) && 'fading: about',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.planned)) && 'dashed: planned',
  ].filter(Boolean);
  return [
    shapes.length > 0 && `${capitalise(shapes.join(', '))}.`,
    laid.some(({ columns }) => columns.length > 0) &&
      'A column counts the events that begin there.',
    undated > 0 && `${undated} undated ${undated === 1 ? 'event is' : 'events are'} not drawn.`,
  ]
    .filter(Boolean)
    .join(' ');
}

interface LaneProps {
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

// Pointing at one mark draws none of them anew.
const Lane = memo(function Lane({ lane, laid, ticks, ...rest }: LaneProps) {
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
        {laid?.columns.map(({ left, width, count }) => (
          <span
            key={left}
            className={styles.column}
            style={{
              left: `${left * 100}%`,
              width: `${width * 100}%`,
              height: `${(count / highest) * 100}%`,
            }}
          />
        ))}
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

interface EventMarkProps extends Pick<LaneProps, 'marks' | 'onPoint' | 'onStop' | 'onSelect'> {
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
