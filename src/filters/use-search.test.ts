import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { SearchClient } from './search-client.ts';
import { useSearch } from './use-search.ts';

let ask: MockInstance<SearchClient['ask']>;
beforeEach(() => {
  ask = vi.spyOn(SearchClient.prototype, 'ask');
});

/** Over a file that nobody has searched yet. */
const show = (text: string) => {
  const chronology = testChronology({
    events: [testEvent({ id: 'a', title: 'A laser' }), testEvent({ id: 'b', title: 'A lathe' })],
  });
  return renderHook(({ text }) => useSearch(chronology, text), { initialProps: { text } });
};

it('loads nothing until there is a text', () => {
  const { result } = show(' ');
  expect(result.current).toMatchObject({ matches: undefined, pending: false, failed: false });
  expect(ask).not.toHaveBeenCalled();
});

it('says that it loads, then follows the text', async () => {
  const { result, rerender } = show('laser');
  expect(result.current).toMatchObject({ matches: undefined, pending: true, failed: false });
  await waitFor(() => expect(result.current.pending).toBe(false));
  expect([...(result.current.matches ?? [])]).toEqual(['a']);
  rerender({ text: 'lathe' });
  await waitFor(() => expect([...(result.current.matches ?? [])]).toEqual(['b']));
  rerender({ text: '' });
  await waitFor(() => expect(result.current.matches).toBeUndefined());
});

it('never takes a text for searched that it has not looked at', () => {
  const unsearched: string[] = [];
  const other = testChronology();
  const { rerender } = renderHook(
    ({ text }) => {
      const { pending, matches } = useSearch(other, text);
      if (!pending && !matches) unsearched.push(text);
    },
    { initialProps: { text: '' } },
  );
  rerender({ text: 'laser' });
  expect(unsearched).not.toContain('laser');
});

it('says that it could not be loaded and tries again with the next text', async () => {
  ask.mockRejectedValueOnce(new Error('offline'));
  const { result, rerender } = show('laser');
  await waitFor(() => expect(result.current.failed).toBe(true));
  expect(result.current.pending).toBe(false);
  rerender({ text: 'lathe' });
  expect(result.current).toMatchObject({ matches: undefined, pending: true, failed: false });
  await waitFor(() => expect([...(result.current.matches ?? [])]).toEqual(['b']));
  expect(result.current).toMatchObject({ pending: false, failed: false });
});

it('tries a text again that failed before', async () => {
  ask.mockRejectedValueOnce(new Error('offline'));
  const { result, rerender } = show('laser');
  await waitFor(() => expect(result.current.failed).toBe(true));
  rerender({ text: '' });
  expect(result.current).toMatchObject({ matches: undefined, pending: false, failed: false });
  rerender({ text: 'laser' });
  expect(result.current).toMatchObject({ matches: undefined, pending: true, failed: false });
  await waitFor(() => expect([...(result.current.matches ?? [])]).toEqual(['a']));
});
