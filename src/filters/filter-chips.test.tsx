import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { type Filters, noFilters } from '../events/filters.ts';
import { testChronology } from '../events/test-chronology.ts';
import { includeChoice, setDates, setText } from './edit-filters.ts';
import { FilterChips } from './filter-chips.tsx';

let filters: Filters;
const onOthers = vi.fn();
type Change = Partial<ComponentProps<typeof FilterChips>>;

function Page({ start, change }: { start: Filters; change: Change }) {
  const [now, setNow] = useState(start);
  filters = now;
  return (
    <FilterChips
      chronology={testChronology()}
      filters={now}
      shown={0}
      perhaps={0}
      others="hide"
      onFilters={setNow}
      onOthers={onOthers}
      {...change}
    />
  );
}
const show = (start: Filters, change: Change = {}) => {
  render(<Page start={start} change={change} />);
  return userEvent.setup();
};
const russia = includeChoice(noFilters, 'actor', 'russia');

it('counts all events while nothing narrows', () => {
  show(noFilters, { shown: 1 });
  expect(screen.getByRole('status')).toHaveTextContent(/^1 event$/);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('says that the text is not searched yet, and when it cannot be', () => {
  const laser = setText(russia, 'laser');
  const { rerender } = render(<Page start={laser} change={{ unsearched: 'loading' }} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^Searching 1 event…$/);
  rerender(<Page key="failed" start={laser} change={{ unsearched: 'failed', shown: 1 }} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^1 of 1 event, text not searched$/);
});

it('removes each chip and all of them', async () => {
  const user = show(setText(setDates(russia, '2021', '2026'), 'laser'));
  await user.click(screen.getByRole('button', { name: 'Remove 2021–2026' }));
  expect(filters).toEqual(setText(russia, 'laser'));
  await user.click(screen.getByRole('button', { name: 'Remove Russia' }));
  expect(filters).toEqual(setText(noFilters, 'laser'));
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(filters).toEqual(noFilters);
});

it('keeps the focus by the chips when one of them goes', async () => {
  const user = show(setText(setDates(russia, '2021', '2026'), 'laser'));
  const remove = (words: string) => screen.getByRole('button', { name: `Remove ${words}` });
  remove('Russia').focus();
  await user.keyboard('{Enter}');
  expect(remove('2021–2026')).toHaveFocus();
  await user.tab();
  await user.keyboard(' ');
  // It was the last: the one before it is the nearest.
  expect(filters).toEqual(setDates(noFilters, '2021', '2026'));
  expect(remove('2021–2026')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(filters).toEqual(noFilters);
  expect(screen.getByRole('group', { name: 'Events shown' })).toHaveFocus();
});

it('keeps the focus by the count when all is cleared', async () => {
  const user = show(setText(russia, 'laser'));
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(screen.getByRole('group', { name: 'Events shown' })).toHaveFocus();
});

it('takes no focus from where the reader has gone meanwhile', () => {
  const chronology = testChronology();
  const chips = (filters: Filters) => (
    <FilterChips
      chronology={chronology}
      filters={filters}
      shown={0}
      perhaps={0}
      others="hide"
      onFilters={() => {}}
      onOthers={() => {}}
    />
  );
  const { rerender } = render(chips(setText(russia, 'laser')));
  const remove = screen.getByRole('button', { name: 'Remove Russia' });
  remove.focus();
  fireEvent.click(remove);
  const others = screen.getByRole('combobox', { name: 'Others' });
  others.focus();
  rerender(chips(setText(noFilters, 'laser')));
  expect(remove).not.toBeInTheDocument();
  expect(others).toHaveFocus();
});

it('offers those that may belong, and takes them back', async () => {
  const dated = setDates(noFilters, '2021', '');
  const user = show(dated, { perhaps: 3 });
  const button = screen.getByRole('button', { name: '+3 that may belong' });
  await user.click(button);
  expect(filters).toEqual({ ...dated, perhaps: true });
  expect(button).toHaveAttribute('aria-pressed', 'true');
  await user.click(button);
  expect(filters).toEqual(dated);
});

it('lets the reader dim what does not match', async () => {
  const user = show(russia);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Others' }), 'dimmed');
  expect(onOthers).toHaveBeenCalledWith('dim');
});

it('says a count that changes often only once', () => {
  vi.useFakeTimers();
  try {
    const chronology = testChronology();
    const chips = (shown: number) => (
      <FilterChips
        chronology={chronology}
        filters={russia}
        shown={shown}
        perhaps={0}
        others="hide"
        onFilters={() => {}}
        onOthers={() => {}}
      />
    );
    const { rerender } = render(chips(9));
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('9 of 1 event');
    for (const shown of [8, 7, 6]) {
      rerender(chips(shown));
      act(() => vi.advanceTimersByTime(300));
      expect(status).toHaveTextContent('9 of 1 event');
    }
    act(() => vi.advanceTimersByTime(600));
    expect(status).toHaveTextContent('6 of 1 event');
  } finally {
    vi.useRealTimers();
  }
});
