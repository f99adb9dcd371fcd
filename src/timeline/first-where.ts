/** Searching by halves. */

/** The first index that holds, given that all after it hold as well; `count` if none does. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The first place of what starts on a day or after it; the number of all if none does.
 *
 * @param orders of events, by their first days
 * @param first the first day of each event, by its order
 */
export function firstFrom(orders: Uint32Array, first: Float64Array, day: number): number {
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[orders[middle] ?? 0] ?? 0) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}
