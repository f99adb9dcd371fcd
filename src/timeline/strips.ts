/**
 * How crowded a lane is where it counts: a quiet histogram behind its counts, of how many events
 * start in each stretch of whole days.
 */
import { firstFrom } from './first-where.ts';
import type { Lane } from './lanes-of.ts';
import type { Scale } from './placed.ts';

export interface Strip {
  readonly key: string;
  readonly lane: string;
  /** A CSS value; undefined: plain ink. */
  readonly colour: string | undefined;
  /** The row that it stands in. */
  readonly row: number;
  /** The day at which it starts, and its width in pixels at its scale. */
  readonly from: number;
  readonly width: number;
  readonly pxPerDay: number;
  /** In a box as wide as the strip and `stripHeight` high. */
  readonly path: string;
}

/** Units of its own: it is stretched to the height of its row. */
export const stripHeight = 100;

/** A column is no narrower, in pixels; a day is one at least. */
const leastColumn = 5;

/** How many whole days a column has: so many that all columns have as many. */
export const daysOfColumn = ({ pxPerDay }: Pick<Scale, 'pxPerDay'>): number =>
  Math.ceil(leastColumn / pxPerDay);

/** The most events that start in one column of any lane: by these all columns have their heights. */
export function mostInColumn(lanes: readonly Lane[], scale: Scale): number {
  const days = daysOfColumn(scale);
  let most = 1;
  for (const { orders, chronology } of lanes) {
    const { first } = chronology.columns;
    let [column, count] = [Number.NaN, 0];
    for (const order of orders) {
      const at = Math.floor((first[order] ?? 0) / days);
      count = at === column ? count + 1 : 1;
      column = at;
      if (count > most) most = count;
    }
  }
  return most;
}

/**
 * @param left pixels from 1970 at which the stretch starts, and its `width`
 * @param most the height of a column with so many events is that of the strip
 */
export function stripOf(
  { id, colour, orders, chronology }: Lane,
  row: number,
  { left, width }: { left: number; width: number },
  { pxPerDay }: Scale,
  most: number,
): Strip {
  const { first } = chronology.columns;
  const days = daysOfColumn({ pxPerDay });
  const columnAt = (at: number) => Math.floor((first[orders[at] ?? 0] ?? 0) / days);
  const end = Math.ceil((left + width) / pxPerDay / days);
  let at = firstFrom(orders, first, Math.ceil(left / pxPerDay / days) * days);
  let path = '';
  while (at < orders.length && columnAt(at) < end) {
    const column = columnAt(at);
    const start = at;
    at = firstFrom(orders, first, (column + 1) * days);
    const height = Math.max(3, Math.round(((at - start) / most) * stripHeight));
    const x = Math.round((column * days * pxPerDay - left) * 10) / 10;
    const wide = Math.round((days * pxPerDay - 1) * 10) / 10;
    path += `M${x} ${stripHeight}v-${height}h${wide}v${height}z`;
  }
  const key = `strip ${id} ${Math.round(left)}`;
  return { key, lane: id, colour, row, from: left / pxPerDay, width, pxPerDay, path };
}
