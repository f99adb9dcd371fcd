import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ScenarioName } from '../../mocks/scenarios.ts';
import { answer } from '../../mocks/server.ts';
import { testEvent, testFile } from '../events/test-chronology.ts';
import { writeSetting } from '../ui/settings.ts';
import { App } from './app.tsx';

vi.mock('../timeline/timeline-view.tsx', () => ({
  default() {
    throw new Error('broken on purpose');
  },
}));

const usual = JSON.stringify(
  testFile({ events: [testEvent(), testEvent({ id: 'second', title: 'A second event' })] }),
  null,
  2,
);

/** A phone shows the list first: nothing here needs the timeline. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('width <'),
    addEventListener() {},
    removeEventListener() {},
  }));
  window.history.pushState(null, '', '/');
  writeSetting('start', 'no');
});

function open(name: ScenarioName, text = usual) {
  answer(name, text);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

test('shows the events of a sound file', async () => {
  open('usual');
  expect(screen.getByRole('status')).toHaveTextContent('Loading the events');
  expect(await screen.findByRole('heading', { name: 'A test chronology' })).toBeVisible();
  expect(screen.getByRole('button', { name: /A second event/ })).toBeVisible();
  expect(screen.queryByRole('complementary', { name: 'Notices' })).not.toBeInTheDocument();
});

test.each<[ScenarioName, RegExp]>([
  ['missing', /no events file here.*404/],
  ['serverError', /could not be fetched.*500/],
  ['network', /did not arrive/],
  ['blank', /the file is empty/],
  ['page', /a web page, not JSON/],
  ['wrong', /format, line 1: it is missing, so this is no events file.*rule R1/],
  ['broken', /line \d+: this is not JSON here: a comma is missing/],
  ['truncated', /the file ends in the middle/],
])('%s: says what is wrong and offers Retry', async (name, message) => {
  open(name);
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toMatch(message);
  answer('usual', usual);
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByRole('button', { name: /A second event/ })).toBeVisible();
});

test('an empty file says so', async () => {
  open('empty');
  expect(await screen.findByText('This file has no events.')).toBeVisible();
});

test('one bad event is listed and the others are shown (R6)', async () => {
  open('oneBadEvent');
  expect(await screen.findByText(/1 event of the file could not be shown/)).toBeVisible();
  expect(screen.getByRole('button', { name: /A first event/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /A second event/ })).not.toBeInTheDocument();
});

test('a fault in the timeline leaves the list whole', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.history.pushState(null, '', '/?view=timeline');
  open('usual');
  expect(await screen.findByText('The timeline could not be shown.')).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'List' })[0] as HTMLElement);
  expect(await screen.findByRole('button', { name: /A second event/ })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('an unknown id in the address is told, and the page goes on', async () => {
  window.history.pushState(null, '', '/?event=nothing&actor=nobody');
  open('usual');
  const notices = await screen.findByRole('complementary', { name: 'Notices' });
  expect(notices).toHaveTextContent('event=nothing (there is no such event in this file)');
  expect(notices).toHaveTextContent('actor=nobody (there is no such actor)');
  expect(screen.getByRole('button', { name: /A second event/ })).toBeVisible();
});
