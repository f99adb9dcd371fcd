import { act, renderHook } from '@testing-library/react';
import { useMemo } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Span } from '../events/span.ts';
import { useMovement } from './use-movement.ts';
import { type View, viewOfSpan } from './view.ts';
import type { VisTimeline } from './vis-timeline.ts';

const setWindow = vi.fn();
const onSpan = vi.fn();
const handle = { current: { library: { setWindow } } as unknown as VisTimeline };
const fit = { from: 0, to: 1000 };
const bounds = { from: -500, to: 1500 };

const nothing = (_: View): Iterable<unknown> => [];

function start(span?: Span, prepare = nothing) {
  const rendered = renderHook(
    ({ span, width = 800 }: { span: Span | undefined; width?: number }) => {
      const target = useMemo(() => (span ? viewOfSpan(span) : fit), [span]);
      const wanted = { span, fit, target, bounds, width, glide: 250, prepare };
      return useMovement(handle, wanted, onSpan);
    },
    { initialProps: { span } as { span: Span | undefined; width?: number } },
  );
  // At first there is no library to be moved.
  setWindow.mockClear();
  const drag = (from: number, to: number) => {
    act(() => rendered.result.current.on.move({ from, to }, true));
    act(() => rendered.result.current.on.moved());
  };
  return { ...rendered, drag };
}

const lastWindow = () => {
  const [from, to] = setWindow.mock.lastCall ?? [];
  return [Number(from) / 86_400_000, Number(to) / 86_400_000];
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // Nothing waits for frames.
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
});

test('without a span everything is in view', () => {
  expect(start().result.current.view).toEqual(fit);
});

test('the reader’s own move is reported when it ends, in whole days', () => {
  const { drag, result } = start();
  act(() => result.current.on.move({ from: 10.5, to: 99.2 }, true));
  expect(onSpan).not.toHaveBeenCalled();
  act(() => result.current.on.moved());
  expect(onSpan.mock.calls).toEqual([[{ from: 10, to: 99 }]]);
  expect(result.current.view).toEqual({ from: 10.5, to: 99.2 });
  drag(20, 110);
  expect(onSpan).toHaveBeenLastCalledWith({ from: 20, to: 109 });
});

test('what comes back as reported moves nothing', () => {
  const { drag, rerender } = start();
  drag(10.5, 99.2);
  rerender({ span: { from: 10, to: 99 } });
  expect(setWindow).not.toHaveBeenCalled();
});

test('what the page wants is shown, and not reported', () => {
  const { rerender, result } = start();
  rerender({ span: { from: 100, to: 199 } });
  expect(lastWindow()).toEqual([100, 200]);
  act(() => result.current.on.move({ from: 100, to: 200 }, false));
  act(() => result.current.on.moved());
  expect(onSpan).not.toHaveBeenCalled();
});

test('Back to everything and Forward again move it both times', () => {
  const { drag, rerender } = start();
  drag(100, 200);
  rerender({ span: { from: 100, to: 199 } });
  rerender({ span: undefined });
  expect(lastWindow()).toEqual([fit.from, fit.to]);
  rerender({ span: { from: 100, to: 199 } });
  expect(lastWindow()).toEqual([100, 200]);
});

test('a button’s move is the reader’s, within bounds; Fit reports that everything is wanted', () => {
  const { result } = start();
  act(() => result.current.move({ from: 1400, to: 1900 }));
  expect(lastWindow()).toEqual([1000, 1500]);
  act(() => result.current.on.move({ from: 1000, to: 1500 }, false));
  act(() => result.current.on.moved());
  expect(onSpan).toHaveBeenLastCalledWith({ from: 1000, to: 1499 });
  act(() => result.current.fit());
  expect(onSpan).toHaveBeenLastCalledWith(undefined);
  expect(lastWindow()).toEqual([fit.from, fit.to]);
});

test('bringing an event into view is nobody’s wish', () => {
  const { result } = start({ from: 0, to: 99 });
  act(() => result.current.bring({ from: 300, to: 400 }));
  act(() => result.current.on.move({ from: 300, to: 400 }, false));
  act(() => result.current.on.moved());
  expect(onSpan).not.toHaveBeenCalled();
  expect(result.current.view).toEqual({ from: 300, to: 400 });
});

test('a span is kept when the size changes', () => {
  const span = { from: 100, to: 199 };
  const { rerender, result } = start(span);
  expect(result.current.target).toEqual(viewOfSpan(span));
  rerender({ span, width: 500 });
  expect(setWindow).not.toHaveBeenCalled();
});

test('a held brush has not ended its movement', () => {
  const { drag, result } = start();
  act(() => result.current.hold(true));
  drag(10, 100);
  expect(onSpan).not.toHaveBeenCalled();
  act(() => result.current.hold(false));
  expect(onSpan.mock.calls).toEqual([[{ from: 10, to: 99 }]]);
});

test('what a view needs is laid out first, and what the reader has moved to meanwhile after it', () => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  const prepared: View[] = [];
  function* prepare(view: View) {
    yield;
    prepared.push(view);
  }
  const { result } = start(undefined, prepare);
  const step = (from: number, to: number) => act(() => result.current.on.move({ from, to }, true));
  const [near, far, farther] = [
    { from: 0, to: 900 },
    { from: 0, to: 100 },
    { from: 0, to: 15 },
  ];
  step(near.from, near.to);
  expect(result.current.view).toEqual(near);
  step(far.from, far.to);
  step(0, 60);
  step(farther.from, farther.to);
  expect(prepared).toEqual([]);
  expect(result.current.view).toEqual(near);
  act(() => vi.advanceTimersByTime(40));
  expect(prepared[0]).toEqual(far);
  act(() => vi.advanceTimersByTime(500));
  expect(prepared).toEqual([far, farther]);
  expect(result.current.view).toEqual(farther);
  vi.useRealTimers();
});
