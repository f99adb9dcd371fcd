import { type CSSProperties, useMemo, useRef } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { Span } from '../events/span.ts';
import type { LaneKind } from '../events/vocabulary.ts';
import { lanesOf, oneLane } from './lanes-of.ts';
import styles from './stage-timeline.module.css';
import { useLanes } from './use-lanes.ts';
import { useScene } from './use-scene.ts';
import { useSize } from './use-size.ts';
import { useTextMeasure } from './use-text-measure.ts';
import { useVis } from './use-vis.ts';
import type { VisTimeline } from './vis-timeline.ts';

export interface StageTimelineProps {
  chronology: Chronology;
  /** What to show, in the order of dates. */
  events: readonly ChronologyEvent[];
  /** Undefined: all in one, without a title. */
  lanes: LaneKind | undefined;
  /** What to have in view; undefined: everything. */
  span: Span | undefined;
  /** Ids of events. */
  lit: ReadonlySet<string>;
  /** Ids of events that stand back. */
  dimmed: ReadonlySet<string>;
  today: Day;
  /** Milliseconds from one span to the next. */
  glide: number;
}

const noSpan = () => undefined;
const noDraw = () => undefined;

/** Events along time, for a room to look at: nobody can point at it, and no reader reads it out. */
export function StageTimeline(props: StageTimelineProps) {
  const { chronology, events, lanes: kind, span, lit, dimmed, today, glide } = props;
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<VisTimeline>(undefined);
  const size = useSize(frame);
  const text = useTextMeasure();
  const lanes = useMemo(
    () => (kind ? lanesOf(chronology, events, kind) : oneLane(chronology, events)),
    [chronology, events, kind],
  );
  const titles = kind ? 'above' : 'none';
  const laid = useLanes(
    handle,
    container,
    {
      chronology,
      lanes,
      known: undefined,
      both: false,
      span,
      selected: lit,
      today,
      size,
      text,
      titles,
      inSight: true,
      glide,
    },
    noSpan,
  );
  const state = useMemo(() => ({ selected: lit, dimmed, stop: undefined }), [lit, dimmed]);
  const scene = useScene(laid, state, size, size.height);
  const { movement } = laid;
  useVis(handle, container, scene, movement, {
    ...movement.on,
    drawn: noDraw,
  });
  return (
    <div className={styles.stage} inert>
      <div
        ref={frame}
        className={styles.frame}
        data-narrow="true"
        data-titles={titles}
        style={{ '--lane-title': '0px' } as CSSProperties}
      >
        <div ref={container} className={styles.lanes} />
      </div>
    </div>
  );
}
