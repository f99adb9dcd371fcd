import { useEffect, useMemo, useRef, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { knownOf } from './known-lanes.ts';
import type { Lane } from './lanes-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import type { Layout, Scale } from './placed.ts';
import { loadedFor, type TimelineItem, toItems } from './to-items.ts';
import type { TextMeasure } from './use-text-measure.ts';
import { lengthOf, type View } from './view.ts';

export interface LaneLayout {
  readonly layout: Layout;
  /** What to draw of it. */
  readonly items: readonly TimelineItem[];
}

/** What of the lanes is known on a day. */
export interface KnownPart {
  readonly chronology: Chronology;
  readonly events: readonly ChronologyEvent[];
}

interface Room extends Pick<Scale, 'end' | 'roomForRows' | 'mostRows'> {
  readonly width: number;
}

/**
 * Lays lanes out for the scale of a view, and picks what is near the view.
 *
 * @param room pixels of the view, the day at which everything ends, the rows that there may be
 * @param selected ids of events whose labels are whole, whatever else has to give way
 * @param known undefined: all of it
 */
export function useLaneLayout(
  lanes: readonly Lane[],
  view: View,
  { width, end, roomForRows, mostRows }: Room,
  { ruler, rem }: TextMeasure,
  selected: ReadonlySet<string>,
  known: KnownPart | undefined,
): LaneLayout {
  const count = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const pxPerDay = useRested(stepped(width / lengthOf(view)), count > mostAtEveryStep);
  const scale = useMemo(
    () => ({ pxPerDay, rem, viewWidth: width, end, roomForRows, mostRows }),
    [pxPerDay, rem, width, end, roomForRows, mostRows],
  );
  const last = useRef<Layout>(undefined);
  const plain = useMemo(
    () => layOutLanes(lanes, scale, ruler, undefined, last.current),
    [lanes, scale, ruler],
  );
  useEffect(() => {
    last.current = plain;
  }, [plain]);
  const promoted = useMemo(
    () => ([...selected].some((id) => givesWay(plain, id)) ? selected : undefined),
    [plain, selected],
  );
  const whole = useMemo(
    () => (promoted === undefined ? plain : layOutLanes(lanes, scale, ruler, promoted, plain)),
    [plain, lanes, scale, ruler, promoted],
  );
  const layout = useMemo(
    () => (known ? knownOf(whole, known.chronology, known.events, ruler) : whole),
    [whole, known, ruler],
  );
  const { from, to } = loadedFor(view);
  // Counts at the left edge follow every step, the others only what is loaded.
  const edge = layout.lanes.some(({ counted }) => counted.length > 0) ? view.from : from;
  const items = useMemo(
    () => toItems(layout, { from: edge, to }, { from, to }),
    [layout, edge, from, to],
  );
  return { layout, items };
}

/** Whether a selected event is counted, or its label shortened. */
function givesWay({ lanes }: Layout, id: string): boolean {
  return !lanes.some(({ events, counted }) =>
    [...events, ...counted].some(
      (one) => one.kind === 'event' && one.of.event.id === id && one.label.grade === 'full',
    ),
  );
}

/** Up to so many events are laid out anew at every step of a zoom; more, when it rests. */
const mostAtEveryStep = 3000;
/** Milliseconds without a step. */
const rest = 120;

/** A value as it was when it last rested, or as it is. */
function useRested(value: number, waits: boolean): number {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), waits ? rest : 0);
    return () => clearTimeout(timer);
  }, [value, waits]);
  return waits ? rested : value;
}

/** So many digits that no bar is a pixel off, and not so many that a drag's rounding matters. */
const stepped = (pxPerDay: number) => Number(pxPerDay.toPrecision(7));
