import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { EventList, type EventListProps } from './event-list.tsx';

const excerpts = ['a', 'b', 'c'].map((id) => ({
  id,
  source: 'paper',
  quote: `words of ${id}`,
  attribution: { footing: 'outlet' },
}));

const chronology = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', url: 'https://paper.example/1' },
  ],
  events: [
    testEvent({ id: 'visit', date: '2023-07-02', title: 'A visit', excerpts }),
    testEvent({ id: 'deal', date: '2024-04', title: '<b>A deal</b>' }),
    testEvent({ id: 'rumour', date: undefined, title: 'A rumour', kind: 'report' }),
  ],
  disagreements: [
    {
      id: 'words',
      kind: 'wording',
      title: 'Words',
      note: 'Both stand.',
      sides: [
        { event: 'visit', excerpt: 'a' },
        { event: 'visit', excerpt: 'b' },
      ],
    },
  ],
});

const reportedLater = testChronology({
  events: [
    testEvent({ id: 'visit', date: '2023-07-02' }),
    testEvent({ id: 'rumour', date: '2022', excerpts: [] }),
  ],
});

const scrolledTo = vi.fn();
afterEach(() => act(() => void window.dispatchEvent(new Event('afterprint'))));
beforeEach(() => {
  scrolledTo.mockClear();
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo(this.textContent);
  };
});

const listOf = (props: Partial<EventListProps> = {}) => (
  <EventList
    chronology={chronology}
    events={chronology.events}
    dimmed={new Set()}
    selected={undefined}
    onSelect={() => {}}
    onDisagreement={() => {}}
    {...props}
  />
);

const many = testChronology({
  events: Array.from({ length: 5000 }, (_, i) =>
    testEvent({ id: `e${i}`, title: `Event ${i}`, date: `${2000 + Math.floor(i / 250)}-07-02` }),
  ),
});

test('years and months are headings above one article for each event', () => {
  render(listOf());
  const level = (n: number) =>
    screen.getAllByRole('heading', { level: n }).map((heading) => heading.textContent);
  expect(level(2)).toEqual(['2023', '2024', 'Undated 1']);
  expect(level(3)).toEqual(['July', 'April']);
  expect(level(4)).toEqual(['A visit', '<b>A deal</b>', 'A rumour']);
  expect(screen.getAllByRole('article')).toHaveLength(3);
});

test('a title is a button named by date and title that opens the event', async () => {
  const onSelect = vi.fn();
  render(listOf({ onSelect }));
  await userEvent.click(screen.getByRole('button', { name: '2 July 2023: A visit' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
});

test('an event in a disagreement says so and leads there', async () => {
  const onDisagreement = vi.fn();
  render(listOf({ onDisagreement }));
  const [visit, deal] = screen.getAllByRole('article');
  expect(visit).toHaveTextContent('disagreement');
  expect(deal).not.toHaveTextContent('disagreement');
  await userEvent.click(screen.getByRole('button', { name: 'disagreement: Words' }));
  expect(onDisagreement).toHaveBeenCalledExactlyOnceWith('words');
});

test('by report the headings are the dates of reports, and both dates are said', () => {
  const byReport = onReportedClock(reportedLater);
  render(listOf({ chronology: byReport, events: byReport.events }));
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(['2024', 'Undated 1']);
  const [first] = screen.getAllByRole('article');
  expect(first).toHaveTextContent('Reported 24 Apr 2024 · happened 2 Jul 2023');
});

test('what is dimmed stays and says why', () => {
  render(listOf({ dimmed: new Set(['deal']) }));
  const outside = screen
    .getAllByRole('article')
    .filter((article) => article.textContent?.includes('outside the filters'));
  expect(outside).toHaveLength(1);
  expect(outside[0]).toHaveTextContent('A deal');
});

test('the selected event is marked, and scrolled to when another is selected', () => {
  const { rerender } = render(listOf({ selected: 'visit' }));
  expect(screen.getByRole('button', { current: true })).toHaveAccessibleName(/A visit/);
  expect(scrolledTo).toHaveBeenCalledTimes(1);
  rerender(listOf({ selected: 'visit', dimmed: new Set(['deal']) }));
  expect(scrolledTo).toHaveBeenCalledTimes(1);
  rerender(listOf({ selected: 'rumour' }));
  expect(scrolledTo).toHaveBeenLastCalledWith(expect.stringContaining('A rumour'));
});

test('an event that was filtered out when it was selected does not make the list jump', () => {
  const others = chronology.events.filter(({ id }) => id !== 'rumour');
  const { rerender } = render(listOf({ events: others, selected: 'rumour' }));
  rerender(listOf({ selected: 'rumour' }));
  expect(screen.getByRole('button', { current: true })).toHaveAccessibleName(/A rumour/);
  expect(scrolledTo).not.toHaveBeenCalled();
});

test('excerpts are shown on request, the first two with their source', () => {
  const { rerender } = render(listOf());
  expect(screen.queryByText('“words of a”')).toBeNull();
  rerender(listOf({ withExcerpts: true }));
  const [visit] = screen.getAllByRole('article');
  if (!visit) throw new Error('no article');
  expect(within(visit).getByText('“words of b”')).toBeVisible();
  expect(within(visit).queryByText('“words of c”')).toBeNull();
  expect(visit).toHaveTextContent('and 1 more excerpt');
  const [link] = within(visit).getAllByRole('link', { name: /^A paper.*opens a new tab/ });
  expect(link).toHaveAttribute('href', 'https://paper.example/1');
});

test('print has every event with every excerpt', () => {
  render(listOf());
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('“words of c”')).toBeVisible();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText('“words of c”')).toBeNull();
});

test('a list that is mounted only for print has it all too', () => {
  function Page() {
    return usePrinting() ? listOf() : <p>A timeline</p>;
  }
  render(<Page />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('“words of c”')).toBeVisible();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.getByText('A timeline')).toBeVisible();
});

test('print of a very long list says what it leaves out', () => {
  const { container } = render(listOf({ chronology: many, events: many.events }));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(container.querySelectorAll('article')).toHaveLength(1000);
  expect(screen.getByText(/first 1000 of 5000 events/)).toBeVisible();
});

test('of thousands of events only those near the screen are drawn', () => {
  const { container, rerender } = render(listOf({ chronology: many, events: many.events }));
  expect(container.querySelectorAll('*').length).toBeLessThan(2500);
  expect(screen.getByRole('button', { name: /: Event 0$/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /: Event 4990$/ })).toBeNull();
  const [first] = screen.getAllByRole('article');
  expect([first?.ariaPosInSet, first?.ariaSetSize]).toEqual(['1', '5000']);
  // Who goes by headings finds the next year, and there the list goes on.
  expect(screen.getByRole('heading', { level: 2, name: '2001' })).toBeInTheDocument();
  rerender(listOf({ chronology: many, events: many.events, selected: 'e4990' }));
  expect(screen.getByRole('button', { name: /: Event 4990$/ })).toBeVisible();
  expect(scrolledTo).toHaveBeenLastCalledWith(expect.stringContaining('Event 4990'));
  expect(container.querySelectorAll('*').length).toBeLessThan(2500);
});

test('a list of the shipped size is all in the page', () => {
  const { container } = render(listOf({ chronology: many, events: many.events.slice(0, 100) }));
  expect(container.querySelectorAll('article')).toHaveLength(100);
  expect(container.querySelector('[aria-setsize]')).toBeNull();
});

test('it can be written before any script has run', () => {
  expect(renderToString(listOf())).toContain('&lt;b&gt;A deal&lt;/b&gt;');
});

test('words that came out after the day that is looked at are told from what was known by then', () => {
  const retold = testChronology({
    sources: [
      { id: 'wire', title: 'A wire', publisher: 'The Agency', published: '2024-01-05' },
      { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    ],
    events: [
      testEvent({
        excerpts: [
          ...excerpts.slice(0, 1).map((one) => ({ ...one, via: [{ sources: ['wire'] }] })),
          { ...excerpts[1], source: 'wire' },
        ],
      }),
    ],
  });
  const known = asKnownOn(retold, parseDate('2024-02-01').earliest);
  render(listOf({ chronology: known, events: known.events, withExcerpts: true }));
  const [ofPaper, ofWire] = screen.getAllByRole('figure');
  expect(ofPaper).toHaveTextContent('these words came out later');
  expect(ofWire).not.toHaveTextContent('came out later');
});
