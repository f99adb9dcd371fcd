import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useAddress } from '../address/use-address.ts';
import { SpeakerPage } from './speaker-page.tsx';
import { chronologyWithTours } from './test-tours.ts';
import { useTalk } from './use-talk.ts';

vi.mock('./small-picture.tsx', () => ({ SmallPicture: () => null }));

const chronology = chronologyWithTours();
const defaults = { view: 'timeline', lanes: 'topic' } as const;
const loaded = { chronology, faults: [] };
const [tour] = chronology.file.tours;

function Speaker() {
  const state = useAddress(chronology, defaults);
  const step = tour?.steps.find(({ id }) => id === state.address.step);
  if (!tour || !step) throw new Error('no such step');
  return (
    <SpeakerPage
      {...state}
      loaded={loaded}
      quoteChecks={new Map()}
      defaults={defaults}
      known={{ tour, from: 'file' }}
      step={step}
    />
  );
}

/** What an audience's window holds of the talk. */
function Audience() {
  const talk = useTalk('abcd', 'audience', { tour: 'story', step: 'one' }, () => {});
  const { step, blank, overview } = talk.state;
  return (
    <p data-testid="audience">
      {[step, blank ? 'blank' : '', overview ? 'overview' : ''].join(' ')}
    </p>
  );
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  window.history.replaceState(null, '', '/?mode=speaker&tour=story&step=one&talk=abcd');
  return () => vi.useRealTimers();
});

const stepOf = () => new URLSearchParams(window.location.search).get('step');
const current = () =>
  within(screen.getByRole('navigation', { name: 'Steps' }))
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-current'))
    .map((button) => button.textContent);

test('shows the step, the next one, and each line of the notes', () => {
  render(<Speaker />);
  expect(screen.getByRole('heading', { level: 1, name: 'Step one' })).toBeVisible();
  expect(screen.getByText('What one says.')).toBeVisible();
  const next = screen.getByRole('region', { name: 'Next' });
  expect(next).toHaveTextContent('Step two');
  expect(next).toHaveTextContent('24 April 2024');
  const notes = within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem');
  expect(notes.map(({ textContent }) => textContent)).toEqual(['Say this.', 'And that.']);
  expect(current()).toEqual(['1Step one2:00']);
  expect(screen.getByRole('button', { name: 'Back' })).toBeDisabled();
});

test('goes through the tour by keys, and the address follows without new history', async () => {
  render(<Speaker />);
  const entries = window.history.length;
  await userEvent.keyboard('{PageDown}');
  expect(stepOf()).toBe('two');
  await userEvent.keyboard(' ');
  expect(stepOf()).toBe('three');
  expect(screen.getByText('This is the last step.')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(stepOf()).toBe('three');
  await userEvent.keyboard('{PageUp}');
  expect(stepOf()).toBe('two');
  await userEvent.keyboard('{Home}');
  expect(stepOf()).toBe('one');
  await userEvent.keyboard('{End}');
  expect(current()).toEqual(['3Step three2:00']);
  expect(window.history.length).toBe(entries);
});

test('goes to any step from the list, or by its number', async () => {
  // jsdom knows no modal dialog.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
  };
  render(<Speaker />);
  await userEvent.click(screen.getByRole('button', { name: /Step three/ }));
  expect(stepOf()).toBe('three');
  await userEvent.keyboard('g');
  await userEvent.keyboard('9');
  expect(screen.getByText('There is no such step.')).toBeVisible();
  await userEvent.keyboard('{Backspace}2{Enter}');
  expect(stepOf()).toBe('two');
});

test('drives the audience’s window, and says whether it is there', async () => {
  render(<Speaker />);
  expect(screen.getByText(/Audience window: closed/)).toBeVisible();
  const audience = render(<Audience />);
  expect(await screen.findByText('Audience window: connected')).toBeVisible();
  await userEvent.keyboard('b');
  await userEvent.keyboard('o');
  await vi.waitFor(() =>
    expect(screen.getByTestId('audience')).toHaveTextContent('one blank overview'),
  );
  expect(screen.getByText(/Blank on screen/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await vi.waitFor(() => expect(screen.getByTestId('audience')).toHaveTextContent(/^two *$/));
  audience.unmount();
  expect(await screen.findByText(/Audience window: closed/)).toBeVisible();
});

test('opens an audience’s window at the same step of the same talk', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  render(<Speaker />);
  await userEvent.keyboard('{PageDown}');
  await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
  const link = '/?mode=guided&tour=story&step=two&talk=abcd';
  expect(open).toHaveBeenCalledWith(link, 'sourceline-audience-abcd');
  expect(screen.getByRole('link', { name: /The browser blocked it/ })).toHaveAttribute(
    'href',
    link,
  );
});

test('the clock starts with the first step, and can be started again', () => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 22, 10, 0, 0));
  render(<Speaker />);
  const clock = screen.getByRole('timer');
  expect(clock).toHaveTextContent(/0:00.*of 6:00.*not started.*now 10:00/);
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(clock).toHaveTextContent(/2:00 ahead.*0:00.*this step 2:00–4:00.*started 10:00/);
  act(() => {
    vi.advanceTimersByTime(5000);
  });
  expect(clock).toHaveTextContent('0:05');
  vi.setSystemTime(new Date(2026, 10, 22, 10, 5, 20));
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(clock).toHaveTextContent(/1:20 behind.*5:20.*now 10:05/);
  fireEvent.click(screen.getByRole('button', { name: 'Restart clock' }));
  expect(clock).toHaveTextContent(/0:00.*started 10:05/);
});

test('the notes grow and shrink, and this browser remembers it', async () => {
  const page = render(<Speaker />);
  const size = () =>
    screen.getByRole('region', { name: 'Notes' }).style.getPropertyValue('--notes-size');
  expect(size()).toBe('1.25rem');
  await userEvent.click(screen.getByRole('button', { name: 'Larger notes' }));
  expect(size()).toBe('1.5rem');
  page.unmount();
  render(<Speaker />);
  expect(size()).toBe('1.5rem');
  const smaller = screen.getByRole('button', { name: 'Smaller notes' });
  for (let i = 0; i < 9; i++) fireEvent.click(smaller);
  expect(size()).toBe('1rem');
});
