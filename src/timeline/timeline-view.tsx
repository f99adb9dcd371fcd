import { type CSSProperties, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { LaneKind } from '../events/format.ts';
import type { Span } from '../events/span.ts';
import { axisStep } from './axis.ts';
import { EventMenu } from './event-menu.tsx';
import { fitView } from './fit-view.ts';
import { lanesOf } from './lanes-of.ts';
import { Overview } from './overview.tsx';
import { wholeSpan } from './overview-bars.ts';
import { eventsOf } from './placed.ts';
import { TimelineButtons } from './timeline-buttons.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import styles from './timeline-view.module.css';
import { Undated } from './undated.tsx';
import { useLaneLayout } from './use-lane-layout.ts';
import { useMovement } from './use-movement.ts';
import { useSize } from './use-size.ts';
import { useStops } from './use-stops.ts';
import { useTextMeasure } from './use-text-measure.ts';
import { useVis } from './use-vis.ts';
import { useWheel } from './use-wheel.ts';
import { boundsOf, lengthOf, openingOf, padded, pan, zoom } from './view.ts';
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

/** Sizes in rem; the rows are those of items.module.css. */
const rowHeight = 1.625;
const lanePadding = 0.75;
const axisHeight = 2.5;
const laneTitleWidth = 11.25;
const titleLine = 1.25;
/** Rows of a lane, and of one that has room for more. */
const usualRows = 5;
const highestLane = 12;
/** Narrower than this, lane titles stand above their lanes. */
const narrowest = 45;

/** Events along time in lanes, with an overview of the whole span below them. */
export default function TimelineView(props: TimelineViewProps) {
  const {
    chronology,
    events,
    dimmed,
    lanes: kind,
    span,
    selected,
    onSpan,
    onSelect,
    today,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<VisTimeline>(undefined);
  const { width, height } = useSize(scroller);
  const text = useTextMeasure();
  const { rem } = text;
  const narrow = width < narrowest * rem;
  const laneTitle = narrow ? 0 : laneTitleWidth * rem;
  const timeWidth = Math.max(1, width - laneTitle);

  const lanes = useMemo(() => lanesOf(chronology, events, kind), [chronology, events, kind]);
  const whole = useMemo(
    () => padded(wholeSpan(chronology.events) ?? { from: today - 183, to: today + 183 }),
    [chronology, today],
  );
  const fit = useMemo(
    () => fitView(lanes, timeWidth, rem) ?? whole,
    [lanes, timeWidth, rem, whole],
  );
  const bounds = useMemo(() => boundsOf(fit, whole), [fit, whole]);
  const movement = useMovement(handle, { span, fit, bounds, width }, onSpan);
  const { view } = movement;
  const padding = (lanePadding + (narrow ? 1.375 : 0)) * rem;
  const rowsInSight = Math.floor(
    (height - axisHeight * rem - lanes.length * padding) / (rowHeight * rem),
  );
  // At first sight all lanes are in view; who zooms in asks for more rows.
  const high = narrow || lengthOf(view) < lengthOf(fit) / 1.25;
  const room = {
    width: timeWidth,
    end: fit.to - (0.5 * rem * lengthOf(fit)) / timeWidth,
    roomForRows: high ? Number.POSITIVE_INFINITY : rowsInSight,
    mostRows: mostRowsOf(lanes.length, rowsInSight),
  };
  const { layout, items } = useLaneLayout(lanes, view, room, text, selected);
  const roving = useStops(scroller, layout, items, dimmed, movement);
  const { stop } = roving;
  const state = useMemo(() => ({ selected, dimmed, stop }), [selected, dimmed, stop]);
  const { measure } = text;
  const sceneLanes = useMemo(
    () =>
      layout.lanes.map(({ lane: { id, title, colour }, rows }) => {
        const ofRows = Math.max(rows, 1) * rowHeight * rem + padding;
        const ofTitle = narrow ? 0 : titleHeight(measure(title, 'title') / rem) * rem;
        return { id, title, colour, height: Math.ceil(Math.max(ofRows, ofTitle)) };
      }),
    [layout, rem, padding, narrow, measure],
  );
  const scene = useMemo((): Scene | undefined => {
    if (width === 0) return undefined;
    const { scale } = layout;
    const axis = axisStep(scale.pxPerDay, rem);
    const minHeight = narrow ? 0 : height;
    return { lanes: sceneLanes, items, scale, state, axis, width, minHeight, bounds };
  }, [layout, sceneLanes, items, state, rem, narrow, width, height, bounds]);
  const ready = useVis(handle, container, scene, view, movement.target, {
    ...movement.on,
    drawn: roving.drawn,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection is brought there
  useEffect(() => {
    if (ready && selected !== undefined) roving.reveal(selected);
  }, [ready, selected]);

  const dayAt = (x: number) => {
    const left = (scroller.current?.getBoundingClientRect().left ?? 0) + laneTitle;
    const now = movement.now();
    return now.from + ((x - left) / timeWidth) * lengthOf(now);
  };
  useWheel(scroller, {
    zoom: (factor, x) => movement.move(zoom(movement.now(), factor, dayAt(x)), false),
    pan: (pixels) => movement.move(pan(movement.now(), pixels / timeWidth), false),
  });

  const [menu, setMenu] = useState<{ events: readonly ChronologyEvent[]; anchor: HTMLElement }>();
  const pressed = useRef({ x: 0, y: 0 });
  const click = ({ target, clientX, clientY, detail }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : undefined;
    const item = items.find(({ key }) => key === button?.dataset.key);
    // The end of a drag is no click; a key's click comes from nowhere.
    const { x, y } = pressed.current;
    if (!button || !item || (detail > 0 && Math.hypot(clientX - x, clientY - y) > 5)) return;
    const [first] = eventsOf(item.placed);
    if (!first) return;
    // The library keeps a press from giving the focus.
    button.focus({ preventScroll: true, focusVisible: detail === 0 } as FocusOptions);
    roving.attend(first.id);
    if (item.placed.kind === 'event') return onSelect(first.id);
    const opening = openingOf(
      item.placed.of.map(({ mark }) => mark.from),
      view,
    );
    if (!opening) return setMenu({ events: eventsOf(item.placed), anchor: button });
    movement.move(opening);
  };

  const todayShare = (today + 0.5 - view.from) / lengthOf(view);
  const undated = useMemo(() => events.filter(({ date }) => !date), [events]);
  return (
    <section
      className={styles.timeline}
      aria-label="Timeline"
      data-narrow={narrow}
      style={{ '--lane-title': `${laneTitle}px` } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the buttons inside */}
      <div
        ref={scroller}
        className={styles.lanes}
        tabIndex={stop === undefined ? 0 : -1}
        onKeyDown={roving.onKeyDown}
        onPointerDown={({ clientX: x, clientY: y }) => {
          pressed.current = { x, y };
        }}
        onClick={click}
        onDoubleClick={({ target, clientX }) => {
          if (target instanceof Element && target.closest('button')) return;
          movement.move(zoom(movement.now(), 0.5, dayAt(clientX)));
        }}
      >
        <div ref={container} className={styles.stage} />
        {todayShare >= 0 && todayShare <= 1 && (
          <div
            className={styles.today}
            data-late={todayShare > 0.9}
            style={{ left: `${laneTitle + todayShare * timeWidth}px` }}
            aria-hidden="true"
          >
            <span>today</span>
          </div>
        )}
      </div>
      <Undated events={undated} selected={selected} onSelect={onSelect} />
      <div className={styles.tools}>
        <TimelineLegend />
        <TimelineButtons movement={movement} />
      </div>
      <Overview
        events={events}
        whole={whole}
        view={view}
        width={timeWidth}
        column={laneTitle}
        onMove={(to) => movement.move(to, false)}
        onHold={movement.hold}
      />
      {menu && <EventMenu {...menu} onSelect={onSelect} onClose={() => setMenu(undefined)} />}
    </section>
  );
}

/** Where lanes are few, one may take what the others cannot need. */
const mostRowsOf = (lanes: number, rowsInSight: number) =>
  Math.min(Math.max(usualRows, rowsInSight - (lanes - 1) * usualRows), highestLane);

/** @param width of a lane's title on one line; a line is never quite filled with words */
function titleHeight(width: number): number {
  const room = laneTitleWidth - 1.75;
  return Math.ceil((width * 1.1) / room) * titleLine + lanePadding;
}
