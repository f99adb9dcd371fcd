/**
 * The library, wrapped by two plain functions: `createTimeline` makes one, `applyScene` changes
 * only what differs between two scenes. It moves, zooms and draws the axis; where things stand
 * within a lane is our own layout.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { AxisStep } from './axis.ts';
import type { Scale } from './placed.ts';
import type { Strip } from './strips.ts';
import type { TimelineItem } from './to-items.ts';
import { closestDays, lengthOf, type View } from './view.ts';
import { AxisElements } from './vis-axis.ts';
import { ItemElements, type ItemState } from './vis-elements.ts';
import { LaneElements, type SceneLane, topsOf } from './vis-lane-elements.ts';
import {
  type ItemSetPart,
  keepAllItems,
  placedItem,
  type StepParts,
  withoutDrawing,
} from './vis-mends.ts';
import { Steps } from './vis-steps.ts';
import './vis.css';

/** All that the library shows, but the view itself. */
export interface Scene {
  readonly lanes: readonly SceneLane[];
  readonly items: readonly TimelineItem[];
  /** What stands behind them. */
  readonly strips: readonly Strip[];
  readonly scale: Scale;
  readonly state: ItemState;
  readonly axis: AxisStep;
  /** Pixels of it all, lane titles included. */
  readonly width: number;
  /** Pixels: where lanes are few, the lines of the axis still reach the ground. */
  readonly minHeight: number;
  /** Beyond these the reader cannot move. */
  readonly bounds: View;
}

export interface TimelineEvents {
  /** At every step of a movement; `dragged`: by the reader's own hand. */
  move(view: View, dragged: boolean): void;
  /** A movement has ended. */
  moved(): void;
  /** All that has changed is on the screen. */
  drawn(): void;
}

interface VisItem {
  id: string;
  type: string;
  group: string;
  start: Date;
  end: Date;
  content: string;
}

interface VisLane {
  id: string;
  content: string;
  order: number;
}

/** What we use of the library, so that a test can record it. */
type Library = Pick<Timeline, 'setOptions' | 'setWindow' | 'redraw' | 'destroy'> & {
  readonly itemSet: Pick<ItemSetPart, 'redraw'>;
};

export interface VisTimeline {
  readonly library: Library;
  readonly items: DataSet<VisItem>;
  readonly lanes: DataSet<VisLane>;
  readonly itemElements: ItemElements;
  /** What the library has been given, by key: asking it makes copies. */
  readonly sent: Map<string, TimelineItem>;
  readonly laneElements: LaneElements;
  readonly steps: Pick<Steps, 'setAxis' | 'showStrips' | 'stop'>;
}

const msPerDay = 86_400_000;
const toInstant = (day: number) => new Date(Math.round(day * msPerDay));

const fixedOptions: TimelineOptions = {
  // Dates are calendar dates, the same on every continent.
  moment: (date: moment.MomentInput) => moment.utc(date),
  // Time runs to the right, whatever the page's direction; and asking the page hides the timeline.
  rtl: false,
  orientation: { axis: 'top', item: 'top' },
  stack: false,
  margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  // Its own watch looks once a second; ours sees every change of size.
  autoResize: false,
  // The wheel is ours: plain it scrolls the page.
  zoomKey: 'ctrlKey',
  groupOrder: 'order',
  zoomMin: closestDays * msPerDay,
};

/** @param host an element of its own: the library marks it and leaves things in it */
export function createTimeline(
  host: HTMLElement,
  scene: Scene,
  on: TimelineEvents,
  ready: () => void,
): VisTimeline {
  const itemElements = new ItemElements();
  const laneElements = new LaneElements();
  const items = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();
  const library = new Timeline(host, items, lanes, {
    ...fixedOptions,
    template: (item: VisItem) => itemElements.get(item.id),
    groupTemplate: (lane: VisLane | null) => laneElements.get(lane?.id ?? ''),
    onInitialDrawComplete: ready,
  }) as unknown as Timeline & Library & StepParts & { off(event: string): void };
  keepAllItems(library);
  const steps = new Steps(library, new AxisElements());
  const sent = new Map<string, TimelineItem>();
  const vis = { library, items, lanes, itemElements, sent, laneElements, steps };
  // It would draw everything at every step.
  library.off('rangechange');
  library.on('rangechange', (moved: { start: Date; end: Date; byUser: boolean }) => {
    steps.request();
    const view = { from: Number(moved.start) / msPerDay, to: Number(moved.end) / msPerDay };
    on.move(view, moved.byUser);
  });
  library.on('rangechanged', () => {
    steps.settle();
    on.moved();
  });
  library.on('changed', () => {
    steps.settle();
    on.drawn();
  });
  applyScene(vis, undefined, scene);
  return vis;
}

/** Changes what differs, lanes before the items that stand in them. */
export function applyScene(vis: VisTimeline, before: Scene | undefined, after: Scene): void {
  if (before === after) return;
  applyOptions(vis, before, after);
  applyLanes(vis, before, after);
  if (before?.strips !== after.strips || before.lanes !== after.lanes)
    vis.steps.showStrips(after.strips, topsOf(after.lanes));
  if (before) withoutDrawing(vis.library.itemSet, () => applyItems(vis, before, after));
  else applyItems(vis, before, after);
  // The library does not watch its size.
  if (before && before.width !== after.width) vis.library.redraw();
}

function applyOptions(
  { library, steps }: VisTimeline,
  before: Scene | undefined,
  { bounds, minHeight, axis, scale }: Scene,
): void {
  steps.setAxis(axis, scale.rem);
  const options: TimelineOptions = {
    ...(minHeight !== before?.minHeight && { minHeight }),
    ...((bounds.from !== before?.bounds.from || bounds.to !== before.bounds.to) && {
      min: toInstant(bounds.from),
      max: toInstant(bounds.to),
      zoomMax: lengthOf(bounds) * msPerDay,
    }),
  };
  if (Object.keys(options).length > 0) library.setOptions(options);
}

function applyLanes(
  { lanes, laneElements }: VisTimeline,
  before: Scene | undefined,
  { lanes: after }: Scene,
): void {
  if (before?.lanes === after) return;
  for (const lane of after) laneElements.show(lane);
  const wanted = new Set(after.map(({ id }) => id));
  const gone = lanes.getIds().filter((id) => !wanted.has(String(id)));
  lanes.remove(gone);
  for (const id of gone) laneElements.delete(String(id));
  // A lane whose height alone has changed is told too: the library measures it anew.
  const heights = new Map(before?.lanes.map(({ id, height }) => [id, height]));
  lanes.update(
    after
      .map(({ id, title, height, order }) => ({ id, content: title, order, height }))
      .filter(({ id, order, height }) => {
        const known = lanes.get(id);
        return known?.order !== order || heights.get(id) !== height;
      })
      .map(({ id, content, order }) => ({ id, content, order })),
  );
}

/** By difference: what stays keeps its element, and with it the focus. */
function applyItems(
  { items, itemElements, sent }: VisTimeline,
  before: Scene | undefined,
  { items: after, scale, state }: Scene,
): void {
  const same = before?.state === state && before.scale === scale;
  const drawn = new Set(same ? before.items : []);
  for (const item of after) if (!drawn.has(item)) itemElements.show(item, scale, state);
  const wanted = new Set(after.map(({ key }) => key));
  const gone = [...sent.keys()].filter((key) => !wanted.has(key));
  for (const key of gone) {
    sent.delete(key);
    itemElements.delete(key);
  }
  if (gone.length > 0) items.remove(gone);
  const changed = after.filter(({ key, from, to }) => {
    const known = sent.get(key);
    return known?.from !== from || known.to !== to;
  });
  for (const item of changed) sent.set(item.key, item);
  if (changed.length > 0) items.update(changed.map(toVisItem));
}

function toVisItem({ key, placed, from, to }: TimelineItem): VisItem {
  return {
    id: key,
    type: placedItem,
    group: placed.lane,
    start: toInstant(from),
    end: toInstant(to),
    // Its element comes from the template; this is never drawn.
    content: '',
  };
}

/** Keeps words in view whose marks reach into it from the left. */
export function keepWordsInView(
  { itemElements }: VisTimeline,
  { items, scale: { pxPerDay, rem } }: Scene,
  view: View,
): void {
  for (const item of items) itemElements.shift(item, view.from * pxPerDay + rem / 2);
}

/** @param duration milliseconds of its glide; 0: at once, as a drag is */
export function moveTimeline({ library }: VisTimeline, view: View, duration: number): void {
  library.setWindow(toInstant(view.from), toInstant(view.to), {
    animation: duration > 0 && { duration, easingFunction: 'easeInOutQuad' },
  });
}
