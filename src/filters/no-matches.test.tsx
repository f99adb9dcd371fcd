import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { includeChoice, setPerhaps } from './edit-filters.ts';
import { toFilterIndex } from './filter-index.ts';
import NoMatches from './no-matches.tsx';

const index = toFilterIndex(
  testChronology({ events: [testEvent({ kind: 'plan' }), testEvent({ id: 'b' })] }),
);
const chipsAndActions = includeChoice(includeChoice(noFilters, 'topic', 'chips'), 'kind', 'action');

const show = (filters = chipsAndActions, perhaps = 0) => {
  const onFilters = vi.fn();
  render(
    <NoMatches
      index={index}
      filters={filters}
      textMatches={undefined}
      perhaps={perhaps}
      onFilters={onFilters}
    />,
  );
  return { onFilters, user: userEvent.setup() };
};

it('lists what is active and which single removal brings how much back', async () => {
  const { onFilters, user } = show();
  expect(screen.getByText('Microelectronics · Action')).toBeVisible();
  // The count says already that there is none.
  expect(screen.queryByRole('status')).toBeNull();
  const [way, ...others] = screen.getAllByRole('listitem');
  expect(way).toHaveTextContent('Without Microelectronics 1 event');
  expect(others).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Without Microelectronics' }));
  expect(onFilters).toHaveBeenCalledWith(includeChoice(noFilters, 'kind', 'action'));
});

it('says when no single removal is enough, and always offers to clear all', async () => {
  const { onFilters, user } = show(includeChoice(chipsAndActions, 'source', 'agency'));
  expect(screen.getByText('Taking one of them away is not enough.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(onFilters).toHaveBeenCalledWith(noFilters);
});

it('offers what may belong to the dates', async () => {
  const { onFilters, user } = show(chipsAndActions, 2);
  await user.click(screen.getByRole('button', { name: 'Show 2 that may belong to these dates' }));
  expect(onFilters).toHaveBeenCalledWith(setPerhaps(chipsAndActions, true));
});
