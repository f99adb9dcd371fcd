import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useNow } from './use-now.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('is renewed once a second, when the second begins', () => {
  vi.setSystemTime(10_400);
  const drawn = vi.fn();
  const { result } = renderHook(() => {
    drawn();
    return useNow();
  });
  drawn.mockClear();
  wait(599);
  expect(result.current).toBe(10_400);
  wait(1);
  expect(result.current).toBe(11_000);
  for (let seconds = 0; seconds < 3; seconds++) wait(1000);
  expect(result.current).toBe(14_000);
  expect(drawn).toHaveBeenCalledTimes(4);
});

test('keeps the seconds of the clock that was started', () => {
  vi.setSystemTime(10_400);
  const { result, rerender } = renderHook(({ since }: { since?: number }) => useNow(since), {
    initialProps: {},
  });
  rerender({ since: 10_250 });
  wait(850);
  expect(result.current).toBe(11_250);
});

test('is right at once when the window is seen again after a sleep', () => {
  vi.setSystemTime(10_000);
  const { result } = renderHook(() => useNow());
  vi.setSystemTime(3_610_000);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(result.current).toBe(3_610_000);
});

test('stops with its page', () => {
  const { unmount } = renderHook(() => useNow());
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
