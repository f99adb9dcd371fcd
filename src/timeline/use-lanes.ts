import { type RefObject, useMemo } from 'react';
import type { Chronology, Standing } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import type { Span } from '../events/span.ts';
import { fitView } from './fit-view.ts';
import {
  axisHeight,
  highestLane,
  laneHeight,
  laneTitleWidth,
  mostRowsOf,
  paddingOf,
  rowHeight,
} from './lane-sizes.ts';
import type { Lane } from './lanes-of.ts';
import type { Layouts } from './layouts.ts';
import { wholeSpan } from './overview-bars.ts';
import type { Layout, Scale } from './placed.ts';
import { loadedFor, type TimelineItem, toItems } from './to-items.ts';
import { mostLanesOf, useLanesInSight } from './use-lanes-in-sight.ts';
import { type KnownPart, useLayouts } from './use-layouts.ts';
import { type Movement, useMovement } from './use-movement.ts';
import type { Size } from './use-size.ts';
import type { TextMeasure } from './use-text-measure.ts';
import { boundsOf, lengthOf, padded, type View, viewOfSpan } from './view.ts';
import type { VisTimeline } from './vis-timeline.ts';

export interface LanesToShow {
  readonly chronology: Chronology;
  readonly lanes: readonly Lane[];
  /** What of them is known; undefined: all of it. */
  readonly known: KnownPart | undefined;
  /** Events have two marks: lanes have more rows, and are scrolled. */
  readonly both: boolean;
  /** What to have in view; undefined: everything. */
  readonly span: Span | undefined;
  /** Ids of events. */
  readonly selected: ReadonlySet<string>;
  readonly today: Day;
  /** Pixels of it all, lane titles included. */
  readonly size: Size;
  readonly text: TextMeasure;
  /** Lane titles stand above their lanes, or there are none. */
  readonly titles: 'beside' | 'above' | 'none';
  /** Whether all lanes stay in sight, however close one looks. */
  readonly inSight: boolean;
  /** Milliseconds that a movement takes. */
  readonly glide: number;
}

export interface Lanes {
  readonly layouts: Layouts;
  /** The part of it around the view. */
  readonly layout: Layout;
  /** From the first date to the last, filters apart. */
  readonly dated: View;
  /** The same with a little room on either side. */
  readonly whole: View;
  readonly bounds: View;
  readonly movement: Movement;
  /** Pixels of the column of lane titles, and of time beside it. */
  readonly laneTitle: number;
  readonly timeWidth: number;
  /** Pixels of each lane from the first, and at last of all of them. */
  readonly tops: readonly number[];
  /** What is near the view, in the lanes that are near what is scrolled into sight. */
  readonly near: Layout;
  /** The index of the first of these lanes. */
  readonly first: number;
  /** What to draw of it. */
  readonly items: readonly TimelineItem[];
}

/**
 * Lanes laid out for what is in view, and the way to move it.
 *
 * @param stack the element that holds the lanes
 */
export function useLanes(
  handle: RefObject<VisTimeline | undefined>,
  stack: RefObject<HTMLElement | null>,
  toShow: LanesToShow,
  onSpan: (span: Span | undefined) => void,
): Lanes {
  const { chronology, lanes, known, both, span, selected, today, size, text, titles } = toShow;
  const { inSight, glide } = toShow;
  const { width, height } = size;
  const { rem, measure } = text;
  const laneTitle = titles === 'beside' ? laneTitleWidth * rem : 0;
  const timeWidth = Math.max(1, width - laneTitle);
  const dated = useMemo(
    () => wholeSpan(datesOf(chronology, both)) ?? { from: today - 176, to: today + 176 },
    [chronology, both, today],
  );
  const whole = useMemo(() => padded(dated), [dated]);
  const fit = useMemo(
    () => fitView(lanes, timeWidth, rem) ?? whole,
    [lanes, timeWidth, rem, whole],
  );
  const bounds = useMemo(() => boundsOf(fit, whole), [fit, whole]);
  const target = useMemo(() => (span ? viewOfSpan(span) : fit), [span, fit]);
  const padding = paddingOf(titles === 'above') * rem;
  const rowsInSight = Math.floor(
    (height - axisHeight * rem - lanes.length * padding) / (rowHeight * rem),
  );
  // On a stage a step may show time beyond the last event, and labels use it.
  const end =
    inSight && target.to >= fit.to
      ? target.to - (rem * lengthOf(target)) / timeWidth
      : fit.to - (0.5 * rem * lengthOf(fit)) / timeWidth;
  const scaleOf = (view: View): Scale => {
    // At first sight all lanes are in view; who zooms in asks for more rows.
    const close = lengthOf(view) < lengthOf(fit) / 1.25;
    const high = !inSight && (titles === 'above' || close || both);
    return {
      pxPerDay: stepped(timeWidth / lengthOf(view)),
      rem,
      viewWidth: timeWidth,
      end,
      roomForRows: high ? Number.POSITIVE_INFINITY : rowsInSight,
      lanesInSight: mostLanesOf(2 * rowHeight * rem + padding),
      mostRows: both ? highestLane : mostRowsOf(lanes.length, rowsInSight),
    };
  };
  const layoutsAt = useLayouts(lanes, text, selected, known);
  function* prepare(view: View) {
    yield layoutsAt(scaleOf(view));
    yield* layoutsAt(scaleOf(view)).prepare(loadedFor(view));
  }
  const wanted = { span, fit, target, bounds, width, glide, prepare };
  const movement = useMovement(handle, wanted, onSpan);
  const { view } = movement;
  const layouts = layoutsAt(scaleOf(view));
  const layout = layouts.around(loadedFor(view));
  const tops = useMemo(() => {
    let top = 0;
    const heights = layout.lanes.map((lane) => laneHeight(lane, titles, measure, rem));
    return [0, ...heights.map((height) => (top += height))];
  }, [layout, titles, measure, rem]);
  const { first, end: last } = useLanesInSight(stack, tops, axisHeight * rem);
  const near = useMemo(
    () => ({ ...layout, lanes: layout.lanes.slice(first, last) }),
    [layout, first, last],
  );
  const { from, to } = loadedFor(view);
  // Counts at the left edge follow the view, the others what is loaded.
  const edge = layout.lanes.some(({ counted }) => counted.length > 0) ? view.from : from;
  const items = useMemo(
    () => toItems(near, { from: edge, to }, { from, to }),
    [near, edge, from, to],
  );
  const shown = { layouts, layout, near, first, items, tops };
  return { ...shown, dated, whole, bounds, movement, laneTitle, timeWidth };
}

/** So many digits that no bar is a pixel off, and not so many that a drag's rounding matters. */
const stepped = (pxPerDay: number) => Number(pxPerDay.toPrecision(7));

/** All dates that can be seen. */
function datesOf(chronology: Chronology, both: boolean): readonly Pick<Standing, 'date'>[] {
  const { standings, reports } = chronology.columns;
  return both
    ? [...standings, ...reports.map((reported) => reportedStanding({ reported }, chronology))]
    : standings;
}
