import { useMemo } from 'react';
import { axisStep } from './axis.ts';
import type { Lanes } from './use-lanes.ts';
import type { Size } from './use-size.ts';
import type { ItemState } from './vis-elements.ts';
import type { SceneLane } from './vis-lane-elements.ts';
import type { Scene } from './vis-timeline.ts';

/**
 * All that the library shows.
 *
 * @param minHeight pixels: where lanes are few, the lines of the axis still reach the ground
 * @returns undefined until the size is known
 */
export function useScene(
  { near: layout, first, tops, items, bounds }: Lanes,
  state: ItemState,
  { width }: Size,
  minHeight: number,
): Scene | undefined {
  const lanes = useMemo(() => {
    const heightOf = (lane: number) => (tops[lane + 1] ?? 0) - (tops[lane] ?? 0);
    const shown = layout.lanes.map(({ lane: { id, title, colour } }, index) => {
      const order = first + index;
      return { id, title, colour, order, height: heightOf(order) };
    });
    const end = first + shown.length;
    // What is scrolled out of sight keeps its height.
    return [
      ...spacer('(above)', -1, tops[first] ?? 0),
      ...shown,
      ...spacer('(below)', end, (tops.at(-1) ?? 0) - (tops[end] ?? 0)),
    ];
  }, [layout, first, tops]);
  const strips = useMemo(() => layout.lanes.flatMap((lane) => lane.strips), [layout]);
  return useMemo(() => {
    if (width === 0) return undefined;
    const { scale } = layout;
    const axis = axisStep(scale.pxPerDay, scale.rem);
    return { lanes, items, strips, scale, state, axis, width, minHeight, bounds };
  }, [layout, lanes, items, strips, state, width, minHeight, bounds]);
}

/** No id of a lane has brackets, but those that are none of the file's. */
const spacer = (id: string, order: number, height: number): SceneLane[] =>
  height > 0 ? [{ id, title: '', colour: undefined, order, height }] : [];
