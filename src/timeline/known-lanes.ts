/**
 * As the day goes on by which things are known, nothing moves: all that will ever be known is laid
 * out, and of that what is known by then is shown.
 */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { freeLoners } from './count-events.ts';
import type { LabelRuler } from './label-of.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';
import { rulesOf, withFreeRoom } from './layout-lanes.ts';
import type { LaidLane, Layout, Placed } from './placed.ts';

/** Lanes in which a label has room for its “perhaps” wherever there is a day on which it needs it. */
export function withRoomForDoubt(lanes: readonly Lane[]): Lane[] {
  return lanes.map((lane) => ({
    ...lane,
    events: lane.events.map((one) => withPerhaps(one, isEverDoubted(one.event))),
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
  const ids = new Set(events.map(({ id }) => id));
  const seen = (one: LaneEvent): LaneEvent[] => {
    const { id } = one.event;
    if (!ids.has(id)) return [];
    const perhaps = asKnown?.perhaps.has(id) ?? false;
    const disputed = disagreementsOf.has(id);
    const { label } = one;
    const same = label.perhaps === perhaps && label.disputed === disputed;
    return [same ? one : { ...one, label: { ...label, perhaps, disputed } }];
  };
  const seenPlaced = <T extends Placed>(placed: readonly T[]): T[] =>
    placed.flatMap((one): T[] => {
      const of = (one.kind === 'event' ? [one.of] : one.of).flatMap(seen);
      const [first] = of;
      if (!first) return [];
      if (one.kind === 'count') return [{ ...one, of }];
      return [first === one.of ? one : { ...one, of: first }];
    });
  const rules = rulesOf(layout, ruler);
  const seenLane = (lane: LaidLane): LaidLane => ({
    ...lane,
    events: withFreeRoom(seenPlaced(lane.events), layout.scale),
    counted: withFreeRoom(freeLoners(seenPlaced(lane.counted), rules), layout.scale),
  });
  return { ...layout, lanes: layout.lanes.map(seenLane) };
}
