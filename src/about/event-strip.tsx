import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { useSize } from '../timeline/use-size.ts';
import styles from './event-strip.module.css';
import { StripLaneView } from './strip-lane-view.tsx';
import { layStrip, type StripLane, stripSpan, stripTicks } from './strip-layout.ts';
import { shapesInWords } from './strip-words.ts';

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
    () => (span && width > 0 ? layStrip(lanes, span, width) : []),
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
        <StripLaneView
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
          <span>{shapesInWords(lanes, laid)}</span>
        )}
      </p>
    </div>
  );
}
