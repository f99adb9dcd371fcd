import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { countChoices } from './count-choices.ts';
import { toFilterIndex } from './filter-index.ts';
import { FiltersPanel } from './filters-panel.tsx';

const topics = Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, name: `Topic ${i}` }));
const index = toFilterIndex(
  testChronology({ topics, events: [testEvent({ topics: topics.map(({ id }) => id) })] }),
);

async function openFinder() {
  render(
    <FiltersPanel
      index={index}
      filters={noFilters}
      count={countChoices(index, noFilters, undefined)}
      onFilters={() => {}}
      onAbout={() => {}}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Find among 300 topics…' }));
  const rows = () =>
    screen.getAllByRole('checkbox', { name: /^Topic/ }).map((box) => box.closest('li'));
  const box = rows()[0]?.closest('div[class*="window"]');
  if (!box) throw new Error('no window');
  return { user, rows, box };
}

const placesOf = (rows: readonly (Element | null)[]) =>
  rows.map((row) => Number(row?.getAttribute('aria-posinset')));

/** jsdom lays nothing out: each row is taken to be 24 px high, the box 360. */
it('has the rows near what is seen of it, each with its place among all', async () => {
  const { rows, box } = await openFinder();
  expect(placesOf(rows())).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  for (const row of rows()) expect(row).toHaveAttribute('aria-setsize', '300');
  box.scrollTop = 2400;
  fireEvent.scroll(box);
  const places = placesOf(rows());
  expect(places.length).toBeLessThan(30);
  expect(places).toContain(101);
  expect(places).toContain(115);
  // What is left out keeps its room.
  const [first] = rows();
  expect(first).toHaveStyle({ marginTop: `${((places[0] ?? 0) - 1) * 24}px` });
});

it('keeps the row with the focus, wherever one scrolls', async () => {
  const { user, rows, box } = await openFinder();
  await user.tab();
  const focused = document.activeElement;
  expect(focused).toHaveAccessibleName('Topic 0');
  box.scrollTop = 4800;
  fireEvent.scroll(box);
  expect(placesOf(rows())).toContain(201);
  expect(document.activeElement).toBe(focused);
});

it('narrows as one types, from the top', async () => {
  const { user, rows, box } = await openFinder();
  box.scrollTop = 4800;
  fireEvent.scroll(box);
  await user.type(screen.getByRole('textbox', { name: 'Find a topic' }), '29');
  expect(await screen.findByText('11 topics')).toBeVisible();
  expect(rows()).toHaveLength(11);
  expect(box.scrollTop).toBe(0);
});
