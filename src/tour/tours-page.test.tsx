import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useAddress } from '../address/use-address.ts';
import { chronologyWithTours } from './test-tours.ts';
import { ToursPage } from './tours-page.tsx';
import { useTours } from './use-tours.ts';

vi.mock('./small-picture.tsx', () => ({ SmallPicture: () => null }));

const chronology = chronologyWithTours();
const defaults = { view: 'timeline', lanes: 'topic' } as const;

function Tours() {
  const state = useAddress(chronology, defaults);
  return (
    <ToursPage
      {...state}
      loaded={{ chronology, faults: [] }}
      quoteChecks={new Map()}
      defaults={defaults}
      tours={useTours(chronology, state.address.given)}
    />
  );
}

const open = (query: string) => {
  window.history.replaceState(null, '', `/${query}`);
  render(<Tours />);
};
const query = () => new URLSearchParams(window.location.search);
const story = () => within(screen.getByRole('article', { name: 'A story' }));

beforeEach(() => {
  localStorage.clear();
  return () => window.history.replaceState(null, '', '/');
});

test('lists the tours of the file with their size', () => {
  open('?mode=tours');
  expect(screen.getByText('A test chronology')).toBeVisible();
  expect(story().getByText('Told in three steps.')).toBeVisible();
  expect(story().getByText('3 steps · 6 min')).toBeVisible();
  const short = within(screen.getByRole('article', { name: 'A short one' }));
  expect(short.getByText('1 step · ½ min')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('presents from the first step, in a talk of its own', async () => {
  open('?mode=tours&topic=tools');
  await userEvent.click(story().getByRole('button', { name: 'Present' }));
  expect(Object.fromEntries(query())).toEqual({
    mode: 'guided',
    tour: 'story',
    step: 'one',
    talk: expect.stringMatching(/^[a-z0-9]{8}$/),
  });
});

test('opens the speaker window in the same talk', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(window);
  open('?mode=tours');
  await userEvent.click(story().getByRole('button', { name: 'Present with speaker window' }));
  const [link] = opened.mock.calls[0] ?? [];
  const speaker = new URL(String(link), window.location.href).searchParams;
  expect(speaker.get('mode')).toBe('speaker');
  expect(query().get('mode')).toBe('guided');
  for (const name of ['tour', 'step', 'talk']) expect(speaker.get(name)).toBe(query().get(name));
});

test('a blocked speaker window can be opened by a link, and finds its talk', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  open('?mode=tours');
  await userEvent.click(story().getByRole('button', { name: 'Present with speaker window' }));
  expect(query().get('mode')).toBe('tours');
  expect(screen.getByRole('alert')).toHaveTextContent('The browser blocked the speaker window.');
  const link = screen.getByRole('link', { name: 'speaker window' }).getAttribute('href') ?? '';
  await userEvent.click(screen.getByRole('button', { name: 'Present here' }));
  expect(query().get('talk')).toBe(new URLSearchParams(link.slice(1)).get('talk'));
});

test('plays by itself at the pace that is asked for', async () => {
  open('?mode=tours');
  const [popover] = screen.getAllByLabelText('Play by itself');
  if (!popover) throw new Error('no popover');
  // jsdom opens no popover.
  fireEvent(popover, Object.assign(new Event('toggle'), { newState: 'open' }));
  const seconds = await within(popover).findByLabelText(/seconds a step/);
  await userEvent.clear(seconds);
  await userEvent.type(seconds, '40');
  await userEvent.type(seconds, '{Enter}');
  expect(query().get('pace')).toBe('40');
  expect(query().get('mode')).toBe('guided');
});

test.each([
  ['Edit a copy', 'editor'],
  ['Handout', 'handout'],
])('%s leads there', async (name, mode) => {
  open('?mode=tours');
  await userEvent.click(story().getByRole('button', { name }));
  expect(Object.fromEntries(query())).toEqual({ mode, tour: 'story' });
});

test('leads back to exploring, with the filters that were there', async () => {
  open('?mode=tours&tour=story&step=one&talk=abcd&pace=20&topic=tools');
  await userEvent.click(screen.getByRole('button', { name: 'Explore' }));
  expect(window.location.search).toBe('?topic=tools');
});

test('an unknown tour is named above the list', () => {
  open('?mode=guided&tour=nowhere');
  expect(screen.getByRole('alert')).toHaveTextContent('There is no tour “nowhere” here.');
  expect(story().getByRole('button', { name: 'Present' })).toBeVisible();
});

test('an unknown step is named, and the first one offered', async () => {
  open('?mode=guided&tour=story&step=nowhere');
  expect(screen.getByRole('alert')).toHaveTextContent('The tour “A story” has no step “nowhere”.');
  await userEvent.click(screen.getByRole('button', { name: 'Go to its first step' }));
  expect(query().get('step')).toBe('one');
});

test('a link whose tour is broken says what is wrong with it', async () => {
  open('?mode=guided&tour=linked&given=abc');
  expect(screen.getByRole('status')).toHaveTextContent('Reading the tour of the link');
  expect(await screen.findByRole('alert')).toHaveTextContent('The link’s tour cannot be shown.');
});
