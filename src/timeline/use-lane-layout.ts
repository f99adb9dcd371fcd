import { useEffect, useMemo, useRef } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { knownOf } from './known-lanes.ts';
import type { Lane } from './lanes-of.ts';
import { type Layouts, layoutsOf, seenThrough } from './layouts.ts';
import type { Layout, Scale } from './placed.ts';
import { loadedFor } from './to-items.ts';
import type { TextMeasure } from './use-text-measure.ts';
import { lengthOf, type View } from './view.ts';

export interface LaneLayout {
  readonly layouts: Layouts;
  /** The part of it around the view. */
  readonly layout: Layout;
}

/** What of the lanes is known on a day. */
export interface KnownPart {
  readonly chronology: Chronology;
  readonly events: readonly ChronologyEvent[];
}

interface Room extends Pick<Scale, 'end' | 'roomForRows' | 'mostRows' | 'lanesInSight'> {
  readonly width: number;
}

/**
 * Lays lanes out for the scale of a view.
 *
 * @param room pixels of the view, the day at which everything ends, the rows that there may be
 * @param selected ids of events whose labels are whole, whatever else has to give way
 * @param known undefined: all of it
 */
export function useLaneLayout(
  lanes: readonly Lane[],
  view: View,
  { width, end, roomForRows, mostRows, lanesInSight }: Room,
  { ruler, rem }: TextMeasure,
  selected: ReadonlySet<string>,
  known: KnownPart | undefined,
): LaneLayout {
  const pxPerDay = stepped(width / lengthOf(view));
  const scale = useMemo(
    () => ({ pxPerDay, rem, viewWidth: width, end, roomForRows, mostRows, lanesInSight }),
    [pxPerDay, rem, width, end, roomForRows, mostRows, lanesInSight],
  );
  const last = useRef<Layouts>(undefined);
  const plain = useMemo(() => layoutsOf(lanes, scale, ruler, last.current), [lanes, scale, ruler]);
  useEffect(() => {
    last.current = plain;
  }, [plain]);
  const whole = useMemo(() => {
    const orders = ordersOf(lanes, selected);
    return orders.some((order) => givesWay(plain, order))
      ? plain.promoting(new Set(orders))
      : plain;
  }, [plain, lanes, selected]);
  const layouts = useMemo(
    () =>
      known
        ? seenThrough(whole, (part) => knownOf(part, known.chronology, known.events, ruler))
        : whole,
    [whole, known, ruler],
  );
  return { layouts, layout: layouts.around(loadedFor(view)) };
}

/** Of the events that stand in lanes. */
function ordersOf(lanes: readonly Lane[], ids: ReadonlySet<string>): number[] {
  return [...ids].flatMap((id) => {
    const event = lanes[0]?.chronology.eventById.get(id);
    return event?.date ? [event.order] : [];
  });
}

/** Whether an event is counted, or its label shortened. */
function givesWay(layouts: Layouts, order: number): boolean {
  return !layouts
    .holding(order)
    .lanes.some(({ events, counted }) =>
      [...events, ...counted].some(
        (one) => one.kind === 'event' && one.of.event.order === order && one.label.grade === 'full',
      ),
    );
}

/** So many digits that no bar is a pixel off, and not so many that a drag's rounding matters. */
const stepped = (pxPerDay: number) => Number(pxPerDay.toPrecision(7));
