import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseDate, toIsoDay } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import KnownBar from './known-bar.tsx';

const dates = ['2024-01-10', '2024-02-20', '2024-05-31'];
const chronology = testChronology({
  revised: '2024-06-30',
  sources: dates.map((published, i) => ({
    ...{ id: `s${i}`, title: `Title ${i}`, publisher: 'The Paper', published },
  })),
  events: dates.map((_, i) =>
    testEvent({
      id: `e${i}`,
      excerpts: [{ id: 'a', source: `s${i}`, quote: 'half', attribution: { footing: 'outlet' } }],
    }),
  ),
});

const moves = vi.fn();
const onClose = vi.fn();

function Bar({ from }: { from: string }) {
  const [day, setDay] = useState(parseDate(from).earliest);
  return (
    <KnownBar
      chronology={chronology}
      day={day}
      onDay={(next, move) => {
        moves(toIsoDay(next), move);
        setDay(next);
      }}
      onClose={onClose}
    />
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  moves.mockClear();
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const slider = () => screen.getByRole('slider', { name: 'As known on' });

test.each([
  [{ key: 'ArrowRight' }, '2024-02-20', 'push'],
  [{ key: 'ArrowUp', repeat: true }, '2024-02-20', 'replace'],
  [{ key: 'ArrowLeft' }, '2024-01-10', 'push'],
  [{ key: 'ArrowRight', shiftKey: true }, '2024-02-01', 'push'],
  [{ key: 'ArrowDown', shiftKey: true }, '2024-01-30', 'push'],
  [{ key: 'PageUp' }, '2024-02-29', 'push'],
  [{ key: 'PageDown' }, '2024-01-09', 'push'],
  [{ key: 'Home' }, '2024-01-09', 'push'],
  [{ key: 'End' }, '2024-06-30', 'push'],
])('on 31 January %j leads to %s', (key, day, move) => {
  render(<Bar from="2024-01-31" />);
  fireEvent.keyDown(slider(), key);
  expect(moves).toHaveBeenCalledExactlyOnceWith(day, move);
});

test('keys of the browser stay its own', () => {
  render(<Bar from="2024-01-31" />);
  fireEvent.keyDown(slider(), { key: 'ArrowRight', altKey: true });
  fireEvent.keyDown(slider(), { key: 'Tab' });
  expect(moves).not.toHaveBeenCalled();
});

test('a drag replaces, and is told once it rests', () => {
  render(<Bar from="2024-01-31" />);
  fireEvent.change(slider(), { target: { value: parseDate('2024-02-19').earliest } });
  fireEvent.change(slider(), { target: { value: parseDate('2024-02-20').earliest } });
  expect(moves.mock.calls).toEqual([
    ['2024-02-19', 'replace'],
    ['2024-02-20', 'replace'],
  ]);
  expect(slider()).toHaveAttribute('aria-valuetext', '20 February 2024');
  expect(screen.getByRole('status')).toHaveTextContent('31 January 2024');
  wait(700);
  expect(screen.getByRole('status')).toHaveTextContent(
    '20 February 2024: 2 of 3 reports out, 1 to come; 2 of 3 events known, 1 not yet',
  );
});

test('it names the report of the day', () => {
  render(<Bar from="2024-02-20" />);
  expect(screen.getByText(/Out on this day/)).toHaveTextContent('Title 1 (The Paper)');
});

test('it plays from report to report, stops at the end, and begins again from the start', () => {
  render(<Bar from="2024-01-31" />);
  press('Play');
  expect(moves).toHaveBeenLastCalledWith('2024-02-20', 'push');
  wait(2500);
  expect(moves).toHaveBeenCalledTimes(1);
  wait(600);
  expect(moves).toHaveBeenLastCalledWith('2024-05-31', 'replace');
  wait(3100);
  expect(moves).toHaveBeenLastCalledWith('2024-06-30', 'replace');
  expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  wait(10_000);
  expect(moves).toHaveBeenCalledTimes(3);
  press('Play');
  expect(moves).toHaveBeenLastCalledWith('2024-01-09', 'push');
});

test('any act of the reader stops it, and Pause does', () => {
  render(<Bar from="2024-01-09" />);
  const act = [
    () => fireEvent.pointerDown(document.body),
    () => fireEvent.keyDown(document.body, { key: 'a' }),
    () => {
      fireEvent.pointerDown(screen.getByRole('button', { name: 'Pause' }));
      press('Pause');
    },
  ];
  for (const stop of act) {
    press('Play');
    stop();
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    const before = moves.mock.calls.length;
    wait(4000);
    expect(moves).toHaveBeenCalledTimes(before);
    fireEvent.keyDown(slider(), { key: 'Home' });
  }
});

test('a day can be typed; what is none is said, and Escape takes it back', () => {
  render(<Bar from="2024-01-31" />);
  const field = screen.getByRole('textbox', { name: 'As known on' });
  fireEvent.change(field, { target: { value: 'soon' } });
  fireEvent.submit(field);
  expect(screen.getByRole('alert')).toHaveTextContent('14 March 2019 or 2019-03-14');
  expect(field).toBeInvalid();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveValue('31 January 2024');
  fireEvent.change(field, { target: { value: '2024-02' } });
  fireEvent.submit(field);
  expect(moves).toHaveBeenCalledExactlyOnceWith('2024-02-29', 'push');
  expect(field).toHaveValue('29 February 2024');
});
