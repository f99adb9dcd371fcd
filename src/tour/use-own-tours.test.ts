import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keyOf, toOwnTour } from './own-tours.ts';
import { testTour } from './test-tour.ts';
import { dropOwnTour, dropRecord, findOwnTour, saveOwnTour, useOwnTours } from './use-own-tours.ts';

const own = (id: string, changedAt = 0) => toOwnTour(testTour({ id }), 'A file', changedAt);

beforeEach(() => {
  for (const id of ['one', 'two']) dropOwnTour(id);
  localStorage.clear();
});

/** As another tab would do it. */
function elsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}

test('what is saved is there, the newest first, and is gone when it is dropped', () => {
  const { result } = renderHook(useOwnTours);
  act(() => {
    expect(saveOwnTour(own('one', 1), undefined)).toEqual({ kind: 'saved' });
    saveOwnTour(own('two', 2), undefined);
  });
  expect(result.current.tours.map(({ id }) => id)).toEqual(['two', 'one']);
  act(() => dropOwnTour('two'));
  expect(result.current.tours.map(({ id }) => id)).toEqual(['one']);
});

test('what another tab saves is heard, and what it leaves as it was stays the same object', () => {
  const { result } = renderHook(useOwnTours);
  act(() => {
    saveOwnTour(own('one', 1), undefined);
  });
  const [before] = result.current.tours;
  elsewhere(keyOf('two'), JSON.stringify(own('two', 2)));
  expect(result.current.tours.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(result.current.tours[1]).toBe(before);
});

describe('two tabs', () => {
  test('the second save of one version is refused, and overwrites nothing', () => {
    const first = own('one');
    saveOwnTour(first, undefined);
    const theirs = own('one');
    localStorage.setItem(keyOf('one'), JSON.stringify(theirs));
    expect(saveOwnTour(own('one'), first.version)).toEqual({ kind: 'changed elsewhere', theirs });
    expect(findOwnTour('one')).toEqual(theirs);
  });

  test('a tour that was deleted meanwhile does not come back by itself', () => {
    const first = own('one');
    saveOwnTour(first, undefined);
    localStorage.removeItem(keyOf('one'));
    expect(saveOwnTour(own('one'), first.version)).toEqual({
      kind: 'changed elsewhere',
      theirs: undefined,
    });
    expect(localStorage.getItem(keyOf('one'))).toBeNull();
  });
});

describe('a browser that takes nothing', () => {
  const refuse = (error: Error) =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw error;
    });

  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['blocked', new DOMException('', 'SecurityError')],
  ] as const)('%s: the page holds the tour, says so, and keeps it once it can', (why, error) => {
    const { result } = renderHook(useOwnTours);
    const first = own('one');
    const storage = refuse(error);
    act(() => {
      expect(saveOwnTour(first, undefined)).toEqual({ kind: 'not kept', why });
    });
    expect(result.current).toMatchObject({ tours: [first], notKept: why });

    const next = own('one');
    act(() => {
      expect(saveOwnTour(next, first.version)).toEqual({ kind: 'not kept', why });
    });
    storage.mockRestore();
    const last = own('one');
    act(() => {
      expect(saveOwnTour(last, next.version)).toEqual({ kind: 'saved' });
    });
    expect(result.current).toMatchObject({ tours: [last], notKept: undefined });
  });

  test('one whose storage cannot even be read has no tours', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(findOwnTour('one')).toBeUndefined();
  });
});

test('a record that cannot be read is told and left where it is until somebody drops it', () => {
  const { result } = renderHook(useOwnTours);
  elsewhere(keyOf('one'), '{"tour":');
  expect(result.current.broken).toEqual([
    { key: keyOf('one'), text: '{"tour":', why: 'it is not JSON' },
  ]);
  expect(localStorage.getItem(keyOf('one'))).toBe('{"tour":');
  act(() => dropRecord(keyOf('one')));
  expect(result.current.broken).toEqual([]);
});
