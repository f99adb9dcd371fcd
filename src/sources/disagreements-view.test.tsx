import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import DisagreementsView, { type DisagreementsViewProps } from './disagreements-view.tsx';

const attribution = { footing: 'outlet' };
const proof = (source: string) => [{ id: 'a', source, quote: 'so it was', attribution }];
const disagreement = (id: string, kind: string, ...events: string[]) => ({
  id,
  kind,
  title: `About ${id}`,
  sides: events.map((event) => ({ event, excerpt: 'a' })),
  note: 'Nothing settles it.',
});
const chronology = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    { id: 'agency', title: 'A wire', publisher: 'The Agency', published: '2025-01-01' },
  ],
  events: [
    testEvent({ id: 'first', title: 'First event', excerpts: proof('paper') }),
    testEvent({ id: 'second', title: 'Second event', excerpts: proof('agency') }),
    testEvent({ id: 'third', title: 'Third event', excerpts: proof('paper') }),
  ],
  disagreements: [
    disagreement('words', 'wording', 'first', 'third'),
    disagreement('day', 'date', 'first', 'second'),
    disagreement('other-day', 'date', 'third', 'third'),
  ],
});

// jsdom does not scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
});

function show(change: Partial<DisagreementsViewProps> = {}) {
  const acts = {
    onKind: vi.fn(),
    onCurrent: vi.fn(),
    onSelect: vi.fn(),
    onAllEvents: vi.fn(),
    onAllKnown: vi.fn(),
  };
  render(
    <DisagreementsView
      chronology={chronology}
      events={chronology.events}
      kind={undefined}
      current={undefined}
      link={(id) => `https://example.org/${id}`}
      {...acts}
      {...change}
    />,
  );
  return acts;
}

const event = (id: string) => chronology.events.filter((one) => one.id === id);
const titles = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const status = () => screen.getAllByRole('status')[0]?.textContent;

test('all of them stand by kind, each with its place', () => {
  show();
  expect(titles()).toEqual(['About day', 'About other-day', 'About words']);
  expect(status()).toBe('3 disagreements');
  expect(screen.getByText('Disagreement · date · 2 of 3')).toBeInTheDocument();
  const contents = screen.getByRole('navigation', { name: 'Contents' });
  expect(within(contents).getByRole('button', { current: true })).toHaveTextContent('About day');
});

test('filters leave some out, and say how many and the way back', async () => {
  const { onAllEvents } = show({ events: event('second') });
  expect(titles()).toEqual(['About day']);
  expect(status()).toBe('1 of 3 disagreements');
  expect(screen.getByText(/2 have no event that matches the filters/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(onAllEvents).toHaveBeenCalledOnce();
});

test('a kind can be chosen, with its count', async () => {
  const { onKind } = show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Date (2)');
  expect(onKind).toHaveBeenCalledWith('date');
});

test('the next one by its button, which keeps the focus and says where one is', async () => {
  const { onCurrent } = show();
  const next = screen.getByRole('button', { name: 'Next disagreement' });
  await userEvent.click(next);
  expect(onCurrent).toHaveBeenCalledWith('other-day');
  expect(next).toHaveFocus();
  expect(screen.getByText('2 of 3: About other-day')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Previous disagreement' })).toBeEnabled();
});

test('a title in the contents leads the focus to its card', async () => {
  const { onCurrent } = show();
  await userEvent.click(screen.getByRole('button', { name: 'About words' }));
  expect(onCurrent).toHaveBeenCalledWith('words');
  expect(screen.getByRole('heading', { name: 'About words' })).toHaveFocus();
});

test('the one that the address names is shown though its kind is not chosen, apart and with a word', () => {
  show({ kind: 'wording', current: 'day' });
  const apart = screen.getByRole('region', { name: 'The disagreement you came for' });
  expect(within(apart).getByRole('article', { name: 'About day' })).toBeInTheDocument();
  expect(apart).toHaveTextContent('It is of another kind');
});

test('from the one shown apart the first of the others is next', async () => {
  const { onCurrent } = show({ kind: 'date', current: 'words' });
  expect(screen.getByText('2 others')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next disagreement' }));
  expect(onCurrent).toHaveBeenCalledWith('day');
});

test('what was not yet known stays hidden, even if the address names it', async () => {
  const known = asKnownOn(chronology, parseDate('2024-12-31').earliest);
  const { onAllKnown } = show({ chronology: known, events: known.events, current: 'day' });
  expect(titles()).toEqual(['About other-day', 'About words']);
  expect(screen.getByText('The disagreement you came for was not yet known.')).toBeInTheDocument();
  expect(screen.getByText(/1 was not yet known on 31 December 2024/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show what is known now' }));
  expect(onAllKnown).toHaveBeenCalledOnce();
});

test('a side says that its text came out later than the report that it retells', () => {
  const sources = [
    {
      id: 'report',
      title: 'A report',
      publisher: 'The Agency',
      published: '2024-01-01',
      held: false,
    },
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2025-01-01' },
  ];
  const excerpts = [{ ...proof('paper')[0], via: [{ sources: ['report'] }] }];
  const whole = testChronology({
    sources,
    events: [testEvent({ id: 'first', excerpts }), testEvent({ id: 'second', excerpts })],
    disagreements: [disagreement('day', 'date', 'first', 'second')],
  });
  const known = asKnownOn(whole, parseDate('2024-06-01').earliest);
  show({ chronology: known, events: known.events });
  expect(screen.getAllByText(/This text came out later \(1 Jan 2025\)/)).toHaveLength(2);
});

test('an event opens from its side', async () => {
  const { onSelect } = show({ events: event('second') });
  await userEvent.click(screen.getByRole('button', { name: 'Second event' }));
  expect(onSelect).toHaveBeenCalledWith('second');
});

describe('of hundreds', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `d${at}`);
  const many = testChronology({
    events: [testEvent({ id: 'first' }), testEvent({ id: 'second' })],
    disagreements: ids.map((id, at) =>
      disagreement(id, at < 150 ? 'date' : 'wording', 'first', 'second'),
    ),
  });
  const all = { chronology: many, events: many.events };
  const drawn = () => screen.getAllByRole('article').length;

  test('those near the screen are drawn, and the headings of all kinds', () => {
    show(all);
    expect(drawn()).toBeLessThan(15);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
    expect(screen.getByRole('heading', { level: 3, name: 'Wording' })).toBeInTheDocument();
  });

  test('the one that the address names is drawn and scrolled to', () => {
    show({ ...all, current: 'd290' });
    expect(screen.getByText('Disagreement · wording · 291 of 300')).toBeInTheDocument();
    expect(drawn()).toBeLessThan(25);
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(within(contents).getByRole('button', { current: true })).toHaveTextContent('About d290');
  });

  test('a title in the contents leads to a card that was not drawn', async () => {
    show({ ...all, current: 'd299' });
    await userEvent.click(screen.getByRole('button', { name: 'About d280' }));
    expect(screen.getByRole('heading', { name: 'About d280' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Next disagreement' }));
    expect(screen.getByText('282 of 300: About d281')).toBeInTheDocument();
  });

  test('paper has the first of them and says so', () => {
    show(all);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toBe(200);
    expect(screen.getByText(/first 200 of 300 disagreements/)).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn()).toBeLessThan(15);
  });
});

test('a file without any says so', () => {
  show({ chronology: testChronology(), events: testChronology().events });
  expect(screen.getByText('This file records no disagreements.')).toBeInTheDocument();
});
