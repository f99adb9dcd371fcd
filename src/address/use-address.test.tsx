import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import { useAddress } from './use-address.ts';

const chronology = testChronology();
const defaults = { view: 'timeline', lanes: 'topic' } as const;
const start = () => renderHook(() => useAddress(chronology, defaults)).result;
const withText = (text: string) => ({ filters: { ...noFilters, text } });

// A new entry drops those that an earlier test went back over.
beforeEach(() => window.history.pushState(null, '', '/'));

test('a deliberate act is undone by Back', async () => {
  const page = start();
  act(() => page.current.go({ view: 'list' }));
  expect(window.location.search).toBe('?view=list');
  act(() => window.history.back());
  await waitFor(() => expect(page.current.address.view).toBe('timeline'));
});

test('a drag replaces the present entry', () => {
  const page = start();
  const entries = window.history.length;
  act(() => page.current.go({ span: { from: 0, to: 9 } }, 'replace'));
  expect(window.location.search).toBe('?span=1970-01-01..1970-01-10');
  expect(window.history.length).toBe(entries);
});

test('typing adds one entry, and a drag between two letters does not add another', () => {
  const page = start();
  const entries = window.history.length;
  act(() => page.current.go(withText('l'), 'type'));
  act(() => page.current.go(withText('la'), 'type'));
  act(() => page.current.go({ span: { from: 0, to: 9 } }, 'replace'));
  act(() => page.current.go(withText('las'), 'type'));
  expect(window.history.length).toBe(entries + 1);
  expect(page.current.address.filters.text).toBe('las');
});

test('typing that is erased leaves no entry behind', async () => {
  const page = start();
  act(() => page.current.go({ view: 'list' }));
  act(() => page.current.go(withText('l'), 'type'));
  act(() => page.current.go(withText(''), 'type'));
  await waitFor(() => expect(window.location.search).toBe('?view=list'));
  act(() => window.history.back());
  await waitFor(() => expect(page.current.address.view).toBe('timeline'));
});

test('two changes in one go both hold', () => {
  const page = start();
  act(() => {
    page.current.go({ view: 'list' });
    page.current.go({ lanes: 'kind' });
  });
  expect(page.current.address).toMatchObject({ view: 'list', lanes: 'kind' });
});
