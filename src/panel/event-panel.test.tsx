import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { EventPanel, type EventPanelProps } from './event-panel.tsx';

const series = (id: string, name: string, notComparableWith: object[] = []) => ({
  id,
  name,
  unit: '%',
  measures: 'A share.',
  whose: 'Customs.',
  notComparableWith,
});

const chronology = testChronology({
  terms: [{ id: 'cnc', term: 'CNC', meaning: 'Steered by a computer.' }],
  series: [
    series('share', 'Share of tools', [{ series: 'chips', why: 'Other goods.' }]),
    series('chips', 'Share of chips'),
  ],
  events: [
    testEvent({
      kind: 'statistic',
      date: '2023-07',
      dateBasis: 'The month is given.',
      summary: 'Of all CNC machines, 57%.',
      figures: [
        { value: 57, unit: '%', period: '2023-07', series: 'share', excerpt: 'a', printed: '57%' },
      ],
      relations: [{ event: 'second', kind: 'updates', note: 'It is newer.' }],
    }),
    testEvent({
      id: 'second',
      title: 'A second event',
      kind: 'statistic',
      date: '2022',
      topics: ['chips'],
      figures: [{ value: 12, unit: '%', period: '2022', series: 'share' }],
    }),
    testEvent({
      id: 'bare',
      title: 'A bare event',
      excerpts: [],
      actors: [],
      date: undefined,
      links: [
        { url: 'https://www.example.org/film', title: 'A film' },
        { url: 'https://example.org/plain' },
      ],
    }),
  ],
});

function show(id: string, props: Partial<EventPanelProps> = {}) {
  const event = chronology.eventById.get(id);
  if (!event) throw new Error(`no event ${id}`);
  render(
    <EventPanel
      chronology={chronology}
      event={event}
      quoteChecks={new Map()}
      position={{ index: 7, count: 47 }}
      onSelect={vi.fn()}
      onAbout={vi.fn()}
      onDisagreement={vi.fn()}
      onCite={vi.fn()}
      onFilter={vi.fn()}
      onClose={vi.fn()}
      link={() => 'https://example.org/?event=first'}
      {...props}
    />,
  );
  return within(screen.getByRole('region', { name: 'Event' }));
}

test('says what the event is, when it was, and how that is known', () => {
  const panel = show('first');
  expect(panel.getByText('statistic · Machine tools')).toBeInTheDocument();
  expect(panel.getByRole('heading', { name: 'A first event' })).toHaveAttribute('tabindex', '-1');
  expect(panel.getByText(/The month is given/)).toHaveTextContent('July 2023 · The month is given');
  expect(panel.getByText('8 of 47')).toBeInTheDocument();
});

test('steps and closes; there is no step beyond an end', async () => {
  const onNext = vi.fn();
  const onClose = vi.fn();
  const panel = show('first', { onNext, onClose });
  expect(panel.getByRole('button', { name: 'Previous event' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await userEvent.click(panel.getByRole('button', { name: 'Next event' }));
  await userEvent.click(panel.getByRole('button', { name: 'Close event' }));
  expect(onNext).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('an event that the filters leave out says so', () => {
  expect(
    show('first', { position: undefined }).getByText(/not among the filtered events/),
  ).toBeInTheDocument();
});

test('actors and topics filter', async () => {
  const onFilter = vi.fn();
  const panel = show('first', { onFilter });
  await userEvent.click(panel.getByRole('button', { name: 'China supplier' }));
  await userEvent.click(panel.getByRole('button', { name: 'Machine tools' }));
  expect(onFilter.mock.calls).toEqual([
    ['actor', 'china'],
    ['topic', 'tools'],
  ]);
});

test('a term of the glossary can be looked up where it first stands', () => {
  expect(show('first').getByRole('button', { name: 'CNC' })).toHaveAttribute(
    'aria-haspopup',
    'dialog',
  );
});

test('a figure’s series is drawn, in words for those who do not see it, and leads on', async () => {
  const onSelect = vi.fn();
  const panel = show('first', { onSelect });
  const chart = within(await panel.findByRole('list', { name: 'Share of tools: figures' }));
  const names = chart.getAllByRole('button').map((point) => point.textContent);
  expect(names[0]).toContain('2022: 12%. A second event. Who says so: China');
  expect(names[1]).toContain('July 2023: 57%. A first event.');
  expect(chart.getByRole('button', { current: true })).toHaveTextContent('A first event');
  await userEvent.click(panel.getByText('Both values'));
  const table = within(panel.getByRole('table'));
  await userEvent.click(table.getByRole('button', { name: 'A second event' }));
  expect(onSelect).toHaveBeenCalledWith('second');
});

test('relations read from both ends and open the other event', async () => {
  const onSelect = vi.fn();
  const panel = show('second', { onSelect });
  const relations = within(panel.getByRole('region', { name: 'Relations' }));
  expect(relations.getByText('is updated by')).toBeInTheDocument();
  expect(relations.getByText('It is newer.')).toBeInTheDocument();
  await userEvent.click(relations.getByRole('button', { name: 'A first event' }));
  expect(onSelect).toHaveBeenCalledWith('first');
});

test('says in short who says so, on what footing, from how many origins, since when, what is against it', () => {
  show('first');
  const fact = (term: string) => screen.getByText(term, { selector: 'dl *' }).nextElementSibling;
  const proof = within(screen.getByLabelText('The proof in short'));
  expect(proof.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Who says so',
    'Footing',
    'Stands on',
    'Reported',
    'Against it',
  ]);
  expect(fact('Footing')).toHaveTextContent('named official, from official statistics');
  expect(fact('Stands on')).toHaveTextContent('1 source, 1 origin: its own report');
  expect(fact('Reported')).toHaveTextContent('24 Apr 2024, 9 months later');
  expect(fact('Against it')).toHaveTextContent('nothing in this file');
});

test('a line of the proof leads to its part', async () => {
  const scroll = vi.fn();
  HTMLElement.prototype.scrollIntoView = scroll;
  const panel = show('first');
  await userEvent.click(panel.getByRole('button', { name: /1 source, 1 origin/ }));
  expect(panel.getByRole('heading', { name: 'Origins' })).toHaveFocus();
  expect(scroll).toHaveBeenCalledOnce();
});

test('leads to the pages of actors, topics and sources', async () => {
  const onAbout = vi.fn();
  const panel = show('first', { onAbout });
  await userEvent.click(panel.getByRole('button', { name: 'About China' }));
  await userEvent.click(panel.getByRole('button', { name: 'About Machine tools' }));
  await userEvent.click(panel.getByRole('button', { name: 'All from this source' }));
  expect(onAbout.mock.calls).toEqual([
    ['actor', 'china'],
    ['topic', 'tools'],
    ['source', 'paper'],
  ]);
});

test('says what it must not be compared with', () => {
  const panel = show('first');
  expect(panel.getByRole('heading', { name: 'Source excerpt · 1 of 1' })).toBeInTheDocument();
  expect(panel.getByText('Not comparable with').parentElement).toHaveTextContent(
    'Not comparable with“Share of chips”: Other goods.',
  );
});

test('an event without proof says so, and an undated one too', () => {
  const panel = show('bare');
  expect(panel.getByText('no proof given')).toBeInTheDocument();
  expect(panel.getByText('undated')).toBeInTheDocument();
});

test('links say where they lead, and open beside the page', () => {
  const links = within(show('bare').getByRole('region', { name: 'Links' }));
  expect(links.getByText('example.org')).toBeInTheDocument();
  expect(links.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://www.example.org/film',
    'https://example.org/plain',
  ]);
  expect(links.getByRole('link', { name: /^A film/ })).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
});

test('copies the link, and offers citations', async () => {
  const user = userEvent.setup();
  const onCite = vi.fn();
  const panel = show('first', { onCite });
  await user.click(panel.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://example.org/?event=first');
  await user.click(panel.getByRole('button', { name: 'Cite…' }));
  expect(onCite).toHaveBeenCalledOnce();
});

test('of hundreds of excerpts and relations the first are shown, and the way to the others', async () => {
  const ids = Array.from({ length: 200 }, (_, at) => `x${at}`);
  const big = testChronology({
    events: [
      testEvent({
        excerpts: ids.map((id) => ({
          ...{ id, source: 'paper', quote: `words of ${id}` },
          attribution: { footing: 'outlet' },
        })),
        relations: ids.map((id) => ({ event: `to-${id}`, kind: 'updates', note: 'It is newer.' })),
      }),
      ...ids.map((id) => testEvent({ id: `to-${id}` })),
    ],
  });
  const event = big.eventById.get('first');
  if (!event) throw new Error('no event');
  show('first', { chronology: big, event });
  expect(document.querySelectorAll('*').length).toBeLessThan(800);
  expect(document.querySelectorAll('blockquote')).toHaveLength(6);
  await userEvent.click(
    screen.getByText('Look through all 200 excerpts', { selector: 'section > button' }),
  );
  expect(document.querySelectorAll('blockquote')).toHaveLength(30);
  expect(screen.getByText('Source excerpt · 30 of 200')).toBeInTheDocument();
});
