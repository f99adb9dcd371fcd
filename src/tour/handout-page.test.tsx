import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Address, defaultAddress } from '../address/address.ts';
import { toDay } from '../events/dates.ts';
import { noFilters } from '../events/filters.ts';
import type { Tour } from '../events/format.ts';
import { quoteKey } from '../events/quote-checks.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { hashText } from '../sources/quote-check.ts';
import { HandoutPage } from './handout-page.tsx';
import type { KnownTour } from './known-tours.ts';

const excerpt = (change: Record<string, unknown>) => ({
  id: 'a',
  source: 'paper',
  quote: 'about 57% of all tools',
  via: [],
  attribution: { by: ['china'], footing: 'named official', basis: 'official statistics' },
  ...change,
});

const chronology = testChronology({
  events: [
    testEvent({
      excerpts: [
        excerpt({}),
        excerpt({ id: 'b', quote: 'the second quote', via: [{ sources: ['agency'] }] }),
        excerpt({ id: 'c', quote: 'the third quote', via: undefined }),
      ],
    }),
    testEvent({ id: 'bare', title: 'An event without proof', date: '2025', excerpts: [] }),
    testEvent({ id: 'undated', title: 'An event of no day', date: undefined, kind: 'plan' }),
  ],
});

const tour: Tour = {
  id: 'short',
  title: 'A short tour',
  steps: [
    {
      id: 'one',
      title: 'The first step',
      text: 'What is said.',
      events: ['first', 'bare'],
      minutes: 1.5,
      notes: 'Speak slowly.\nAsk who says so.',
    },
    { id: 'two', title: 'The second step', text: 'And then?', events: ['undated'], minutes: 1 },
  ],
};

const defaults = { view: 'timeline', lanes: 'topic' } as const;

interface Setting {
  address?: Partial<Address>;
  known?: Partial<KnownTour> | undefined;
}

function show({ address, known }: Setting = {}) {
  const go = vi.fn();
  const view = render(
    <HandoutPage
      address={{ ...defaultAddress(defaults), mode: 'handout', ...address }}
      refused={[]}
      go={go}
      loaded={{ chronology, faults: [] }}
      quoteChecks={
        new Map([
          [
            quoteKey('first', 'a'),
            { quote: hashText('about 57% of all tools'), text: 'x', block: 3, day: '2026-11-22' },
          ],
          // The record is of another quote.
          [
            quoteKey('first', 'b'),
            { quote: hashText('b'), text: 'x', block: 4, day: '2026-11-22' },
          ],
        ])
      }
      defaults={defaults}
      known={known && { tour, from: 'file', ...known }}
    />,
  );
  return { go, user: userEvent.setup(), ...view };
}

const facts = () =>
  Object.fromEntries(
    screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );

beforeEach(() => localStorage.clear());
afterEach(() => {
  window.location.hash = '';
  vi.useRealTimers();
});

describe('a tour', () => {
  it('has its steps in order, with their words, dates and proof', () => {
    show({ known: {} });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A short tour');
    const steps = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
    expect(steps).toEqual(['The first step', 'The second step', 'Sources']);
    const [first] = screen.getAllByRole('list')[0]?.children ?? [];
    expect(first).toHaveTextContent('What is said.');
    expect(first).toHaveTextContent('24 April 2024A first event [1]');
    expect(first).toHaveTextContent('“about 57% of all tools”');
    expect(first).toHaveTextContent(
      'Who says so: China · named official, from official statistics',
    );
    expect(first).toHaveTextContent(
      '[1] Paragraph 3 · checked word for word, 22 Nov 2026 · own report',
    );
    expect(first).toHaveTextContent('2025An event without proof No proof given.');
    expect(first).not.toHaveTextContent('the second quote');
  });

  it('says from which file, which revision, at which address and on which day', () => {
    vi.useFakeTimers({ now: new Date('2026-12-02T12:00:00Z') });
    show({ known: {} });
    expect(facts()).toEqual({
      From: 'A test chronology, revision of 22 November 2026',
      Address: `${window.location.origin}/?mode=guided&tour=short&rev=2026-11-22`,
      Printed: '2 December 2026',
    });
    // The tab stays open, and is printed the day after.
    vi.setSystemTime(new Date('2026-12-03T12:00:00Z'));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(facts()).toMatchObject({ Printed: '3 December 2026' });
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says that a tour of this browser opens nowhere else, and packs a given one into its link', () => {
    const { unmount } = show({ known: { from: 'browser' } });
    expect(facts()).toHaveProperty('Kept');
    unmount();
    show({ known: { from: 'link' }, address: { given: 'packed' } });
    expect(facts().Address).toContain('&given=packed&');
  });

  it('does not print a link that nobody would type', () => {
    show({ known: { from: 'link' }, address: { given: 'x'.repeat(2000) } });
    expect(facts().Address).toBe('A link that holds the whole tour, too long to print');
    expect(screen.getByRole('link', { name: /too long/ })).toHaveAttribute(
      'href',
      expect.stringContaining('x'.repeat(2000)),
    );
  });

  it('has the notes and minutes only if they are asked for, each time anew', async () => {
    const { user, unmount } = show({ known: {} });
    const paper = () => screen.getByRole('main');
    expect(paper()).not.toHaveTextContent('Speak slowly.');
    expect(paper()).not.toHaveTextContent('min');
    await user.click(screen.getByRole('checkbox', { name: /notes/ }));
    expect(paper()).toHaveTextContent('Notes · 1½ minSpeak slowly.Ask who says so.');
    expect(paper()).toHaveTextContent('Not for the audience; 2½ min planned');
    unmount();
    show({ known: {} });
    expect(paper()).not.toHaveTextContent('Speak slowly.');
  });

  it('opens with the notes where the address asks for them', () => {
    window.location.hash = '#notes';
    show({ known: {} });
    expect(screen.getByText('Speak slowly.')).toBeVisible();
  });

  it('offers no notes where there are none', () => {
    const [, second] = tour.steps;
    if (!second) throw new Error('no second step');
    const { minutes: _, ...plain } = second;
    show({ known: { tour: { ...tour, steps: [plain] } } });
    expect(screen.queryByRole('checkbox', { name: /notes/ })).toBeNull();
  });

  it('has all excerpts if asked for, and keeps that', async () => {
    const { user, unmount } = show({ known: {} });
    await user.click(screen.getByRole('checkbox', { name: 'All excerpts' }));
    expect(screen.getByText('“the third quote”')).toBeVisible();
    // Its record is of another quote.
    expect(screen.getByText('“the second quote”').nextElementSibling).toHaveTextContent(
      '[1] not checked · retells The Agency [2]',
    );
    expect(screen.getByText('“the third quote”').nextElementSibling).toHaveTextContent(
      'whom it retells is not said',
    );
    unmount();
    show({ known: {} });
    expect(screen.getByText('“the third quote”')).toBeVisible();
  });

  it('leads back to where the tour was', async () => {
    const { go, user } = show({ known: {} });
    await user.click(screen.getByRole('button', { name: 'Back to the tour' }));
    expect(go).toHaveBeenCalledWith({ mode: 'guided' });
  });

  it('gives the edge of each page its title, and takes it back', () => {
    const { unmount } = show({ known: { tour: { ...tour, title: 'Who "says" so?' } } });
    const { style } = document.documentElement;
    expect(style.getPropertyValue('--running-head')).toBe('"Who \\"says\\" so?"');
    unmount();
    expect(style.getPropertyValue('--running-head')).toBe('');
  });
});

describe('events', () => {
  it('stand by date under their years, the undated last', () => {
    show();
    const titles = screen.getAllByRole('heading').map((title) => title.textContent);
    expect(titles).toEqual([
      'A test chronology',
      '2024',
      'A first event',
      '2025',
      'An event without proof',
      'Undated',
      'An event of no day',
      'Sources',
    ]);
    expect(facts()).toMatchObject({ Filters: 'None', Revision: '22 November 2026' });
    expect(screen.getByText('Handout · all 3 events')).toBeVisible();
  });

  it('have two excerpts, and count the others', async () => {
    const { user } = show();
    const event = () => screen.getAllByRole('article')[0];
    expect(event()).toHaveTextContent('“the second quote”');
    expect(event()).not.toHaveTextContent('“the third quote”');
    expect(event()).toHaveTextContent('and 1 more excerpt');
    await user.click(screen.getByRole('checkbox', { name: 'All excerpts' }));
    expect(event()).toHaveTextContent('“the third quote”');
    expect(event()).not.toHaveTextContent('more excerpt');
  });

  it('say by which filters they were chosen, and where to find them', () => {
    const kind = { choices: [{ id: 'plan', exclude: true }], match: 'any' as const };
    show({
      address: { filters: { ...noFilters, kind, from: '2024', to: '2024' }, event: 'first' },
    });
    expect(screen.getByText('Handout · 1 of 3 events')).toBeVisible();
    expect(facts()).toMatchObject({
      Filters: 'not Plan; 2024',
      Address: `${window.location.origin}/?kind=-plan&from=2024&to=2024&rev=2026-11-22`,
    });
  });

  it('are those known on the day that the address names, and say how many are not', () => {
    show({ address: { known: toDay(2024, 4, 24) } });
    expect(screen.getByText('24 April 2024; 1 event not yet known')).toBeInTheDocument();
    expect(screen.queryByText('An event without proof')).not.toBeInTheDocument();
  });

  it('say when no proof is given', () => {
    show();
    expect(screen.getAllByRole('article')[1]).toHaveTextContent('No proof given.');
  });

  it('number the sources and say what is known of them', () => {
    show();
    const list = within(screen.getByRole('region', { name: 'Sources' }));
    const [paper, agency, ...more] = list.getAllByRole('listitem');
    expect(paper).toHaveTextContent('[1]A paper · The Paper · 24 April 2024');
    expect(paper).not.toHaveTextContent('only');
    expect(agency).toHaveTextContent('[2]A wire · The Agency · date not known');
    expect(agency).toHaveTextContent('Reported by another source only');
    expect(more).toEqual([]);
    for (const link of screen.getAllByRole('link', { name: 'Source 2' }))
      expect(link).toHaveAttribute('href', `#${agency?.id}`);
  });

  it('lead on where the filters leave nothing', async () => {
    const topic = { choices: [{ id: 'chips', exclude: false }], match: 'any' as const };
    const { go, user } = show({ address: { filters: { ...noFilters, topic } } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to hand out');
    expect(screen.queryByRole('button', { name: /Print/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(go).toHaveBeenCalledWith({ filters: noFilters });
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back to exploring' }));
    expect(go).toHaveBeenLastCalledWith({ mode: 'explore' });
  });
});

it('prints at the press of its button', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
});
