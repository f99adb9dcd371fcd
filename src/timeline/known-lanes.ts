/**
 * As the day goes on by which things are known, nothing moves: all that will ever be known is laid
 * out, and of that what is known by then is shown.
 */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { freeLoners } from './count-events.ts';
import type { LabelRuler } from './label-of.ts';
import { LaneEvents } from './lane-events.ts';
import { eachOnce, type Lane, type LaneEvent } from './lanes-of.ts';
import { withFreeRoom } from './layout-lanes.ts';
import type { LaidLane, Layout, Placed } from './placed.ts';

/** Lanes in which a label has room for its “perhaps” wherever there is a day on which it needs it. */
export function withRoomForDoubt(lanes: readonly Lane[]): Lane[] {
  return lanes.map((lane) => ({
    ...lane,
    at: eachOnce((order) => {
      const one = lane.at(order);
      return withPerhaps(one, isEverDoubted(one.event));
    }),
  }));
}

const isEverDoubted = ({ reported }: ChronologyEvent) =>
  reported !== undefined && reported.earliest < reported.latest;

const withPerhaps = (one: LaneEvent, perhaps: boolean): LaneEvent =>
  one.label.perhaps === perhaps ? one : { ...one, label: { ...one.label, perhaps } };

/**
 * What of a layout is known, in its place; empty lanes keep theirs.
 *
 * @param known as it is known on a day
 * @param events what of it is to be shown
 */
export function knownOf(
  layout: Layout,
  { asKnown, disagreementsOf }: Pick<Chronology, 'asKnown' | 'disagreementsOf'>,
  events: readonly ChronologyEvent[],
  ruler: LabelRuler,
): Layout {
  const isKnown = knownIn(layout.lanes[0]?.lane.chronology, events);
  const seen = (one: LaneEvent): LaneEvent => {
    const { id } = one.event;
    const perhaps = asKnown?.perhaps.has(id) ?? false;
    const disputed = disagreementsOf.has(id);
    const { label } = one;
    const same = label.perhaps === perhaps && label.disputed === disputed;
    return same ? one : { ...one, label: { ...label, perhaps, disputed } };
  };
  const { scale, pitch } = layout;
  const seenLane = ({
    lane: { at, ...lane },
    events: placed,
    counted,
    ...laid
  }: LaidLane): LaidLane => {
    const known = { ...lane, at: eachOnce((order) => seen(at(order))) };
    const seenPlaced = <T extends Placed>(all: readonly T[]): T[] =>
      all.flatMap((one): T[] => {
        if (one.kind === 'event') {
          const { order } = one.of.event;
          return isKnown(order) ? [{ ...one, of: known.at(order) }] : [];
        }
        const orders = one.of.orders.filter(isKnown);
        return orders.length > 0 ? [{ ...one, of: new LaneEvents(known, orders) }] : [];
      });
    return {
      ...laid,
      lane: known,
      events: withFreeRoom(seenPlaced(placed), scale),
      counted: withFreeRoom(freeLoners(seenPlaced(counted), { scale, ruler, pitch }), scale),
    };
  };
  return { ...layout, lanes: layout.lanes.map(seenLane) };
}

/** A day stays while the reader moves. */
const tests = new WeakMap<
  readonly ChronologyEvent[],
  { whole: Chronology | undefined; test: (order: number) => boolean }
>();

/** By the orders that events have when everything is known. */
function knownIn(
  whole: Chronology | undefined,
  events: readonly ChronologyEvent[],
): (order: number) => boolean {
  const before = tests.get(events);
  if (before && before.whole === whole) return before.test;
  const is = new Uint8Array(whole?.events.length ?? 0);
  for (const { id } of events) {
    const order = whole?.eventById.get(id)?.order;
    if (order !== undefined) is[order] = 1;
  }
  const test = (order: number) => is[order] === 1;
  tests.set(events, { whole, test });
  return test;
}
