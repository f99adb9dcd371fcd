// How many independent reports stand behind a claim: the filters that ask for it, and the tree.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

interface Excerpt {
  source: string;
  via?: { sources: string[] }[];
  attribution: { basis?: string };
}
const file: { events: { id: string; excerpts: Excerpt[] }[] } = JSON.parse(
  await readFile(new URL('../public/events.json', import.meta.url), 'utf8'),
);

/** The ends of its chains; an own report is its own end. */
const originsOf = ({ excerpts }: { excerpts: Excerpt[] }) =>
  new Set(
    excerpts.flatMap(({ source, via }) =>
      via?.length === 0 ? [source] : (via?.map(({ sources }) => sources.at(-1)) ?? []),
    ),
  );

test('official statistics, and two origins or more, are as many as a plain count gives', async ({
  page,
}) => {
  await page.goto('./');
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Rests on' }).click();
  const group = filters.getByRole('group', { name: 'Rests on' });
  const several = file.events.filter((event) => originsOf(event).size >= 2);
  const official = file.events.filter(({ excerpts }) =>
    excerpts.some(({ attribution }) => attribution.basis === 'official statistics'),
  );
  const status = page.getByText(/ of 98 events/).first();

  await group.getByRole('checkbox', { name: 'Official statistics' }).click();
  await expect(page).toHaveURL(/basis=official-statistics/);
  await expect(status).toHaveText(`${official.length} of 98 events`);
  await page.getByRole('button', { name: 'Remove Official statistics' }).click();

  const box = group.getByRole('checkbox', { name: 'Two or more' });
  await expect(box).toHaveAccessibleDescription(
    `${several.length} event${several.length === 1 ? '' : 's'}`,
  );
  await box.click();
  await expect(page).toHaveURL(/origins=2/);
  await expect(status).toHaveText(`${several.length} of 98 events`);
});

test('two articles that retell one report are two sources and one origin', async ({ page }) => {
  const event = file.events.find(
    (one) =>
      new Set(one.excerpts.map(({ source }) => source)).size === 2 &&
      one.excerpts.every(({ via }) => via?.length === 1) &&
      originsOf(one).size === 1,
  );
  await page.goto(`./?event=${event?.id}`);
  const panel = page.getByRole('region', { name: 'Event' });
  await panel.getByRole('button', { name: /2 sources, 1 origin/ }).click();
  await expect(panel.getByRole('heading', { name: 'Origins' })).toBeFocused();
  const tree = panel.getByRole('list', { name: 'From the excerpts to their origins' });
  await expect(tree).toBeInViewport();
  await expect(tree.locator('> li')).toHaveCount(1);
  await expect(tree).toContainText('both retell it');
  const end = [...originsOf(event ?? { excerpts: [] })][0];
  await tree
    .getByRole('button')
    .filter({ hasText: /^Report/ })
    .last()
    .click();
  await expect(page).toHaveURL(new RegExp(`source.*${end}`));
});

test('the panel answers in its first screen, with the first excerpt in sight', async ({ page }) => {
  await page.goto('./?event=wang-yi-denial');
  const panel = page.getByRole('region', { name: 'Event' });
  for (const term of ['Who says so', 'Footing', 'Stands on', 'Reported', 'Against it'])
    await expect(panel.getByRole('term').filter({ hasText: term }).first()).toBeInViewport();
  await expect(panel.getByRole('blockquote').first()).toBeInViewport({ ratio: 1 });
  await panel
    .getByRole('button', { name: /disagreements/ })
    .first()
    .click();
  const part = panel.getByRole('region', { name: /^Disagreements/ });
  await expect(part.getByRole('heading', { level: 3 }).first()).toBeFocused();
  await part.locator('summary').first().click();
  await part.getByRole('button', { name: 'See among all disagreements' }).first().click();
  await expect(page).toHaveURL(/view=disagreements.*disagreement=/);
});
