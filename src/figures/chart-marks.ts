/** What a figure looks like: its period across, its value up, its qualifier at the end. Pixels. */
import { type TimeScale, type ValueScale, xOf } from './chart-scales.ts';
import type { SeriesPoint } from './series-points.ts';

/** A period that would be narrower than this is a dot on a stem. */
const narrowestBar = 10;

export interface ChartMark {
  readonly point: SeriesPoint;
  /**
   * `bar` as wide as its period, `dot` for a day or a period too narrow to see, `undated` a level
   * line beside the axis, `later` a block that shows the period alone.
   */
  readonly shape: 'bar' | 'dot' | 'undated' | 'later';
  readonly x1: number;
  /** Of a dot the same as `x1`. */
  readonly x2: number;
  /** Nought, and the value that is further from it. */
  readonly base: number;
  readonly end: number;
  /** The value of a range that is nearer to nought; otherwise the same as `end`. */
  readonly near: number;
  /** −1 where values grow upwards from nought, 1 where they hang from it. */
  readonly outward: -1 | 1;
  /** What the qualifier makes of the end: it is somewhere beyond, or short of it, or around it. */
  readonly tip: 'exact' | 'beyond' | 'short' | 'around';
}

/** What a chart needs to place a point. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The part at the left that belongs to no time; 0 for none. */
  readonly undated: number;
  /** Undefined where nothing has a date. */
  readonly time: TimeScale | undefined;
  readonly value: ValueScale;
}

const gap = 12;

/** The marks of what stands in the frame; what lies outside of its time is left out. */
export function toMarks(points: readonly SeriesPoint[], frame: Frame): ChartMark[] {
  // What hangs from nought in this series will do so later too, as far as anyone can tell.
  const hanging = points.some(({ known, high }) => known !== 'later' && high < 0);
  const blocks = new Set<number>();
  return points.flatMap((point) => {
    const across = placeAcross(point, frame);
    // One block is enough for all of one period: how many there are is said in words.
    if (across?.shape === 'later') {
      if (blocks.has(across.x1)) return [];
      blocks.add(across.x1);
    }
    return across
      ? [{ point, ...across, ...placeUp(point, frame, hanging), tip: tipOf(point) }]
      : [];
  });
}

function placeAcross(
  { period, known }: SeriesPoint,
  { width, undated, time }: Frame,
): Pick<ChartMark, 'shape' | 'x1' | 'x2'> | undefined {
  if (!period) {
    if (undated === 0) return undefined;
    return { shape: known === 'later' ? 'later' : 'undated', x1: 0, x2: undated - gap };
  }
  if (!time) return undefined;
  const [x1, x2] = [xOf(time, period.from), xOf(time, period.to)];
  if (x2 <= undated || x1 >= width) return undefined;
  if (known === 'later') return { shape: 'later', x1, x2 };
  if (x2 - x1 >= narrowestBar) return { shape: 'bar', x1, x2 };
  const middle = (x1 + x2) / 2;
  return { shape: 'dot', x1: middle, x2: middle };
}

/** The height of a block that must not tell a value: always the same. */
const blockHeight = 60;

function placeUp(
  { low, high, known }: SeriesPoint,
  { value }: Frame,
  hanging: boolean,
): Pick<ChartMark, 'base' | 'end' | 'near' | 'outward'> {
  const base = value(0);
  if (known === 'later') {
    const outward = hanging ? 1 : -1;
    return { base, end: base + outward * blockHeight, near: base, outward };
  }
  const [near, far] = Math.abs(low) > Math.abs(high) ? [high, low] : [low, high];
  return { base, end: value(far), near: value(near), outward: far < 0 ? 1 : -1 };
}

function tipOf({ figure, known }: SeriesPoint): ChartMark['tip'] {
  if (known === 'later') return 'exact';
  switch (figure.qualifier) {
    case 'exactly':
      return 'exact';
    case 'more than':
      return 'beyond';
    case 'less than':
    case 'at most':
      return 'short';
    case 'about':
    case 'nearly':
      return 'around';
  }
}
