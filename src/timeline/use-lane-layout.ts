import { useMemo } from 'react';
import type { Lane } from './lanes-of.ts';
import { type Layout, layOutLanes } from './layout-lanes.ts';
import { type TimelineItem, toItems } from './to-items.ts';
import type { TextMeasure } from './use-text-measure.ts';
import { lengthOf, type View } from './view.ts';

export interface LaneLayout {
  readonly layout: Layout;
  /** What to draw of it. */
  readonly items: readonly TimelineItem[];
}

interface Room {
  readonly width: number;
  readonly end: number;
  readonly roomForRows: number;
}

/**
 * Lays lanes out for the scale of a view, and picks what is near the view.
 *
 * @param room pixels of the view, the day at which everything ends, the rows that can be seen
 * @param selected its label is whole, whatever else has to give way
 */
export function useLaneLayout(
  lanes: readonly Lane[],
  view: View,
  { width, end, roomForRows }: Room,
  { measure, rem }: TextMeasure,
  selected: string | undefined,
): LaneLayout {
  const pxPerDay = stepped(width / lengthOf(view));
  const scale = useMemo(
    () => ({ pxPerDay, rem, viewWidth: width, end, roomForRows }),
    [pxPerDay, rem, width, end, roomForRows],
  );
  const plain = useMemo(() => layOutLanes(lanes, scale, measure), [lanes, scale, measure]);
  const promoted = selected !== undefined && givesWay(plain, selected) ? selected : undefined;
  const layout = useMemo(
    () => (promoted === undefined ? plain : layOutLanes(lanes, scale, measure, promoted)),
    [plain, lanes, scale, measure, promoted],
  );
  const half = lengthOf(view) / 2;
  const loaded = Math.floor(view.from / half) * half;
  // Counts at the left edge change with every step, the others only with every half view.
  const edge = plain.lanes.some(({ counted }) => counted.length > 0) ? view.from : loaded;
  const items = useMemo(
    () =>
      toItems(layout, { from: edge, to: edge + 2 * half }, { from: loaded, to: loaded + 2 * half }),
    [layout, edge, loaded, half],
  );
  return { layout, items };
}

/** Whether a selected event is counted, or its label shortened. */
function givesWay({ lanes }: Layout, id: string): boolean {
  return !lanes.some(({ events, counted }) =>
    [...events, ...counted].some(
      (one) => one.kind === 'event' && one.of.event.id === id && one.label.grade === 'full',
    ),
  );
}

/**
 * A scale in steps of a five-hundredth, so that the rounding of a drag lays nothing out anew; down,
 * so that nothing stands closer on the screen than in the layout.
 */
const stepped = (pxPerDay: number) => Math.exp(Math.floor(Math.log(pxPerDay) * 500) / 500);
