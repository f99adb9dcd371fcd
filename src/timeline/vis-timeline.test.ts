import { DataSet } from 'vis-data/esnext';
import { beforeEach, expect, test, vi } from 'vitest';
import { layOutLanes } from './layout-lanes.ts';
import { ruler, testLanes, testScale } from './test-lanes.ts';
import { loadedFor, toItems } from './to-items.ts';
import { ItemElements } from './vis-elements.ts';
import { LaneElements } from './vis-lane-elements.ts';
import {
  applyScene,
  keepWordsInView,
  moveTimeline,
  type Scene,
  type VisTimeline,
} from './vis-timeline.ts';

const library = {
  setOptions: vi.fn(),
  setWindow: vi.fn(),
  redraw: vi.fn(),
  destroy: vi.fn(),
  itemSet: {},
};

function fakeTimeline(): VisTimeline {
  return {
    library,
    items: new DataSet(),
    lanes: new DataSet(),
    itemElements: new ItemElements(),
    sent: new Map(),
    laneElements: new LaneElements(),
    steps: { setAxis: vi.fn(), showStrips: vi.fn(), stop: vi.fn() },
  };
}

const records = [
  { id: 'a', date: '2022-02', title: '<img src=x> A', label: { lead: '<b>', text: 'a & b' } },
  { id: 'b', date: '2024-04-24', title: 'B', kind: 'statement' },
  { id: 'c', date: '2023/2024', title: 'C', topics: ['trade'] },
];

function sceneOf(overrides: Partial<Scene> = {}, shown: readonly object[] = records): Scene {
  const scale = testScale();
  const layout = layOutLanes(testLanes(shown).lanes, scale, ruler);
  const view = { from: 19_000, to: 20_600 };
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

const buttonOf = (vis: VisTimeline, key: string) => vis.itemElements.get(key);

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
  expect(vis.items.getIds().sort()).toEqual(['a tools', 'b tools', 'c trade']);
  expect(vis.items.get('a tools')).toMatchObject({
    group: 'tools',
    start: new Date(Date.UTC(2022, 1, 1)),
    content: '',
  });
});

test('the same scene changes nothing', () => {
  const changed = vi.fn();
  vis.items.on('*', changed);
  vis.lanes.on('*', changed);
  vi.clearAllMocks();
  applyScene(vis, scene, scene);
  applyScene(vis, scene, { ...scene });
  expect(changed).not.toHaveBeenCalled();
  expect(library.setOptions).not.toHaveBeenCalled();
  expect(library.redraw).not.toHaveBeenCalled();
});

test('what goes is removed and what comes is added; what stays keeps its element', () => {
  const stays = buttonOf(vis, 'b tools');
  const after = sceneOf({}, [{ ...records[1] }, { id: 'd', date: '2025', title: 'D' }]);
  applyScene(vis, scene, after);
  expect(vis.items.getIds().sort()).toEqual(['b tools', 'd tools']);
  expect(vis.lanes.getIds()).toEqual(['tools']);
  expect(buttonOf(vis, 'b tools')).toBe(stays);
});

test('text goes in as text', () => {
  const button = buttonOf(vis, 'a tools');
  expect(button).toHaveAccessibleName('some day in February 2022: <img src=x> A (<b> a & b)');
  expect(button).toHaveTextContent('<b>a & b');
  expect(button.querySelectorAll('img, b b')).toHaveLength(0);
});

test('only one item can be reached by Tab; the selected one and its copies are current', () => {
  const state = { selected: new Set(['b']), dimmed: new Set(['c']), stop: 'a tools' };
  applyScene(vis, scene, { ...scene, state });
  const all = ['a tools', 'b tools', 'c trade'].map((key) => buttonOf(vis, key));
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
    keepWordsInView(vis, scene, { from, to: from + 1000 });
    return Number.parseFloat(buttonOf(vis, 'c trade').style.getPropertyValue('--shift'));
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
