import { type RefObject, useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import type { Span } from '../events/span.ts';
import { fitView } from './fit-view.ts';
import type { Lane } from './lanes-of.ts';
import { wholeSpan } from './overview-bars.ts';
import { type KnownPart, type LaneLayout, useLaneLayout } from './use-lane-layout.ts';
import { type Movement, useMovement } from './use-movement.ts';
import type { Size } from './use-size.ts';
import type { TextMeasure } from './use-text-measure.ts';
import { boundsOf, lengthOf, padded, type View } from './view.ts';
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

export interface Lanes extends LaneLayout {
  /** All that there is to see, filters apart. */
  readonly whole: View;
  readonly bounds: View;
  readonly movement: Movement;
  /** Pixels of the column of lane titles, and of time beside it. */
  readonly laneTitle: number;
  readonly timeWidth: number;
  readonly heights: readonly number[];
}

/** Sizes in rem; the rows are those of items.module.css. */
const rowHeight = 1.625;
const lanePadding = 0.75;
const axisHeight = 2.5;
const laneTitleWidth = 11.25;
const titleLine = 1.25;
const titleAbove = 1.375;
/** Rows of a lane, and of one that has room for more. */
const usualRows = 5;
const highestLane = 12;

/** Lanes laid out for what is in view, and the way to move it. */
export function useLanes(
  handle: RefObject<VisTimeline | undefined>,
  shown: LanesToShow,
  onSpan: (span: Span | undefined) => void,
): Lanes {
  const { chronology, lanes, known, both, span, selected, today, size, text, titles } = shown;
  const { inSight, glide } = shown;
  const { width, height } = size;
  const { rem, measure } = text;
  const laneTitle = titles === 'beside' ? laneTitleWidth * rem : 0;
  const timeWidth = Math.max(1, width - laneTitle);
  const whole = useMemo(
    () => padded(wholeSpan(datesOf(chronology, both)) ?? { from: today - 183, to: today + 183 }),
    [chronology, both, today],
  );
  const fit = useMemo(
    () => fitView(lanes, timeWidth, rem) ?? whole,
    [lanes, timeWidth, rem, whole],
  );
  const bounds = useMemo(() => boundsOf(fit, whole), [fit, whole]);
  const movement = useMovement(handle, { span, fit, bounds, width, glide }, onSpan);
  const { view } = movement;
  const padding = (lanePadding + (titles === 'above' ? titleAbove : 0)) * rem;
  const rowsInSight = Math.floor(
    (height - axisHeight * rem - lanes.length * padding) / (rowHeight * rem),
  );
  // At first sight all lanes are in view; who zooms in asks for more rows.
  const close = lengthOf(view) < lengthOf(fit) / 1.25;
  const high = !inSight && (titles === 'above' || close || both);
  // On a stage a step may show time beyond the last event, and labels use it.
  const { target } = movement;
  const end =
    inSight && target.to >= fit.to
      ? target.to - (rem * lengthOf(target)) / timeWidth
      : fit.to - (0.5 * rem * lengthOf(fit)) / timeWidth;
  const room = {
    width: timeWidth,
    end,
    roomForRows: high ? Number.POSITIVE_INFINITY : rowsInSight,
    mostRows: both ? highestLane : mostRowsOf(lanes.length, rowsInSight),
  };
  const { layout, items } = useLaneLayout(lanes, view, room, text, selected, known);
  const heights = useMemo(
    () =>
      layout.lanes.map(({ lane: { title }, rows }) => {
        const ofRows = Math.max(rows, 1) * rowHeight * rem + padding;
        const ofTitle = titles === 'beside' ? titleHeight(measure(title, 'title') / rem) * rem : 0;
        return Math.ceil(Math.max(ofRows, ofTitle));
      }),
    [layout, rem, padding, titles, measure],
  );
  return { layout, items, whole, bounds, movement, laneTitle, timeWidth, heights };
}

/** All dates that can be seen. */
const datesOf = (chronology: Chronology, both: boolean) =>
  both
    ? chronology.events.flatMap((event) => [event, reportedStanding(event, chronology)])
    : chronology.events;

/** Where lanes are few, one may take what the others cannot need. */
const mostRowsOf = (lanes: number, rowsInSight: number) =>
  Math.min(Math.max(usualRows, rowsInSight - (lanes - 1) * usualRows), highestLane);

/** @param width of a lane's title on one line; a line is never quite filled with words */
function titleHeight(width: number): number {
  const room = laneTitleWidth - 1.75;
  return Math.ceil((width * 1.1) / room) * titleLine + lanePadding;
}
