import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { SearchField } from './search-field.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const show = (text = '') => {
  const onText = vi.fn();
  const field = (text: string, failed = false) => (
    <SearchField text={text} total={61} onText={onText} failed={failed} />
  );
  const { rerender } = render(field(text));
  return { onText, again: (text: string, failed?: boolean) => rerender(field(text, failed)) };
};
const input = () => screen.getByRole('searchbox', { name: 'Search events' });
const type = (value: string) => fireEvent.change(input(), { target: { value } });
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('stands in a search landmark and says how much there is to search', () => {
  show();
  expect(screen.getByRole('search')).toContainElement(input());
  expect(input()).toHaveAttribute('placeholder', 'Search 61 events');
});

it('shows each letter at once, and tells of the first at once and of the last soon', () => {
  const { onText } = show();
  type('l');
  expect(onText.mock.calls).toEqual([['l']]);
  for (const typed of ['la', 'las', 'lase', 'laser']) {
    wait(25);
    type(typed);
    expect(input()).toHaveValue(typed);
  }
  expect(onText).toHaveBeenCalledTimes(1);
  wait(150);
  expect(onText.mock.calls).toEqual([['l'], ['laser']]);
});

it('tells at once again when the reader has paused', () => {
  const { onText } = show('laser');
  type('');
  expect(onText.mock.calls).toEqual([['']]);
});

it('does not wait after Enter, and tells nothing twice', () => {
  const { onText } = show();
  type('laser');
  fireEvent.submit(input());
  expect(onText.mock.calls).toEqual([['laser']]);
  wait(500);
  expect(onText).toHaveBeenCalledTimes(1);
});

it('is not overwritten by the echo of what was typed before', () => {
  const { again } = show();
  type('la');
  wait(200);
  type('las');
  again('la');
  expect(input()).toHaveValue('las');
});

it('takes over a text that comes from elsewhere and forgets what was on its way', () => {
  const { onText, again } = show('laser');
  type('lasers');
  type('lasers c');
  again('');
  expect(input()).toHaveValue('');
  wait(500);
  expect(onText.mock.calls).toEqual([['lasers']]);
});

it('says that the search did not load', () => {
  const { again } = show('laser');
  again('laser', true);
  expect(screen.getByRole('alert')).toHaveTextContent('did not load');
  expect(input()).toHaveAccessibleDescription(/did not load/);
});
