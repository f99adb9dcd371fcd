import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Filters, noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { onlyChoice, setText } from './edit-filters.ts';
import { SearchBox } from './search-box.tsx';
import { useShownEvents } from './use-shown-events.ts';

const chronology = testChronology({
  actors: [
    { id: 'china', name: 'China', kind: 'state', otherNames: ['PRC'] },
    { id: 'maker', name: 'A laser maker', kind: 'company' },
  ],
  events: [
    ...['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) =>
      testEvent({ id: name.toLowerCase(), title: `${name} <b>laser</b>` }),
    ),
    testEvent({ id: 'report', title: 'A lathe', kind: 'report', summary: 'Not a laser.' }),
  ],
});

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));

function show(start: Filters = noFilters) {
  const on = { select: vi.fn(), about: vi.fn(), done: vi.fn(), filters: vi.fn() };
  function Page() {
    const [filters, setFilters] = useState(start);
    const { index, search, unsearched } = useShownEvents(chronology, { filters, others: 'hide' });
    return (
      <>
        <SearchBox
          index={index}
          filters={filters}
          search={search}
          failed={unsearched === 'failed'}
          keyHint
          onText={(text) => setFilters(setText(filters, text))}
          onFilters={(next) => {
            on.filters(next);
            setFilters(next);
          }}
          onSelect={on.select}
          onAbout={on.about}
          onDone={on.done}
        />
        <button type="button">After</button>
      </>
    );
  }
  render(<Page />);
  return { on, user: userEvent.setup() };
}

const field = () => screen.getByRole('searchbox', { name: 'Search events' });
const panel = () => screen.findByRole('region', { name: 'Search results' });
const noPanel = () => expect(screen.queryByRole('region')).toBeNull();
const result = async (name: RegExp) => within(await panel()).getByRole('button', { name });

it('shows what is found under headings, a handful each, with the words marked', async () => {
  const { user } = show();
  await user.type(field(), 'laser');
  const headings = within(await panel()).getAllByRole('heading');
  expect(headings.map(({ textContent }) => textContent)).toEqual(['Events · 7', 'Actors · 1']);
  const first = await result(/^One/);
  expect(within(first).getByText('laser').tagName).toBe('MARK');
  // Text of the file is text.
  expect(first).toHaveTextContent('One <b>laser</b>');
  expect(within(await panel()).queryByRole('button', { name: /Six/ })).toBeNull();
  expect(await result(/^All 7 events below/)).toBeVisible();
  expect(await screen.findByText('7 events, 1 actor')).toHaveRole('status');
});

it('is gone through by arrows, Home and End, and back to the field', async () => {
  const { user, on } = show();
  await user.type(field(), 'laser');
  await panel();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/^One/);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/^Three/);
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAccessibleName(/laser maker/);
  await user.keyboard('{Enter}');
  expect(on.about.mock.calls).toEqual([['actor', 'maker']]);
  noPanel();
  await user.keyboard('{ArrowDown}{End}{Home}{ArrowUp}');
  expect(field()).toHaveFocus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(on.select.mock.calls).toEqual([['one']]);
});

it('goes on typing from among the results', async () => {
  const { user } = show();
  await user.type(field(), 'lase');
  await panel();
  await user.keyboard('{ArrowDown}r');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('laser');
});

it('closes on Esc, keeps the text, and opens again on the arrow down', async () => {
  const { user } = show();
  await user.type(field(), 'laser');
  await panel();
  await user.keyboard('{ArrowDown}{Escape}');
  noPanel();
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('laser');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/^One/);
});

it('is one stop for Tab, and closes once it is left', async () => {
  const { user } = show();
  await user.type(field(), 'laser');
  await panel();
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName(/^One/);
  await user.keyboard('{ArrowDown}');
  await user.tab();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  noPanel();
});

it('goes on to the events on Enter, with the text kept', async () => {
  const { user, on } = show();
  await user.type(field(), 'laser{Enter}');
  expect(on.done).toHaveBeenCalledOnce();
  noPanel();
  expect(field()).toHaveValue('laser');
});

it('says what is outside the filters, and searches without them', async () => {
  const { user, on } = show(onlyChoice(noFilters, 'kind', 'report'));
  await user.type(field(), 'laser');
  expect(await panel()).toHaveTextContent('Events · 1');
  await user.click(await result(/6 more outside the filters/));
  expect(on.filters.mock.calls).toEqual([[setText(noFilters, 'laser')]]);
});

it('says that nothing is found, and the way out', async () => {
  const { user, on } = show();
  await user.type(field(), 'zzzzz');
  expect(await panel()).toHaveTextContent('Nothing is found for “zzzzz”');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(on.filters.mock.calls).toEqual([[noFilters]]);
  expect(field()).toHaveValue('');
});

it('stays closed over a text of the address until the reader turns to it', async () => {
  const { user } = show(setText(noFilters, 'prc'));
  noPanel();
  await user.click(field());
  expect(await result(/^China/)).toHaveTextContent('Other name: PRC');
});
