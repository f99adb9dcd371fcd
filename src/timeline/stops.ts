/** The way of the arrow keys: from event to event by date, across lanes. */
import { eventsOf, type Layout, type Placed, reachOf } from './layout-lanes.ts';
import type { View } from './view.ts';

export interface Stops {
  /** What holds each event: itself or a count; of copies the one in the first lane. */
  readonly holderOf: ReadonlyMap<string, Placed>;
  /** What the arrows visit, by the date of the first event in it. */
  readonly ordered: readonly Placed[];
}

/** @param skipped ids of events that the arrows pass over, unless a count holds others too */
export function stopsOf({ lanes }: Layout, skipped: ReadonlySet<string>): Stops {
  const holderOf = new Map<string, Placed>();
  const places = new Map<Placed, number>();
  const all = lanes.flatMap(({ events, counted }): Placed[] => [...events, ...counted]);
  // Events before counts: what is drawn somewhere is reached there.
  all.sort((a, b) => Number(a.kind === 'count') - Number(b.kind === 'count'));
  for (const placed of all)
    for (const { id, order } of eventsOf(placed)) {
      if (holderOf.has(id)) continue;
      holderOf.set(id, placed);
      if (!skipped.has(id)) places.set(placed, Math.min(places.get(placed) ?? order, order));
    }
  const ordered = [...places].sort(([, a], [, b]) => a - b).map(([placed]) => placed);
  return { holderOf, ordered };
}

/** The next stop in a direction; at the end, and from nowhere, the outermost one. */
export function nextStop(stops: Stops, from: Placed | undefined, by: 1 | -1): Placed | undefined {
  const { ordered } = stops;
  const at = from ? ordered.indexOf(from) : -1;
  if (at < 0) return by === 1 ? ordered[0] : ordered.at(-1);
  return ordered[Math.min(Math.max(at + by, 0), ordered.length - 1)];
}

/** Whether any of it can be seen. */
export function isInView(placed: Placed, { scale }: Layout, view: View): boolean {
  return reachOf(placed) >= view.from * scale.pxPerDay && placed.left <= view.to * scale.pxPerDay;
}
