/** Finds a row and a form of its label for every event of a lane that has room. */
import { type LabelRuler, leastWidth } from './label-of.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';
import type { MarkExtent } from './mark-of.ts';
import type { Extents } from './mark-table.ts';
import { gap, type PlacedEvent, type Scale } from './placed.ts';
import type { RowSpace } from './row-space.ts';

export interface Candidate {
  readonly of: LaneEvent;
  /** All its marks. */
  readonly mark: MarkExtent;
}

/** A lane's events in the order in which they may choose their places. */
export interface Queue {
  readonly lane: Lane;
  readonly candidates: readonly Candidate[];
  /** The same in the order of dates. */
  readonly byDate: readonly Candidate[];
  /** So many rows at least would be needed to place them all. */
  readonly crowd: number;
}

const weightOrder = { lead: 0, normal: 1, detail: 2 } as const;

/**
 * Leads first; of one weight what is long comes last, or it would take whole rows.
 *
 * @param promoted orders of events that come before all others
 */
export function queueOf(
  lane: Lane,
  extents: Extents,
  scale: Scale,
  promoted: ReadonlySet<number>,
): Queue {
  const { rem, viewWidth } = scale;
  const ranks: Candidate[][] = Array.from({ length: 7 }, () => []);
  const byDate: Candidate[] = [];
  const starts = new Map<number, number>();
  let crowd = 0;
  for (const order of lane.orders) {
    const of = lane.at(order);
    const mark = extents.of(order);
    const long = Number(mark.right - mark.left > viewWidth / 2);
    const rank = promoted.has(order) ? 0 : 1 + weightOrder[of.event.weight] * 2 + long;
    const candidate = { of, mark };
    ranks[rank]?.push(candidate);
    byDate.push(candidate);
    // Of what starts within the least width of a button, no two share a row.
    const column = Math.floor(mark.left / (leastWidth * rem));
    const together = (starts.get(column) ?? 0) + 1;
    starts.set(column, together);
    crowd = Math.max(crowd, together);
  }
  return { lane, candidates: ranks.flat(), byDate, crowd };
}

export interface Rules {
  readonly scale: Scale;
  readonly ruler: LabelRuler;
  readonly pitch: number;
}

/** Of what starts close together no more than so many for each row are tried at all. */
export const triesForRow = 3;

/**
 * @param ordered who comes first may choose first
 * @param rows what is free; what is placed is taken from it
 * @param pitch in rem: no two things in a row start closer together
 * @returns those that found a place
 */
export function placeEvents(
  lane: string,
  ordered: readonly Candidate[],
  rows: readonly RowSpace[],
  { scale, ruler, pitch }: Rules,
): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  const column = Math.max(pitch, leastWidth + gap) * scale.rem;
  const tried = new Map<number, number>();
  for (const candidate of ordered) {
    const { of, mark } = candidate;
    const at = Math.floor(mark.left / column);
    const tries = tried.get(at) ?? 0;
    tried.set(at, tries + 1);
    if (tries >= triesForRow * rows.length) continue;
    const place = findPlace(candidate, rows, { scale, ruler, pitch });
    if (!place) continue;
    rows[place.row]?.take(place.left, place.right + gap * scale.rem);
    placed.push({ kind: 'event', key: of.key, lane, mark, of, free: 0, ...place });
  }
  return placed;
}

type Place = Pick<PlacedEvent, 'row' | 'left' | 'right' | 'label'>;

/** The first row with room for the whole label, otherwise what fits where there is most room. */
function findPlace(
  { of: { label }, mark }: Candidate,
  rows: readonly RowSpace[],
  { scale: { rem, end, pxPerDay, viewWidth }, ruler, pitch }: Rules,
): Place | undefined {
  const between = gap * rem;
  const least = (pitch - gap) * rem;
  const full = ruler.full(label);
  // At the end of all time a label moves to the left, as far as it still touches its mark.
  const last = end * pxPerDay;
  const goesOn = mark.left + leastWidth * rem < last;
  const left = Math.min(mark.left, (goesOn ? last : Math.max(last, mark.right)) - full.width);
  const right = Math.max(mark.right, left + full.width, left + least);
  // So long a label would begin before all time.
  const tooLong = left < mark.left && left < last - viewWidth;
  const row = tooLong ? -1 : rows.findIndex((one) => one.roomAt(left) >= right - left + between);
  if (row >= 0) return { row, left, right, label: full };
  const { row: roomiest, room } = roomiestRow(rows, mark.left);
  const most = room - between;
  if (most < Math.max(mark.right - mark.left, least)) return undefined;
  const beforeEnd = Math.max(end * pxPerDay - mark.left, leastWidth * rem);
  const fitted = ruler.fit(label, Math.min(most, beforeEnd));
  if (!fitted) return undefined;
  const reach = Math.max(mark.right, mark.left + Math.max(fitted.width, least));
  return { row: roomiest, left: mark.left, right: reach, label: fitted };
}

function roomiestRow(rows: readonly RowSpace[], x: number): { row: number; room: number } {
  let [row, room] = [-1, 0];
  for (let index = 0; index < rows.length; index++) {
    const here = rows[index]?.roomAt(x) ?? 0;
    if (here > room) [row, room] = [index, here];
  }
  return { row, room };
}
