/** Which series must not be compared, and why; said by either of the two, it holds for both. */
import type { Series } from '../events/format.ts';

/** By series, then by the other one: why. */
export type Comparability = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A series that may be compared with all others has an empty map. */
export function comparabilityOf(all: readonly Series[]): Comparability {
  const found = new Map(all.map(({ id }) => [id, new Map<string, string>()]));
  for (const { id, notComparableWith } of all) {
    for (const { series, why } of notComparableWith) {
      // What a series says itself goes before what the other says of it.
      found.get(id)?.set(series, why);
      const other = found.get(series);
      if (other && !other.has(id)) other.set(id, why);
    }
  }
  return found;
}
