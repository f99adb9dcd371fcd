import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Which lanes are near what is seen of them: from an index up to another. */
export interface LanesInSight {
  readonly first: number;
  readonly end: number;
}

/** Up to so many lanes are there all the time. */
const few = 16;
/** Lanes above and below what is seen, so that not every scroll changes anything. */
const beyond = 2;

/** How many lanes may be there at once. @param lane pixels of one that is not high */
export const mostLanesOf = (lane: number): number =>
  Math.max(few, Math.ceil(window.innerHeight / lane) + 1 + 2 * beyond);

/**
 * The lanes to draw: with hundreds of them those near what is scrolled into sight.
 *
 * @param stack holds all lanes, below an axis of so many pixels
 * @param tops pixels of each lane from the first, and at last their height together
 */
export function useLanesInSight(
  stack: RefObject<HTMLElement | null>,
  tops: readonly number[],
  axis: number,
): LanesInSight {
  const count = tops.length - 1;
  const [sight, setSight] = useState<LanesInSight>({ first: 0, end: few });
  const look = useCallback(() => {
    const { current } = stack;
    if (!current || count <= few) return;
    const top = -(current.getBoundingClientRect().top + axis);
    const laneAt = (y: number) => {
      const below = tops.findIndex((one) => one > y);
      return below < 0 ? count - 1 : Math.max(0, below - 1);
    };
    const [from, to] = [laneAt(top), laneAt(top + window.innerHeight)];
    setSight((known) => {
      const holds = known.first <= from && known.end > to && known.end <= to + 1 + 2 * beyond;
      return holds
        ? known
        : { first: Math.max(0, from - beyond), end: Math.min(count, to + 1 + beyond) };
    });
  }, [stack, tops, axis, count]);
  useEffect(() => {
    look();
    // The lanes have their own scroller, or scroll with the page.
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', look, options);
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, options);
      window.removeEventListener('resize', look);
    };
  }, [look]);
  if (count <= few) return { first: 0, end: count };
  return { first: Math.min(sight.first, Math.max(0, count - 1)), end: Math.min(sight.end, count) };
}
