import type { ChronologyEvent } from '../events/chronology.ts';

export interface Neighbours {
  /** The event's place among those given, from 0; undefined if it is not among them. */
  readonly index: number | undefined;
  readonly previous: ChronologyEvent | undefined;
  readonly next: ChronologyEvent | undefined;
}

/**
 * The events before and after one, which need not be among them: what is filtered out still has
 * neighbours by date.
 *
 * @param events in the chronology's order
 */
export function neighboursOf(
  events: readonly ChronologyEvent[],
  { order }: Pick<ChronologyEvent, 'order'>,
): Neighbours {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  const among = events[low]?.order === order;
  return {
    index: among ? low : undefined,
    previous: events[low - 1],
    next: events[among ? low + 1 : low],
  };
}
