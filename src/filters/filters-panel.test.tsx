import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Filters, noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { choiceOptions } from './choice-options.ts';
import { countChoices } from './count-choices.ts';
import { toFilterIndex } from './filter-index.ts';
import { FiltersPanel } from './filters-panel.tsx';

vi.mock('./choice-options.ts', { spy: true });

const people = Array.from({ length: 6 }, (_, i) => ({
  id: `p${i}`,
  name: `Person ${i}`,
  kind: 'person',
  partOf: i === 0 ? ['us'] : [],
  otherNames: i === 5 ? ['Émile Duras'] : [],
}));
const index = toFilterIndex(
  testChronology({
    actors: [
      { id: 'china', name: 'China', kind: 'state' },
      { id: 'us', name: 'United States', kind: 'state' },
      ...people,
    ],
    events: [
      testEvent({ id: 'a', kind: 'plan', actors: [{ actor: 'china', role: 'supplier' }] }),
      testEvent({
        id: 'b',
        topics: ['tools', 'chips'],
        actors: [
          { actor: 'china', role: 'target' },
          { actor: 'p0', role: 'speaker' },
        ],
        excerpts: [],
      }),
    ],
  }),
);

let filters: Filters;
const onAbout = vi.fn();
let setFilters: (filters: Filters) => void;
function Page({ start }: { start: Filters }) {
  const [now, setNow] = useState(start);
  filters = now;
  setFilters = setNow;
  return (
    <FiltersPanel
      index={index}
      filters={now}
      count={countChoices(index, now, undefined)}
      onFilters={setNow}
      onAbout={onAbout}
    />
  );
}

const show = (start = noFilters) => {
  render(<Page start={start} />);
  return userEvent.setup();
};
const group = (name: string) => within(screen.getByRole('group', { name }));
const box = (name: string) => screen.getByRole('checkbox', { name });

/** jsdom knows no popover, so what its button does is done here by hand. */
async function openMenu(user: ReturnType<typeof userEvent.setup>, name: string) {
  const button = screen.getByRole('button', { name: `Options for ${name}` });
  await user.click(button);
  const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (!panel) throw new Error(`no menu for ${name}`);
  fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
  return within(panel);
}

beforeEach(() => {
  HTMLElement.prototype.hidePopover = function hidePopover() {
    fireEvent(this, Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
});

describe('FiltersPanel', () => {
  it('is a region with the groups that the design names', () => {
    show();
    const region = within(screen.getByRole('region', { name: 'Filters' }));
    const names = ['Topics', 'Actors', 'Kind', 'Who says so', 'Rests on', 'Sources', 'Dates'];
    for (const name of names) expect(region.getByRole('group', { name })).toBeVisible();
    expect(group('Topics').getAllByRole('checkbox')).toHaveLength(3);
  });

  it('says how many events each choice would match', async () => {
    const user = show();
    expect(box('China')).toHaveAccessibleDescription('2 events');
    expect(box('United States')).toHaveAccessibleDescription('1 event');
    await user.click(box('Plan'));
    expect(box('United States')).toHaveAccessibleDescription('0 events');
    expect(box('Action')).toHaveAccessibleDescription('1 event');
  });

  it('includes and lets go of a choice by keyboard', async () => {
    const user = show();
    box('Machine tools').focus();
    await user.keyboard(' ');
    expect(filters.topic.choices).toEqual([{ id: 'tools', exclude: false }]);
    expect(box('Machine tools')).toBeChecked();
    await user.keyboard(' ');
    expect(filters).toEqual(noFilters);
  });

  it('leads by keyboard from a choice to its menu', async () => {
    const user = show();
    box('China').focus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Options for China' })).toHaveFocus();
  });

  it('excludes from the menu, says so, and includes again by the checkbox', async () => {
    const user = show();
    const menu = await openMenu(user, 'Trade');
    expect(menu.getByText('Include')).toHaveFocus();
    await user.click(menu.getByText('Exclude'));
    expect(filters.topic.choices).toEqual([{ id: 'trade', exclude: true }]);
    expect(screen.getByRole('button', { name: 'Options for Trade' })).toHaveFocus();
    expect(box('Trade excluded')).not.toBeChecked();
    await user.click(box('Trade excluded'));
    expect(filters.topic.choices).toEqual([{ id: 'trade', exclude: false }]);
  });

  it('takes “only this” to drop the other choices of the facet', async () => {
    const user = show();
    await user.click(box('Trade'));
    await user.click(box('Plan'));
    await user.click((await openMenu(user, 'Machine tools')).getByText('Only this'));
    expect(filters.topic.choices).toEqual([{ id: 'tools', exclude: false }]);
    expect(box('Plan')).toBeChecked();
  });

  it('leads from a choice to the page of its actor, topic or source', async () => {
    const user = show();
    await user.click((await openMenu(user, 'China')).getByText(/About China/));
    expect(onAbout).toHaveBeenCalledWith('actor', 'china');
    const kind = await openMenu(user, 'Plan');
    expect(kind.queryByText(/About/)).toBeNull();
  });

  it('asks for two origins or more, each number with its count', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: /^Rests on/ }));
    expect(box('Official statistics')).toHaveAccessibleDescription('1 event');
    expect(screen.queryByRole('checkbox', { name: 'Three or more' })).toBeNull();
    expect(box('Two or more')).toHaveAccessibleDescription('0 events');
    await user.click(box('Two or more'));
    expect(filters.origins).toBe(2);
    await user.click(box('Two or more'));
    expect(filters).toEqual(noFilters);
    act(() => setFilters({ ...noFilters, origins: 5 }));
    expect(box('Five or more')).toBeChecked();
  });

  it('offers an actor’s own roles, each with its count', async () => {
    const user = show();
    const menu = await openMenu(user, 'China');
    const role = menu.getByLabelText('Role');
    const offered = within(role)
      .getAllByRole('option', { hidden: true })
      .map(({ textContent }) => textContent);
    expect(offered).toEqual(['Any role (2)', 'Supplier (1)', 'Target (1)']);
    await user.selectOptions(role, 'Target (1)');
    expect(filters.actor.choices).toEqual([{ id: 'china', exclude: false, role: 'target' }]);
    expect(box('China as target')).toHaveAccessibleDescription('1 event');
  });

  it('leaves out those that belong to an actor, where there are any', async () => {
    const user = show();
    const china = await openMenu(user, 'China');
    expect(china.queryByLabelText('With those that belong to it')).toBeNull();
    const us = await openMenu(user, 'United States');
    await user.click(us.getByLabelText('With those that belong to it'));
    expect(filters.actor.choices).toEqual([{ id: 'us', exclude: false, alone: true }]);
    expect(box('United States itself alone')).toHaveAccessibleDescription('0 events');
  });

  it('switches between any of and all of', async () => {
    const user = show();
    await user.selectOptions(group('Topics').getByRole('combobox'), 'all of');
    expect(filters.topic.match).toBe('all');
    expect(group('Kind').queryByRole('combobox')).toBeNull();
  });

  it('shows the busiest actors, finds the others by any name, and gives the focus back', async () => {
    const user = show();
    expect(group('Actors').getAllByRole('checkbox')).toHaveLength(5);
    expect(screen.queryByRole('checkbox', { name: 'Person 5' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Find among 8 actors…' }));
    const input = screen.getByRole('textbox', { name: 'Find an actor' });
    expect(input).toHaveFocus();
    expect(group('Actors').getAllByRole('checkbox')).toHaveLength(8);
    await user.keyboard('dur');
    await user.tab();
    expect(box('Person 5')).toHaveFocus();
    await user.keyboard(' ');
    expect(filters.actor.choices).toEqual([{ id: 'p5', exclude: false }]);
    await user.type(input, 'x{Escape}');
    expect(screen.getByRole('button', { name: 'Find among 8 actors…' })).toHaveFocus();
    expect(box('Person 5')).toBeChecked();
  });

  it('says when no actor has the name', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Find among 8 actors…' }));
    await user.keyboard('nobody');
    expect(screen.getByText(/No actor is called “nobody”/)).toBeVisible();
  });

  it('does not fold a group under the hand that lets go of its last choice', async () => {
    const user = show({
      ...noFilters,
      footing: { choices: [{ id: 'named-official', exclude: false }], match: 'any' },
      from: '2021',
    });
    box('Named official').focus();
    await user.keyboard(' ');
    expect(filters.footing.choices).toEqual([]);
    expect(box('Named official')).toHaveFocus();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.keyboard('{Enter}');
    expect(filters).toEqual(noFilters);
    expect(from).toHaveFocus();
  });

  it('opens a group when something in it is chosen elsewhere, unless the reader folded it', () => {
    show();
    expect(screen.queryByRole('textbox', { name: 'From' })).toBeNull();
    act(() => setFilters({ ...noFilters, from: '2021' }));
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('2021');
    fireEvent.click(screen.getByRole('button', { name: 'Dates' }));
    act(() => setFilters({ ...noFilters, from: '2022' }));
    expect(screen.queryByRole('textbox', { name: 'From' })).toBeNull();
  });

  it('keeps an actor in sight that stood there only because it was chosen', async () => {
    const user = show({
      ...noFilters,
      actor: { choices: [{ id: 'p5', exclude: false }], match: 'any' },
    });
    box('Person 5').focus();
    await user.keyboard(' ');
    expect(filters).toEqual(noFilters);
    expect(box('Person 5')).toHaveFocus();
    expect(box('Person 5')).not.toBeChecked();
  });

  it('keeps the way to all actors open when all of them stand there already', async () => {
    const choices = ['p3', 'p4', 'p5'].map((id) => ({ id, exclude: false }));
    const user = show({ ...noFilters, actor: { choices, match: 'any' } });
    await user.click(screen.getByRole('button', { name: 'Find among 8 actors…' }));
    const back = screen.getByRole('button', { name: 'Show only the busiest' });
    await user.click(back);
    expect(back).toHaveFocus();
  });

  it('sorts the choices of a file once, and counts nothing again while nothing changes', () => {
    const counts = countChoices(index, noFilters, undefined);
    const count = { ...counts, choice: vi.fn(counts.choice) };
    const onFilters = () => {};
    const panel = (filters: Filters) => (
      <FiltersPanel
        index={index}
        filters={filters}
        count={count}
        onFilters={onFilters}
        onAbout={onAbout}
      />
    );
    const { rerender } = render(panel(noFilters));
    fireEvent.click(screen.getByRole('button', { name: 'Sources' }));
    const sorted = vi.mocked(choiceOptions).mock.calls.length;
    const counted = count.choice.mock.calls.length;
    expect(sorted).toBeGreaterThan(0);
    rerender(panel(noFilters));
    expect(count.choice).toHaveBeenCalledTimes(counted);
    rerender(panel({ ...noFilters, text: 'laser' }));
    expect(count.choice.mock.calls.length).toBeGreaterThan(counted);
    expect(choiceOptions).toHaveBeenCalledTimes(sorted);
  });

  it('folds what is seldom used, but not what is active', async () => {
    const user = show({
      ...noFilters,
      footing: { choices: [{ id: 'named-official', exclude: false }], match: 'any' },
    });
    expect(box('Named official')).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /A paper/ })).toBeNull();
    const fold = screen.getByRole('button', { name: 'Who says so' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    expect(screen.queryByRole('checkbox', { name: 'Named official' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Who says so 1 active' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sources' }));
    expect(box('A paper The Paper')).toHaveAccessibleDescription('1 event');
  });
});
