import { useMemo, useRef } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { LaneKind } from '../events/format.ts';
import type { Span } from '../events/span.ts';
import { Button } from '../ui/button.tsx';
import { axisStep } from './axis.ts';
import { fitView } from './fit-view.ts';
import { lanesOf } from './lanes-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import styles from './timeline-view.module.css';
import { toItems } from './to-items.ts';
import { useMovement } from './use-movement.ts';
import { useSize } from './use-size.ts';
import { useTextMeasure } from './use-text-measure.ts';
import { useVis } from './use-vis.ts';
import { closestDays, lengthOf, pan, type View, zoom } from './view.ts';
import type { Scene, VisTimeline } from './vis-timeline.ts';

export interface TimelineViewProps {
  chronology: Chronology;
  /** What to show, in the order of dates. */
  events: readonly ChronologyEvent[];
  /** Ids of shown events that do not match the filters and stand dimmed. */
  dimmed: ReadonlySet<string>;
  lanes: LaneKind;
  /** What to have in view; undefined: everything. */
  span: Span | undefined;
  /** The id of an event. */
  selected: string | undefined;
  /** The reader has moved the timeline; undefined: everything is to be in view. */
  onSpan(span: Span | undefined): void;
  onSelect(id: string | undefined): void;
  /** Its mark stands only where the span holds it. */
  today: Day;
}

const rowHeight = 2;
const lanePadding = 1;

/** Events along time in lanes, with an overview of the whole span below them. */
export default function TimelineView(props: TimelineViewProps) {
  const { chronology, events, dimmed, lanes: kind, span, selected, onSpan, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const handle = useRef<VisTimeline>(undefined);
  const { width, height } = useSize(scroller);
  const { measure, rem } = useTextMeasure();
  const laneTitle = width < 640 ? 0 : 11.25 * rem;
  const timeWidth = Math.max(1, width - laneTitle);

  const lanes = useMemo(() => lanesOf(chronology, events, kind), [chronology, events, kind]);
  const fit = useMemo(
    () => fitView(lanes, timeWidth, measure, rem) ?? { from: 0, to: 365 },
    [lanes, timeWidth, measure, rem],
  );
  const bounds = useMemo(() => boundsOf(fit), [fit]);
  const movement = useMovement(handle, { span, fit, bounds, width }, onSpan);
  const { view } = movement;

  const pxPerDay = stepped(timeWidth / lengthOf(view));
  const layout = useMemo(
    () => layOutLanes(lanes, { pxPerDay, rem, viewWidth: timeWidth }, measure),
    [lanes, pxPerDay, rem, timeWidth, measure],
  );
  const loaded = loadedFrom(view);
  const items = useMemo(
    () => toItems(layout, { from: loaded, to: loaded + timeWidth / pxPerDay }),
    [layout, loaded, timeWidth, pxPerDay],
  );
  const scene = useMemo(
    (): Scene | undefined =>
      width === 0
        ? undefined
        : {
            lanes: layout.lanes.map(({ lane: { id, title, colour, events }, rows }) => ({
              id,
              title,
              colour,
              count: events.length,
              height: (rows * rowHeight + lanePadding) * rem,
            })),
            items,
            scale: layout.scale,
            state: { selected, dimmed, stop: undefined },
            axis: axisStep(pxPerDay, rem),
            minHeight: height,
            bounds,
          },
    [layout, items, selected, dimmed, pxPerDay, rem, height, width, bounds],
  );
  useVis(handle, scroller, scene, movement.target, movement.on);

  const click = (target: EventTarget) => {
    const key = target instanceof Element ? target.closest('button')?.dataset.key : undefined;
    const item = items.find((one) => one.key === key);
    if (item?.placed.kind === 'event') onSelect(item.placed.placed.event.id);
  };

  return (
    <section className={styles.timeline} aria-label="Timeline">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the buttons inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: buttons turn keys into clicks */}
      <div
        ref={scroller}
        className={styles.lanes}
        style={{ '--lane-title': `${laneTitle}px` } as React.CSSProperties}
        onClick={({ target }) => click(target)}
      />
      <div className={styles.tools}>
        <TimelineLegend />
        <fieldset className={styles.buttons} aria-label="Move the timeline">
          <Button aria-label="Earlier" onClick={() => movement.move(pan(view, -0.5))}>
            ◂
          </Button>
          <Button aria-label="Zoom out" onClick={() => movement.move(zoom(view, 1.5))}>
            −
          </Button>
          <Button onClick={movement.fit}>Fit</Button>
          <Button aria-label="Zoom in" onClick={() => movement.move(zoom(view, 1 / 1.5))}>
            +
          </Button>
          <Button aria-label="Later" onClick={() => movement.move(pan(view, 0.5))}>
            ▸
          </Button>
        </fieldset>
      </div>
    </section>
  );
}

/** Half the whole on either side is as far as anyone may move. */
function boundsOf(fit: View): View {
  const room = Math.max(lengthOf(fit) / 2, closestDays);
  return { from: fit.from - room, to: fit.to + room };
}

/**
 * A scale in steps of a five-hundredth, so that the rounding of a drag lays nothing out anew; down,
 * so that nothing stands closer on the screen than in the layout.
 */
const stepped = (pxPerDay: number) => Math.exp(Math.floor(Math.log(pxPerDay) * 500) / 500);

/** Items are loaded by half views, so that few steps of a movement change them. */
const loadedFrom = (view: View) => {
  const half = lengthOf(view) / 2;
  return Math.floor(view.from / half) * half;
};
