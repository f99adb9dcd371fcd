import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Chronology, ChronologyEvent, ShownClock } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { Span } from '../events/span.ts';
import type { LaneKind } from '../events/vocabulary.ts';
import { type Axis, Below } from './below.tsx';
import { DayLines } from './day-lines.tsx';
import { EventMenu } from './event-menu.tsx';
import { withRoomForDoubt } from './known-lanes.ts';
import { lanesOf } from './lanes-of.ts';
import { Overview } from './overview.tsx';
import { eventsOf } from './placed.ts';
import { TimelineButtons } from './timeline-buttons.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import styles from './timeline-view.module.css';
import { Undated, undatedOf } from './undated.tsx';
import { useLanes } from './use-lanes.ts';
import { useScene } from './use-scene.ts';
import { useSize } from './use-size.ts';
import { useStops } from './use-stops.ts';
import { useTextMeasure } from './use-text-measure.ts';
import { useVis } from './use-vis.ts';
import { useWheel } from './use-wheel.ts';
import { lengthOf, openingOf, pan, zoom } from './view.ts';
import type { VisTimeline } from './vis-timeline.ts';

export interface TimelineViewProps {
  chronology: Chronology;
  /** What to show, in the order of dates. */
  events: readonly ChronologyEvent[];
  /**
   * All that is shown as the day of `chronology.asKnown` goes on: the axis, lanes and rows are those
   * of all of it, so that nothing moves. Undefined: those of what is shown.
   */
  frame?: Frame | undefined;
  /** Ids of shown events that do not match the filters and stand dimmed. */
  dimmed: ReadonlySet<string>;
  lanes: LaneKind;
  /** By which date they stand; on both, each has two marks and a hairline between them. */
  clock: ShownClock;
  /** What to have in view; undefined: everything. */
  span: Span | undefined;
  /** The id of an event. */
  selected: string | undefined;
  /** The reader has moved the timeline; undefined: everything is to be in view. */
  onSpan(span: Span | undefined): void;
  onSelect(id: string | undefined): void;
  /** Its mark stands only where the span holds it. */
  today: Day;
  /** What lies between the lanes and the overview, on their axis. */
  below?: ((axis: Axis) => ReactNode) | undefined;
}

export interface Frame {
  /** On the same clock. */
  readonly chronology: Chronology;
  readonly events: readonly ChronologyEvent[];
}

/** Narrower than this, lane titles stand above their lanes. */
const narrowest = 45;

/** Events along time in lanes, with an overview of the whole span below them. */
export default function TimelineView(props: TimelineViewProps) {
  const {
    chronology,
    events,
    frame,
    dimmed,
    lanes: kind,
    clock,
    span,
    selected,
    onSpan,
    onSelect,
    today,
    below,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<VisTimeline>(undefined);
  const size = useSize(scroller);
  const text = useTextMeasure();
  const narrow = size.width < narrowest * text.rem;
  const both = clock === 'both';
  const framed = frame !== undefined;
  const { chronology: all, events: allShown } = frame ?? props;
  const lanes = useMemo(() => {
    const plain = lanesOf(all, allShown, kind, both);
    return framed ? withRoomForDoubt(plain) : plain;
  }, [all, allShown, kind, both, framed]);
  const counted = useMemo(() => ({ chronology, events }), [chronology, events]);
  const shown = useMemo(
    () => (allShown === events ? counted : { chronology: all, events: allShown }),
    [counted, events, all, allShown],
  );
  const known = frame && counted;
  const lit = useMemo(() => new Set(selected === undefined ? [] : [selected]), [selected]);
  const laid = useLanes(
    handle,
    container,
    {
      chronology: all,
      lanes,
      known,
      both,
      span,
      selected: lit,
      today,
      size,
      text,
      titles: narrow ? 'above' : 'beside',
      inSight: false,
      glide: 250,
    },
    onSpan,
  );
  const { items, movement, laneTitle, timeWidth } = laid;
  const roving = useStops(scroller, laid, dimmed, movement);
  const { stop } = roving;
  const state = useMemo(() => ({ selected: lit, dimmed, stop }), [lit, dimmed, stop]);
  const scene = useScene(laid, state, size, narrow ? 0 : size.height);
  const ready = useVis(handle, container, scene, movement, {
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
    const opening = openingOf(item.placed.of.starts(), movement.now());
    if (!opening) return setMenu({ events: eventsOf(item.placed), anchor: button });
    movement.move(opening);
  };

  const undated = useMemo(() => undatedOf(events), [events]);
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
        <DayLines
          today={today}
          known={chronology.asKnown?.day}
          movement={movement}
          column={laneTitle}
          width={timeWidth}
        />
        <div ref={container} className={styles.stage} />
      </div>
      {allShown.at(-1)?.date === undefined && allShown.length > 0 && (
        <Undated events={undated} selected={selected} onSelect={onSelect} />
      )}
      {below && (
        <Suspense>
          <Below movement={movement} column={laneTitle} width={timeWidth} content={below} />
        </Suspense>
      )}
      <div className={styles.tools}>
        <TimelineLegend
          clock={clock}
          asKnown={chronology.asKnown !== undefined}
          crowded={laid.layout.lanes.some(({ strips }) => strips.length > 0)}
        />
        <TimelineButtons movement={movement} />
      </div>
      <Overview
        counted={counted}
        all={shown}
        dated={laid.dated}
        whole={laid.whole}
        movement={movement}
        width={timeWidth}
        column={laneTitle}
      />
      {menu && <EventMenu {...menu} onSelect={onSelect} onClose={() => setMenu(undefined)} />}
    </section>
  );
}
