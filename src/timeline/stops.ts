/** The way of the arrow keys: from event to event by date, across lanes. */
import { eventsOf, type Layout, type Placed } from './layout-lanes.ts';

export interface Stops {
  /** What holds each event: itself or a count; of copies the one in the first lane. */
  readonly holderOf: ReadonlyMap<string, Placed>;
  /** By the date of their first event. */
  readonly ordered: readonly Placed[];
}

/** @param skipped ids of events that are passed over, unless a count holds them too */
export function stopsOf(layout: Layout, skipped: ReadonlySet<string>): Stops {
  const holderOf = new Map<string, Placed>();
  for (const { placed } of layout.lanes)
    for (const one of placed)
      for (const { id } of eventsOf(one)) {
        const known = holderOf.get(id);
        // An event that is drawn somewhere is reached there.
        if (!known || (known.kind === 'count' && one.kind === 'event')) holderOf.set(id, one);
      }
  const places = new Map<Placed, number>();
  for (const [id, one] of holderOf) {
    if (skipped.has(id)) continue;
    const order = orderOf(one, id);
    places.set(one, Math.min(places.get(one) ?? order, order));
  }
  const ordered = [...places].sort(([, a], [, b]) => a - b).map(([placed]) => placed);
  return { holderOf, ordered };
}

const orderOf = (placed: Placed, id: string) =>
  eventsOf(placed).find((event) => event.id === id)?.order ?? 0;

/** The next stop in a direction; the same one at the end. */
export function step(stops: Stops, from: Placed | undefined, by: 1 | -1): Placed | undefined {
  const { ordered } = stops;
  const at = from ? ordered.indexOf(from) : -1;
  if (at < 0) return ordered[by === 1 ? 0 : ordered.length - 1];
  return ordered[Math.min(Math.max(at + by, 0), ordered.length - 1)];
}
