import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { toDay } from '../events/dates.ts';
import { NotYetKnown } from './not-yet-known.tsx';

const show = (latest?: number) => {
  const onDay = vi.fn();
  const reported =
    latest === undefined ? undefined : { earliest: Number.NEGATIVE_INFINITY, latest, by: 'paper' };
  render(
    <NotYetKnown event={{ reported }} day={toDay(2023, 1, 1)} onDay={onDay} onClose={vi.fn()} />,
  );
  return onDay;
};

test('leads to the day on which the event was surely known', async () => {
  const onDay = show(toDay(2024, 4, 24));
  expect(screen.getByText(/not yet known on 1 January 2023/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go to 24 April 2024' }));
  expect(onDay).toHaveBeenCalledWith(toDay(2024, 4, 24));
});

test('leads to everything where no day can be told', async () => {
  const onDay = show();
  expect(screen.queryByRole('button', { name: /Go to/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(onDay).toHaveBeenCalledWith(undefined);
});
