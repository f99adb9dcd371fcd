/** The way of the arrow keys: from event to event by date, across lanes. */
import { eventsOf, type Layout, type Placed, reachOf } from './placed.ts';
import type { View } from './view.ts';

/** What shows an event: the event itself, of copies the one in the first lane; else its count. */
export function holderOf({ lanes }: Layout, id: string): Placed | undefined {
  let count: Placed | undefined;
  for (const { events, counted } of lanes)
    for (const placed of [...events, ...counted]) {
      if (placed.kind === 'event' ? placed.of.event.id !== id : count) continue;
      if (placed.kind === 'event') return placed;
      if (placed.of.some(({ event }) => event.id === id)) count = placed;
    }
  return count;
}

/**
 * What the arrows visit, by the date of the first event in it. Of copies they visit the first.
 *
 * @param skipped ids of events that are passed over, unless a count holds others too
 */
export function stopsOf({ lanes }: Layout, skipped: ReadonlySet<string>): Placed[] {
  const seen = new Set<string>();
  const stops: { placed: Placed; order: number }[] = [];
  const all = lanes.flatMap(({ events, counted }): Placed[] => [...events, ...counted]);
  // Events before counts: what is drawn somewhere is reached there.
  for (const kind of ['event', 'count'] as const)
    for (const placed of all) {
      if (placed.kind !== kind) continue;
      const fresh = eventsOf(placed).filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      const first = fresh.find(({ id }) => !skipped.has(id));
      if (first) stops.push({ placed, order: first.order });
    }
  return stops.sort((a, b) => a.order - b.order).map(({ placed }) => placed);
}

/** The next stop in a direction; at the end, and from nowhere, the outermost one. */
export function nextStop(
  stops: readonly Placed[],
  from: Placed | undefined,
  by: 1 | -1,
): Placed | undefined {
  const at = from ? stops.indexOf(from) : -1;
  if (at < 0) return by === 1 ? stops[0] : stops.at(-1);
  return stops[Math.min(Math.max(at + by, 0), stops.length - 1)];
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

const orderOf = (placed: Placed) =>
  (placed.kind === 'event' ? placed.of.event.order : placed.of[0]?.event.order) ?? 0;

/** Whether any of it can be seen. */
export function isInView(placed: Placed, { scale }: Layout, view: View): boolean {
  return reachOf(placed) >= view.from * scale.pxPerDay && placed.left <= view.to * scale.pxPerDay;
}
