/** What a picture of the timeline holds: the same layout as the page's, for one address and width. */
import type { Chronology, ChronologyEvent, ShownClock } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { Span } from '../events/span.ts';
import type { LaneKind } from '../events/vocabulary.ts';
import { wrapText } from '../ui/wrap-text.ts';
import { type AxisTick, axisStep, axisTicks } from './axis.ts';
import { fitView } from './fit-view.ts';
import type { LabelRuler, MeasureText } from './label-of.ts';
import { axisHeight, laneHeight, laneTitleWidth, rowHeight, titleRoom } from './lane-sizes.ts';
import { type Lane, lanesOf } from './lanes-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import { legendEntries } from './legend-entries.ts';
import { Extents, noMarks } from './mark-table.ts';
import { inLines, type PlacedEntry, undatedLine } from './picture-lines.ts';
import { eventsOf, mostShift, type Placed, type Scale } from './placed.ts';
import { inView } from './to-items.ts';
import { lengthOf, padded, type View, viewOfSpan } from './view.ts';

export interface PictureOf {
  readonly chronology: Chronology;
  /** What to show, in the order of dates. */
  readonly events: readonly ChronologyEvent[];
  readonly lanes: LaneKind;
  readonly clock: ShownClock;
  /** What to have in view; undefined: everything. */
  readonly span: Span | undefined;
  /** Pixels. */
  readonly width: number;
}

/** Paper is patient: what the page counts has a row here, unless there is too much of it by far. */
const mostRows = 24;

/** All sizes in pixels; x goes from the left edge of time, y from the top of all. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  /** The column of lane titles. */
  readonly column: number;
  readonly axis: number;
  readonly ticks: readonly (AxisTick & { readonly x: number })[];
  readonly lanes: readonly PictureLane[];
  readonly scale: Scale;
  /** The pixel of the layout that stands at the left edge of time. */
  readonly edge: number;
  /** The day by which things are known; `late`: its words have no room on its right. */
  readonly known: { readonly day: Day; readonly x: number; readonly late: boolean } | undefined;
  /** A line below all lanes; '' without undated events. */
  readonly undated: string;
  readonly legend: readonly PlacedEntry[];
  /** Ids of the events that stand as themselves, and of those in counts; each once. */
  readonly drawn: readonly string[];
  readonly counted: readonly string[];
}

interface PictureLane extends Pick<Lane, 'id' | 'colour'> {
  readonly title: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly items: readonly PictureItem[];
}

export interface PictureItem {
  readonly placed: Placed;
  readonly top: number;
  /** How far its words have moved to stay in view. */
  readonly shift: number;
}

/** @param rem pixels of one rem */
export function pictureOf(
  { chronology, events, lanes: kind, clock, span, width }: PictureOf,
  { ruler, measure, rem }: { ruler: LabelRuler; measure: MeasureText; rem: number },
): Picture {
  const column = laneTitleWidth * rem;
  const room = Math.max(1, width - column);
  const lanes = lanesOf(chronology, events, kind, clock === 'both');
  const view = span ? viewOfSpan(span) : (fitView(lanes, room, rem) ?? padded({ from: 0, to: 1 }));
  const pxPerDay = room / lengthOf(view);
  const scale: Scale = {
    pxPerDay,
    rem,
    viewWidth: room,
    roomForRows: Number.POSITIVE_INFINITY,
    mostRows,
    lanesInSight: Number.POSITIVE_INFINITY,
    end: view.to - (0.5 * rem) / pxPerDay,
  };
  // Nobody pans a picture: what its span does not touch takes no room.
  const layout = layOutLanes(touching(lanes, view, scale), scale, ruler);
  const edge = view.from * pxPerDay;
  const seen = inView(layout, view);
  const xOf = (day: number) => (day - view.from) * pxPerDay;
  let top = axisHeight * rem;
  const pictured = layout.lanes.map((laid): PictureLane => {
    const { id, title, colour } = laid.lane;
    const height = laneHeight(laid, 'beside', measure, rem);
    const lines = wrapText(title, titleRoom * rem, (text) => measure(text, 'title'));
    const inLane = seen.filter(({ lane }) => lane === id);
    const items = inLane.map((placed) => ({
      placed,
      top: top + (0.375 + placed.row * rowHeight) * rem,
      shift: Math.min(Math.max(0, edge + rem / 2 - placed.left), mostShift(placed)),
    }));
    top += height;
    return { id, colour, title: lines, top: top - height, height, items };
  });
  const shown = idsOf(pictured.flatMap(({ items }) => items.map(({ placed }) => placed)));
  const undated = undatedLine(events, width - 2 * rem, measure);
  if (undated) top += rowHeight * rem;
  const entries = legendEntries(clock, chronology.asKnown !== undefined).flatMap((entry) => {
    if (!('sign' in entry) || entry.sign !== '+3') return [entry];
    return shown.counted.length > 0 ? [{ ...entry, words: 'more events' }] : [];
  });
  const legend = inLines(entries, top, { measure, rem, width });
  const day = chronology.asKnown?.day;
  const inPicture = day !== undefined && day + 0.5 >= view.from && day + 0.5 <= view.to;
  return {
    width,
    height: Math.ceil((legend.at(-1)?.y ?? top) + 0.5 * rem),
    rem,
    column,
    axis: axisHeight * rem,
    ticks: axisTicks(axisStep(pxPerDay, rem), view, rem / pxPerDay).map((tick) => ({
      ...tick,
      x: xOf(tick.day),
    })),
    lanes: pictured,
    scale,
    edge,
    undated,
    known: inPicture ? { day, x: xOf(day + 0.5), late: xOf(day) > room - 150 } : undefined,
    legend,
    ...shown,
  };
}

function touching(lanes: readonly Lane[], { from, to }: View, scale: Scale): Lane[] {
  const extents = new Extents(lanes[0]?.marks ?? noMarks, scale);
  const touches = (order: number) => {
    const { left, right } = extents.of(order);
    return right >= from * scale.pxPerDay && left <= to * scale.pxPerDay;
  };
  return lanes.map((lane) => ({ ...lane, orders: lane.orders.filter(touches) }));
}

/** An event with several lanes may be drawn in one and counted in another: then it is drawn. */
function idsOf(all: readonly Placed[]): Pick<Picture, 'drawn' | 'counted'> {
  const idsIn = (kind: Placed['kind']) =>
    new Set(
      all
        .filter((one) => one.kind === kind)
        .flatMap(eventsOf)
        .map(({ id }) => id),
    );
  const drawn = idsIn('event');
  const counted = [...idsIn('count')].filter((id) => !drawn.has(id));
  return { drawn: [...drawn], counted };
}
