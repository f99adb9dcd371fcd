import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { toDay } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import TimelineView, { type TimelineViewProps } from './timeline-view.tsx';

// jsdom measures nothing, so the library draws nothing: what it draws is looked at in a browser.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

const chronology = testChronology({
  events: [
    testEvent({ id: 'a', date: '2021-03-04' }),
    testEvent({ id: 'b', date: '2024-04-24' }),
    ...['c', 'd', 'e', 'f', 'g', 'h'].map((id) => {
      const { date: _, dateBasis: __, ...rest } = testEvent({ id, title: `Undated ${id}` });
      return rest;
    }),
  ],
});

function show(props: Partial<TimelineViewProps> = {}) {
  const onSpan = vi.fn();
  const onSelect = vi.fn();
  render(
    <TimelineView
      chronology={chronology}
      events={chronology.events}
      dimmed={new Set()}
      lanes="topic"
      clock="happened"
      span={undefined}
      selected={undefined}
      onSpan={onSpan}
      onSelect={onSelect}
      today={toDay(2026, 11, 22)}
      {...props}
    />,
  );
  return { onSpan, onSelect, region: screen.getByRole('region', { name: 'Timeline' }) };
}

test('undated events are told and can be opened, however many there are', async () => {
  const user = userEvent.setup();
  const { onSelect, region } = show();
  expect(within(region).getByText('6 undated')).toBeVisible();
  await user.click(within(region).getByRole('button', { name: 'Undated: Undated d' }));
  expect(onSelect).toHaveBeenCalledWith('d');
  expect(within(region).getByRole('button', { name: '2 more undated events' })).toBeVisible();
});

test('whatever can be dragged has buttons, and Fit asks for everything', async () => {
  const user = userEvent.setup();
  const { onSpan, region } = show({ span: { from: 19_000, to: 19_100 } });
  for (const name of ['Earlier', 'Zoom out', 'Fit', 'Zoom in', 'Later'])
    expect(within(region).getByRole('button', { name })).toBeEnabled();
  await user.click(within(region).getByRole('button', { name: 'Fit' }));
  expect(onSpan.mock.calls).toEqual([[undefined]]);
});

test('the brush says what is in view', () => {
  const { region } = show({ span: { from: toDay(2022, 2, 1), to: toDay(2023, 1, 31) } });
  const ends = within(region).getAllByRole('slider');
  expect(ends.map((end) => end.getAttribute('aria-valuetext'))).toEqual([
    '1 February 2022',
    '31 January 2023',
  ]);
});

test('the legend explains every shape', () => {
  const { region } = show();
  const legend = within(region).getByRole('list', { name: 'Legend' });
  for (const words of ['day', 'lasting', 'some day in it', 'about', 'planned'])
    expect(within(legend).getByText(words)).toBeVisible();
});

test('on both clocks the legend tells reports from what happened', () => {
  const { region } = show({ clock: 'both' });
  const legend = within(region).getByRole('list', { name: 'Legend' });
  for (const words of ['day', 'reported', 'reported some day in it'])
    expect(within(legend).getByText(words)).toBeVisible();
});

test('an empty choice of events is no error', () => {
  expect(() => show({ events: [] })).not.toThrow();
});
