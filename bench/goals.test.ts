import { describe, expect, test } from 'vitest';
import { growthWords, verdicts } from './goals.ts';
import type { Result } from './results.ts';
import { emptyPage, peers, readAndParse, sourceline } from './subjects.ts';

const sizes = [1000, 100_000];
const result = (measure: string, subject: string, events: number, ...values: number[]): Result => ({
  measure,
  subject,
  events,
  values,
});
const own = (measure: string, events: number, ...values: number[]) =>
  result(measure, sourceline.name, events, ...values);
const [spansAll, spanOnly] = [true, false].map(
  (all) => peers.find(({ laysOutAll }) => laysOutAll === all)?.name ?? '',
);

const judge = (what: string, ...results: Result[]) =>
  verdicts(results, sizes).find((verdict) => verdict.what === what)?.met;

describe('a goal', () => {
  test('is neither met nor missed where nothing was measured', () => {
    expect(verdicts([], sizes).every(({ met }) => met === undefined)).toBe(true);
  });

  test('for the first paint is the empty page of the same run', () => {
    const what = 'first contentful paint, shipped file, processor slowed 4×';
    const empty = result('first paint, slowed', emptyPage.name, 0, 100);
    expect(judge(what, empty, own('first paint, slowed', 98, 100))).toBe(true);
    expect(judge(what, empty, own('first paint, slowed', 98, 101))).toBe(false);
  });

  test('for ready is the fastest peer that lays out all events, not one that shows a few', () => {
    const what = 'ready, 1,000 events';
    const others = [
      result('ready', spansAll ?? '', 1000, 500),
      result('ready', spanOnly ?? '', 1000, 100),
    ];
    expect(judge(what, ...others, own('ready', 1000, 400))).toBe(true);
    expect(judge(what, ...others, own('ready', 1000, 501))).toBe(false);
  });

  test('for 100,000 events is twice what reading and parsing takes', () => {
    const alone = result('ready', readAndParse.name, 100_000, 600);
    expect(judge('ready, 100,000 events', alone, own('ready', 100_000, 1200))).toBe(true);
    expect(judge('ready, 100,000 events', alone, own('ready', 100_000, 1201))).toBe(false);
  });

  test('for the worst looks at every round, for the median at the middle one', () => {
    const rounds = own('filter: painted', 100_000, 40, 45, 101);
    expect(judge('filter: painted, 100,000 events, median', rounds)).toBe(true);
    expect(judge('filter: painted, 100,000 events, worst', rounds)).toBe(false);
  });

  test('for costs compares 100,000 events with 1,000', () => {
    const what = 'cost of a pan, 100,000 events';
    const small = own('cost of a pan', 1000, 100);
    expect(judge(what, small, own('cost of a pan', 100_000, 150))).toBe(true);
    expect(judge(what, small, own('cost of a pan', 100_000, 151))).toBe(false);
  });

  test('for elements holds at every size', () => {
    const counts = [own('elements: List', 1000, 2600), own('elements: List', 100_000, 900)];
    expect(judge('elements, any size: List', ...counts)).toBe(false);
  });

  test('for long tasks is none at all', () => {
    expect(judge('pan, 1,000 events: long tasks', own('pan: long tasks', 1000, 0, 0, 1))).toBe(
      false,
    );
  });
});

test('growth is told as a power of n', () => {
  const results = [own('heap', 1000, 3), own('heap', 100_000, 300)];
  expect(growthWords(results, 'heap', sourceline.name)).toBe('n^1.00');
  expect(growthWords(results, 'ready', sourceline.name)).toBe('');
});
