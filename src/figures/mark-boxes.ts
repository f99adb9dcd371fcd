/** The room that marks take up in a chart, in pixels. */
import type { ChartMark, Frame } from './chart-marks.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow stands so far beyond the end of its mark. */
export const arrowLength = 14;

/** What of a mark nothing may cover: its lines, its dot, its arrow. */
export function linesOf(mark: ChartMark): Box[] {
  const { shape, x1, x2, base, end, near, outward, tip } = mark;
  if (shape === 'later') return [];
  const level = (y: number): Box => between(x1, x2, y - 2, y + 2);
  const middle = (x1 + x2) / 2;
  const reach = tip === 'beyond' ? outward : tip === 'short' ? -outward : 0;
  const arrow =
    reach === 0 ? [] : [between(middle - 5, middle + 5, end, end + reach * arrowLength)];
  if (shape === 'dot')
    return [
      between(x1 - 6, x1 + 6, end - 6, end + 6),
      between(x1 - 1, x1 + 1, base, end),
      ...arrow,
    ];
  return [level(end), ...(near === end ? [] : [level(near)]), ...arrow];
}

/** All that it fills. */
export const bodyOf = ({ x1, x2, base, end }: ChartMark): Box => between(x1, x2, base, end);

/** The line of nought, a little wider than the frame. */
export const baseline = ({ width }: Frame, { base }: ChartMark): Box =>
  between(-1, width + 1, base - 1, base + 1);

function between(x1: number, x2: number, y1: number, y2: number): Box {
  return { x: x1, y: Math.min(y1, y2), width: x2 - x1, height: Math.abs(y2 - y1) };
}

/** Whether two marks have no day in common. */
export const apart = (a: ChartMark, b: ChartMark) => a.x2 <= b.x1 + 1 || b.x2 <= a.x1 + 1;

/** Whether two boxes share a spot; touching is not enough. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
