import { useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { knownOf } from './known-lanes.ts';
import type { Lane } from './lanes-of.ts';
import { type Layouts, layoutsOf, seenThrough } from './layouts.ts';
import type { Scale } from './placed.ts';
import type { TextMeasure } from './use-text-measure.ts';

/** What of the lanes is known on a day. */
export interface KnownPart {
  readonly chronology: Chronology;
  readonly events: readonly ChronologyEvent[];
}

/** The layouts of lanes for a scale: the same object for the same scale. */
export type LayoutsAt = (scale: Scale) => Layouts;

/**
 * Lays lanes out for any scale.
 *
 * @param selected ids of events whose labels are whole, whatever else has to give way
 * @param known undefined: all of it
 */
export function useLayouts(
  lanes: readonly Lane[],
  { ruler }: TextMeasure,
  selected: ReadonlySet<string>,
  known: KnownPart | undefined,
): LayoutsAt {
  const plainAt = useMemo(
    () => byScale((scale, near) => layoutsOf(lanes, scale, ruler, near)),
    [lanes, ruler],
  );
  return useMemo(() => {
    const orders = ordersOf(lanes, selected);
    return byScale((scale) => {
      const plain = plainAt(scale);
      const whole = orders.some((order) => givesWay(plain, order))
        ? plain.promoting(new Set(orders))
        : plain;
      return known
        ? seenThrough(whole, (part) => knownOf(part, known.chronology, known.events, ruler))
        : whole;
    });
  }, [plainAt, lanes, selected, known, ruler]);
}

/** What is shown, and what is laid out meanwhile to be shown next. */
const kept = 2;

/** @param make is given the last one made too, if there is any */
function byScale(make: (scale: Scale, last: Layouts | undefined) => Layouts): LayoutsAt {
  let made: readonly Layouts[] = [];
  return (scale) => {
    const known = made.find((one) => isSameScale(one.scale, scale));
    const layouts = known ?? make(scale, made[0]);
    if (made[0] !== layouts)
      made = [layouts, ...made.filter((one) => one !== layouts)].slice(0, kept);
    return layouts;
  };
}

const isSameScale = (a: Scale, b: Scale): boolean =>
  (Object.keys(a) as (keyof Scale)[]).every((key) => a[key] === b[key]);

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
