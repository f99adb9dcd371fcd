/**
 * The library, wrapped by two plain functions: `createTimeline` makes one, `applyScene` changes
 * only what differs between two scenes. It moves, zooms and draws the axis; where things stand
 * within a lane is our own layout.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { AxisStep } from './axis.ts';
import type { Strip } from './strips.ts';
import { closestDays, lengthOf, type View } from './view.ts';
import { AxisElements } from './vis-axis.ts';
import { ItemElements } from './vis-elements.ts';
import { ItemDrawing, type ItemScene, toInstant, type VisItem } from './vis-items.ts';
import { LaneElements, type SceneLane, topsOf } from './vis-lane-elements.ts';
import { keepAllItems, type StepParts } from './vis-mends.ts';
import { Steps } from './vis-steps.ts';
import './vis.css';

/** All that the library shows, but the view itself. */
export interface Scene extends ItemScene {
  readonly lanes: readonly SceneLane[];
  /** What stands behind the items. */
  readonly strips: readonly Strip[];
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

interface VisLane {
  id: string;
  content: string;
  order: number;
}

/** What we use of the library, so that a test can record it. */
type Library = Pick<Timeline, 'setOptions' | 'setWindow' | 'redraw' | 'destroy'>;

export interface VisTimeline {
  readonly library: Library;
  readonly lanes: DataSet<VisLane>;
  readonly items: ItemDrawing;
  readonly laneElements: LaneElements;
  readonly steps: Pick<Steps, 'setAxis' | 'showStrips' | 'stop'>;
}

const msPerDay = 86_400_000;

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
  view: View,
  on: TimelineEvents,
  ready: () => void,
): VisTimeline {
  const elements = new ItemElements();
  const laneElements = new LaneElements();
  const given = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();
  const library = new Timeline(host, given, lanes, {
    ...fixedOptions,
    template: (item: VisItem) => elements.get(item.id),
    groupTemplate: (lane: VisLane | null) => laneElements.get(lane?.id ?? ''),
    onInitialDrawComplete: ready,
  }) as unknown as Timeline & Library & StepParts & { off(event: string): void };
  const change = keepAllItems(library);
  const steps = new Steps(library, new AxisElements());
  const items = new ItemDrawing(elements, given, {
    change,
    isBusy: () => steps.isPlacing(),
    drawn: () => on.drawn(),
  });
  const vis = { library, items, lanes, laneElements, steps };
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
  applyScene(vis, undefined, scene, view);
  return vis;
}

/**
 * Changes what differs, lanes before the items that stand in them.
 *
 * @param view what is in view now
 */
export function applyScene(
  vis: VisTimeline,
  before: Scene | undefined,
  after: Scene,
  view: View,
): void {
  if (before === after) return;
  applyOptions(vis, before, after);
  applyLanes(vis, before, after);
  if (before?.strips !== after.strips || before.lanes !== after.lanes)
    vis.steps.showStrips(after.strips, topsOf(after.lanes));
  if (!isSameItems(before, after)) vis.items.show(after, view);
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

const isSameItems = (before: ItemScene | undefined, after: ItemScene): boolean =>
  before?.items === after.items && before.scale === after.scale && before.state === after.state;

/** @param duration milliseconds of its glide; 0: at once, as a drag is */
export function moveTimeline({ library }: VisTimeline, view: View, duration: number): void {
  library.setWindow(toInstant(view.from), toInstant(view.to), {
    animation: duration > 0 && { duration, easingFunction: 'easeInOutQuad' },
  });
}
