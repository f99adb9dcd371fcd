import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SomeOf } from './some-of.tsx';

const show = (count: number) =>
  render(
    <SomeOf
      items={Array.from({ length: count }, (_, at) => `name ${at + 1}`)}
      most={10}
      plural="names"
      keyOf={(name) => name}
      list={(items) => <ul>{items}</ul>}
    >
      {(name) => <li>{name}</li>}
    </SomeOf>,
  );
const names = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('a few stand there all, without a button', () => {
  show(12);
  expect(names()).toHaveLength(12);
  expect(screen.queryByRole('button')).toBeNull();
});

test('some more can be had all together', async () => {
  show(40);
  expect(names()).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 40 names' }));
  expect(names()).toHaveLength(40);
});

test('of thousands one page stands there at a time, and all are reached', async () => {
  show(2000);
  await userEvent.click(screen.getByRole('button', { name: 'Look through all 2000 names' }));
  const seen = new Set(names());
  const next = screen.getByRole('button', { name: 'Next names' });
  while (next.ariaDisabled !== 'true') {
    await userEvent.click(next);
    expect(names().length).toBeLessThanOrEqual(30);
    for (const name of names()) seen.add(name);
  }
  expect(seen.size).toBe(2000);
  expect(screen.getByRole('status')).toHaveTextContent('1981–2000 of 2000');
  await userEvent.click(screen.getByRole('button', { name: 'Previous names' }));
  expect(names()[0]).toBe('name 1951');
});
