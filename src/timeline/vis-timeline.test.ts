import { DataSet } from 'vis-data/esnext';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toIsoDay } from '../events/dates.ts';
import { layOutLanes } from './layout-lanes.ts';
import { ruler, testLanes, testScale } from './test-lanes.ts';
import { loadedFor, toItems } from './to-items.ts';
import { ItemElements } from './vis-elements.ts';
import { ItemDrawing, mostInFrame, type VisItem } from './vis-items.ts';
import { LaneElements } from './vis-lane-elements.ts';
import { applyScene as apply, moveTimeline, type Scene, type VisTimeline } from './vis-timeline.ts';

const library = {
  setOptions: vi.fn(),
  setWindow: vi.fn(),
  redraw: vi.fn(),
  destroy: vi.fn(),
};

/** What the library holds, and what it shows of it. */
let given: DataSet<VisItem>;
let elements: ItemElements;
const drawn = vi.fn();
const isBusy = vi.fn();

function fakeTimeline(): VisTimeline {
  given = new DataSet<VisItem>();
  elements = new ItemElements();
  const change = (act: () => void) => act();
  return {
    library,
    items: new ItemDrawing(elements, given, { change, isBusy, drawn }),
    lanes: new DataSet(),
    laneElements: new LaneElements(),
    steps: { setAxis: vi.fn(), showStrips: vi.fn(), stop: vi.fn() },
  };
}

const records = [
  { id: 'a', date: '2022-02', title: '<img src=x> A', label: { lead: '<b>', text: 'a & b' } },
  { id: 'b', date: '2024-04-24', title: 'B', kind: 'statement' },
  { id: 'c', date: '2023/2024', title: 'C', topics: ['trade'] },
];

const view = { from: 19_000, to: 20_600 };

const applyScene = (to: VisTimeline, before: Scene | undefined, after: Scene) =>
  apply(to, before, after, view);

function sceneOf(overrides: Partial<Scene> = {}, shown: readonly object[] = records): Scene {
  const scale = overrides.scale ?? testScale();
  const layout = layOutLanes(testLanes(shown).lanes, scale, ruler);
  return {
    lanes: layout.lanes.map(({ lane }, order) => ({ ...lane, order, height: 60 })),
    items: toItems(layout, view, loadedFor(view)),
    strips: [],
    scale,
    state: { selected: new Set(), dimmed: new Set(), stop: undefined },
    axis: { scale: 'month', step: 6 },
    width: 1000,
    minHeight: 400,
    bounds: { from: 18_000, to: 21_000 },
    ...overrides,
  };
}

const buttonOf = (key: string) => elements.get(key);

let vis: VisTimeline;
let scene: Scene;

beforeEach(() => {
  vi.clearAllMocks();
  vis = fakeTimeline();
  scene = sceneOf();
  applyScene(vis, undefined, scene);
});

test('the first scene gives lanes and items, with dates in UTC and no text of the file', () => {
  expect(vis.lanes.getIds()).toEqual(['tools', 'trade']);
  expect(given.getIds().sort()).toEqual(['a tools', 'b tools', 'c trade']);
  expect(given.get('a tools')).toMatchObject({
    group: 'tools',
    start: new Date(Date.UTC(2022, 1, 1)),
    content: '',
  });
});

test('the same scene changes nothing', () => {
  const changed = vi.fn();
  given.on('*', changed);
  vis.lanes.on('*', changed);
  vi.clearAllMocks();
  applyScene(vis, scene, scene);
  applyScene(vis, scene, { ...scene });
  expect(changed).not.toHaveBeenCalled();
  expect(library.setOptions).not.toHaveBeenCalled();
  expect(library.redraw).not.toHaveBeenCalled();
});

test('what goes is removed and what comes is added; what stays keeps its element', () => {
  const stays = buttonOf('b tools');
  const after = sceneOf({}, [{ ...records[1] }, { id: 'd', date: '2025', title: 'D' }]);
  applyScene(vis, scene, after);
  expect(given.getIds().sort()).toEqual(['b tools', 'd tools']);
  expect(vis.lanes.getIds()).toEqual(['tools']);
  expect(buttonOf('b tools')).toBe(stays);
});

test('text goes in as text', () => {
  const button = buttonOf('a tools');
  expect(button).toHaveAccessibleName('some day in February 2022: <img src=x> A (<b> a & b)');
  expect(button).toHaveTextContent('<b>a & b');
  expect(button.querySelectorAll('img, b b')).toHaveLength(0);
});

test('only one item can be reached by Tab; the selected one and its copies are current', () => {
  const state = { selected: new Set(['b']), dimmed: new Set(['c']), stop: 'a tools' };
  applyScene(vis, scene, { ...scene, state });
  const all = ['a tools', 'b tools', 'c trade'].map((key) => buttonOf(key));
  expect(all.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(all.map((one) => one.getAttribute('aria-current'))).toEqual(['false', 'true', 'false']);
  expect(all.map(({ dataset }) => dataset.dimmed)).toEqual(['false', 'false', 'true']);
});

test('a new axis or a new size costs no rebuilding of lanes', () => {
  vi.clearAllMocks();
  applyScene(vis, scene, { ...scene, axis: { scale: 'day', step: 1 }, width: 900 });
  expect(vis.steps.setAxis).toHaveBeenLastCalledWith({ scale: 'day', step: 1 }, 16);
  expect(library.setOptions).not.toHaveBeenCalled();
  expect(library.redraw).toHaveBeenCalledOnce();
});

test('a lane that has grown is told to the library', () => {
  const updated = vi.fn();
  vis.lanes.on('update', updated);
  const lanes = scene.lanes.map((lane, index) => ({ ...lane, height: index === 0 ? 90 : 60 }));
  applyScene(vis, scene, { ...scene, lanes });
  expect(updated.mock.calls[0]?.[1].items).toEqual(['tools']);
  expect(vis.laneElements.get('tools').style.height).toBe('90px');
});

test('words of a long bar stay in view, within the bar', () => {
  const shiftAt = (iso: string) => {
    const from = Date.parse(iso) / 86_400_000;
    vis.items.keepWordsInView({ from, to: from + 1000 });
    const shift = buttonOf('c trade').style.getPropertyValue('--shift');
    return Number(/^translateX\((.*)px\)$/.exec(shift)?.[1] ?? 0);
  };
  expect(shiftAt('2022-06-01')).toBe(0);
  const middle = shiftAt('2023-06-01');
  expect(middle).toBeGreaterThan(60);
  expect(shiftAt('2024-11-01')).toBeGreaterThan(middle);
  expect(shiftAt('2030-01-01')).toBeLessThanOrEqual(731 * 0.5);
});

test('a move is a window in UTC', () => {
  moveTimeline(vis, { from: 19_000.5, to: 19_100 }, 0);
  expect(library.setWindow).toHaveBeenCalledWith(
    new Date(19_000.5 * 86_400_000),
    new Date(19_100 * 86_400_000),
    { animation: false },
  );
});

describe('many items', () => {
  const many = Array.from({ length: 96 }, (_, index) => ({
    id: `e${index}`,
    date: toIsoDay(18_300 + index * 30),
    title: 'E',
  }));
  const before = sceneOf({}, many);
  const nextFrame = () => vi.advanceTimersToNextFrame();
  const changed = (scene: Scene) =>
    scene.items.filter(({ key }) => buttonOf(key).dataset.selected === 'true').length;
  const allSelected = {
    ...before,
    state: { ...before.state, selected: new Set(many.map(({ id }) => id)) },
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
    vis = fakeTimeline();
    applyScene(vis, undefined, before);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('those of the first scene are there at once', () => {
    expect(given.length).toBe(before.items.length);
    expect(before.items.length).toBeGreaterThan(2 * mostInFrame);
  });

  test('they change a few in each frame, and what is in view before the rest', () => {
    applyScene(vis, before, allSelected);
    expect(changed(before)).toBe(mostInFrame);
    const inView = before.items.filter(({ from, to }) => from <= view.to && to >= view.from);
    expect(inView.length).toBeGreaterThan(0);
    for (const { key } of inView.slice(0, mostInFrame))
      expect(buttonOf(key).dataset.selected).toBe('true');
    nextFrame();
    expect(changed(before)).toBe(2 * mostInFrame);
    expect(drawn).not.toHaveBeenCalled();
    for (let left = before.items.length; left > 0; left -= mostInFrame) nextFrame();
    expect(changed(before)).toBe(before.items.length);
    expect(drawn).toHaveBeenCalledOnce();
  });

  test('a busy frame changes nothing, but not two of them', () => {
    applyScene(vis, before, allSelected);
    isBusy.mockReturnValue(true);
    nextFrame();
    expect(changed(before)).toBe(mostInFrame);
    nextFrame();
    expect(changed(before)).toBe(2 * mostInFrame);
    isBusy.mockReturnValue(false);
    nextFrame();
    expect(changed(before)).toBe(3 * mostInFrame);
  });

  test('another scene in the midst of it takes over', () => {
    applyScene(vis, before, allSelected);
    const few = sceneOf({}, many.slice(0, 3));
    applyScene(vis, allSelected, few);
    for (let frames = 10; frames > 0; frames--) nextFrame();
    expect(given.getIds().sort()).toEqual(few.items.map(({ key }) => key).sort());
    expect(changed(few)).toBe(0);
  });

  test('what was there stays until what comes in its place is drawn', () => {
    const others = sceneOf(
      {},
      many.map((record) => ({ ...record, id: `other-${record.id}` })),
    );
    applyScene(vis, before, others);
    for (let left = before.items.length; left > 0; left -= mostInFrame / 2) {
      expect(given.length).toBeGreaterThan(before.items.length - mostInFrame);
      nextFrame();
    }
    nextFrame();
    expect(given.getIds().sort()).toEqual(others.items.map(({ key }) => key).sort());
  });

  test('a lane that had no turn comes first when another scene takes over', () => {
    const [upper, lower] = ['tools', 'trade'];
    const half = mostInFrame;
    const inTwoLanes = Array.from({ length: 2 * half }, (_, index) => ({
      id: `e${index}`,
      date: toIsoDay(19_000 + index * 30),
      title: 'E',
      topics: [index < half ? upper : lower],
    }));
    const scene = sceneOf({}, inTwoLanes);
    const lit = (ids: readonly string[]) => ({
      ...scene,
      state: { ...scene.state, selected: new Set(ids) },
    });
    const ids = inTwoLanes.map(({ id }) => id);
    vis = fakeTimeline();
    applyScene(vis, undefined, scene);
    const [first, second] = [lit(ids), lit(ids.slice(1))];
    applyScene(vis, scene, first);
    const isLit = (id: string, lane = '') => buttonOf(`${id} ${lane}`).dataset.selected;
    expect([isLit('e1', upper), isLit(`e${half}`, lower)]).toEqual(['true', 'false']);
    applyScene(vis, first, second);
    expect([isLit('e0', upper), isLit(`e${half}`, lower)]).toEqual(['true', 'true']);
  });

  test('in a page that nobody sees there are no frames to wait for', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    applyScene(vis, before, allSelected);
    expect(changed(before)).toBe(before.items.length);
  });
});
