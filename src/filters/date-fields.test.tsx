import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DateFields } from './date-fields.tsx';

const show = (from = '', to = '') => {
  const onDates = vi.fn();
  const view = render(<DateFields from={from} to={to} onDates={onDates} />);
  const again = (from: string, to: string) =>
    view.rerender(<DateFields from={from} to={to} onDates={onDates} />);
  return { onDates, again, user: userEvent.setup() };
};
const field = (name: string) => screen.getByRole('textbox', { name });

it('tells of sound dates when a field is left and when Enter is pressed', async () => {
  const { onDates, user } = show();
  await user.type(field('From'), '2023-07');
  expect(onDates).not.toHaveBeenCalled();
  await user.tab();
  expect(onDates).toHaveBeenLastCalledWith('2023-07', '');
  await user.type(field('To'), ' 2024 {Enter}');
  expect(onDates).toHaveBeenLastCalledWith('2023-07', '2024');
});

it('says nothing of fields that are left as they were', async () => {
  const { onDates, user } = show('2021', '');
  await user.click(field('From'));
  await user.tab();
  await user.tab();
  expect(onDates).not.toHaveBeenCalled();
});

it('explains a text that is no date at its field, and tells nobody', async () => {
  const { onDates, user } = show();
  await user.type(field('To'), 'soon{Enter}');
  expect(field('To')).toBeInvalid();
  expect(field('From')).toBeValid();
  expect(field('To')).toHaveAccessibleDescription(/2023-07-01/);
  expect(onDates).not.toHaveBeenCalled();
  await user.clear(field('To'));
  await user.tab();
  expect(field('To')).toBeValid();
});

it('waits for the other end where the two are reversed', async () => {
  const { onDates, user } = show('2021', '2022');
  await user.clear(field('From'));
  await user.type(field('From'), '2024');
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent('2022 is before 2024');
  await user.clear(field('To'));
  await user.type(field('To'), '2025{Enter}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onDates.mock.calls).toEqual([['2024', '2025']]);
});

it('takes over dates that come from elsewhere', async () => {
  const { again, user } = show('2021', '');
  await user.type(field('To'), 'soon{Enter}');
  again('', '2023');
  expect(field('From')).toHaveValue('');
  expect(field('To')).toHaveValue('2023');
  expect(field('To')).toBeValid();
});
