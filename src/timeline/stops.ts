/** The way of the arrow keys: from event to event by date, across lanes. */
import type { Layouts } from './layouts.ts';
import { type Layout, ordersOf, type Placed, reachOf } from './placed.ts';
import type { View } from './view.ts';

/** What shows an event: the event itself, of copies the one in the first lane; else its count. */
export function holderOf({ lanes }: Layout, order: number): Placed | undefined {
  let count: Placed | undefined;
  for (const { events, counted } of lanes)
    for (const placed of [...events, ...counted]) {
      if (placed.kind === 'event' ? placed.of.event.order !== order : count) continue;
      if (placed.kind === 'event') return placed;
      if (placed.of.has(order)) count = placed;
    }
  return count;
}

/**
 * What the arrows visit, by the date of the first event in it. Of copies they visit the first.
 *
 * @param skips which events are passed over, unless a count holds others too
 */
export function stopsOf({ lanes }: Layout, skips: (order: number) => boolean): Placed[] {
  const seen = new Uint8Array(lanes[0]?.lane.chronology.events.length ?? 0);
  const stops: { placed: Placed; order: number }[] = [];
  const all = lanes.flatMap(({ events, counted }): Placed[] => [...events, ...counted]);
  // Events before counts: what is drawn somewhere is reached there.
  for (const kind of ['event', 'count'] as const)
    for (const placed of all) {
      if (placed.kind !== kind) continue;
      const first = ordersOf(placed).find((order) => seen[order] === 0 && !skips(order));
      for (const order of ordersOf(placed)) seen[order] = 1;
      if (first !== undefined) stops.push({ placed, order: first });
    }
  return stops.sort((a, b) => a.order - b.order).map(({ placed }) => placed);
}

/**
 * The next stop in a direction, part by part; at the end, and from nowhere, the outermost one.
 *
 * @param from what shows the event at which one is
 */
export function nextStop(
  layouts: Layouts,
  skips: (order: number) => boolean,
  from: Placed | undefined,
  by: 1 | -1,
): Placed | undefined {
  const [order = -1] = from ? ordersOf(from) : [];
  let part = from ? layouts.holding(order) : layouts.beside(undefined, by);
  let at = part && from ? placeOf(from, stopsOf(part, skips)) : -1;
  for (; part; part = layouts.beside(part, by)) {
    const stops = stopsOf(part, skips);
    const next = at < 0 ? stops.at(by === 1 ? 0 : -1) : stops[at + by];
    if (next) return next;
    at = -1;
  }
  return from;
}

/** At the left edge several counts stand as one: then it is where the first of its events is. */
function placeOf(from: Placed, stops: readonly Placed[]): number {
  const at = stops.findIndex(({ key }) => key === from.key);
  const [order = -1] = ordersOf(from);
  return at >= 0 ? at : stops.findIndex((one) => ordersOf(one).includes(order));
}

/** The first by date of all that can be seen. */
export function firstInView(layout: Layout, view: View): Placed | undefined {
  let first: Placed | undefined;
  for (const { events, counted } of layout.lanes)
    for (const placed of [...events, ...counted])
      if (isInView(placed, layout, view) && (!first || orderOf(placed) < orderOf(first)))
        first = placed;
  return first;
}

const orderOf = (placed: Placed) => ordersOf(placed)[0] ?? 0;

/** Whether any of it can be seen. */
export function isInView(placed: Placed, { scale }: Layout, view: View): boolean {
  return reachOf(placed) >= view.from * scale.pxPerDay && placed.left <= view.to * scale.pxPerDay;
}
