import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeTour } from './edit-tour.ts';
import { keyOf, type OwnTour, toOwnTour } from './own-tours.ts';
import { testTour } from './test-tour.ts';
import { useEditedTour } from './use-edited-tour.ts';
import { dropOwnTour, findOwnTour, saveOwnTour } from './use-own-tours.ts';

const tour = testTour({ id: 'mine', title: 'First' });

beforeEach(() => {
  vi.useFakeTimers();
  for (const id of ['mine', 'mine-copy']) dropOwnTour(id);
});
afterEach(() => {
  vi.useRealTimers();
});

function open(version: string | undefined) {
  const onKept = vi.fn();
  const hook = renderHook(() =>
    useEditedTour({ tour, version, file: 'A file', idOfCopy: () => 'mine-copy', onKept }),
  );
  const type = (title: string) =>
    act(() => {
      const { history, change } = hook.result.current;
      change(changeTour(history.now, { title }), 'title');
    });
  return { ...hook, type, onKept };
}

function openKept() {
  const own = toOwnTour(tour, 'A file', 0);
  saveOwnTour(own, undefined);
  return open(own.version);
}

const settle = () => act(() => vi.advanceTimersByTime(300));

/** Another tab saves; this one is told of it, or sleeps. */
function elsewhere(title: string, told: boolean): OwnTour {
  const theirs = toOwnTour({ ...tour, title }, 'A file', 5);
  localStorage.setItem(keyOf('mine'), JSON.stringify(theirs));
  if (told)
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: keyOf('mine') }));
    });
  return theirs;
}

test('what is typed is saved within 300 ms', () => {
  const { result, type } = openKept();
  type('Second');
  expect(result.current.state).toEqual({ kind: 'saving' });
  settle();
  expect(result.current.state).toEqual({ kind: 'saved' });
  expect(findOwnTour('mine')?.tour.title).toBe('Second');
});

test.each([
  ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
  ['the editor is left', undefined],
])('the last letter is saved when %s', (_, leave) => {
  const { type, unmount } = openKept();
  type('Last');
  if (leave) leave();
  else unmount();
  expect(findOwnTour('mine')?.tour.title).toBe('Last');
});

test('a copy is kept from its first change on, and not before', () => {
  const { result, type, onKept } = open(undefined);
  settle();
  expect(result.current.state).toEqual({ kind: 'untouched' });
  expect(findOwnTour('mine')).toBeUndefined();
  type('Second');
  settle();
  expect(findOwnTour('mine')?.tour.title).toBe('Second');
  type('Third');
  settle();
  expect(onKept).toHaveBeenCalledTimes(1);
});

test('undoing is saved too', () => {
  const { result, type } = openKept();
  type('Second');
  settle();
  act(() => result.current.undo());
  settle();
  expect(findOwnTour('mine')?.tour.title).toBe('First');
});

describe('another tab', () => {
  test('is followed while nothing waits here, and what was here can be brought back', () => {
    const { result, type } = openKept();
    type('Mine');
    settle();
    elsewhere('Theirs', true);
    expect(result.current.history.now.title).toBe('Theirs');
    expect(result.current.followedAt).toBe(5);
    settle();
    expect(findOwnTour('mine')?.tour.title).toBe('Theirs');
    act(() => result.current.undo());
    expect(result.current.history.now.title).toBe('Mine');
  });

  test.each([
    ['that this one has not heard of', false],
    ['at the same time', true],
  ])('that saved %s is not overwritten: mine becomes a copy', (_, told) => {
    const { result, type } = openKept();
    type('Mine');
    const theirs = elsewhere('Theirs', told);
    settle();
    expect(result.current.state).toEqual({ kind: 'elsewhere', theirs, copy: 'mine-copy' });
    expect(findOwnTour('mine')).toEqual(theirs);
    expect(findOwnTour('mine-copy')?.tour.title).toBe('Mine (copy)');
    type('Mine, and more');
    settle();
    expect(findOwnTour('mine')).toEqual(theirs);
    expect(findOwnTour('mine-copy')?.tour.title).toBe('Mine, and more (copy)');
  });

  test('may be given way: theirs stays, the copy goes, and mine can be undone to', () => {
    const { result, type } = openKept();
    type('Mine');
    elsewhere('Theirs', false);
    settle();
    act(() => result.current.takeTheirs());
    expect(result.current.state).toEqual({ kind: 'saved' });
    expect(result.current.history.now.title).toBe('Theirs');
    expect(findOwnTour('mine-copy')).toBeUndefined();
    type('Both');
    settle();
    expect(findOwnTour('mine')?.tour.title).toBe('Both');
  });

  test('that deleted it leaves mine as a copy', () => {
    const { result, type } = openKept();
    localStorage.removeItem(keyOf('mine'));
    type('Mine');
    settle();
    expect(result.current.state).toMatchObject({ kind: 'elsewhere', theirs: undefined });
    expect(findOwnTour('mine-copy')?.tour.title).toBe('Mine (copy)');
  });
});

test('a full storage is said, and the browser asks before the page goes', () => {
  const { result, type } = openKept();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  type('Too much');
  settle();
  expect(result.current.state).toEqual({ kind: 'not kept', why: 'full' });
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
});
