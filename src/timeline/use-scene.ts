import { useMemo } from 'react';
import { axisStep } from './axis.ts';
import type { Lanes } from './use-lanes.ts';
import type { Size } from './use-size.ts';
import type { ItemState } from './vis-elements.ts';
import type { Scene } from './vis-timeline.ts';

/**
 * All that the library shows.
 *
 * @param minHeight pixels: where lanes are few, the lines of the axis still reach the ground
 * @returns undefined until the size is known
 */
export function useScene(
  { layout, items, heights, bounds }: Lanes,
  state: ItemState,
  { width }: Size,
  minHeight: number,
): Scene | undefined {
  const lanes = useMemo(
    () =>
      layout.lanes.map(({ lane: { id, title, colour } }, index) => ({
        id,
        title,
        colour,
        height: heights[index] ?? 0,
      })),
    [layout, heights],
  );
  return useMemo(() => {
    if (width === 0) return undefined;
    const { scale } = layout;
    const axis = axisStep(scale.pxPerDay, scale.rem);
    return { lanes, items, scale, state, axis, width, minHeight, bounds };
  }, [layout, lanes, items, state, width, minHeight, bounds]);
}
