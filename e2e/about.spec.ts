// Issue 4: a page for each actor, topic and source, whose address can be shared.
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an actor’s page counts as the filter does, and leads to its events', async ({ page }) => {
  await page.goto('./?mode=actor&id=china&topic=sanctions');
  await expect(page).toHaveTitle(/^China – /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China');

  const explore = page.getByRole('button', { name: /^Explore these \d+ events$/ });
  const all = await numberIn(explore);
  await page.getByRole('radio', { name: /Itself alone/ }).check();
  const itself = await numberIn(explore);
  expect(itself).toBeLessThan(all);
  await explore.click();
  await expect(page).toHaveURL(/\?actor=china\.alone$/);
  await expect(page.getByRole('status').filter({ hasText: `${itself} of` })).toBeVisible();

  await page.goBack();
  const roles = page.getByRole('region', { name: 'Roles' });
  const supplier = roles.getByRole('button', { name: /^Supplier/ });
  const supplied = await numberIn(supplier);
  await supplier.click();
  await expect(page).toHaveURL(/\?actor=china\.supplier$/);
  await expect(page.getByRole('status').filter({ hasText: `${supplied} of` })).toBeVisible();

  // The way back keeps what the reader had narrowed before.
  await page.goBack();
  await page.getByRole('button', { name: 'Explore', exact: true }).click();
  await expect(page).toHaveURL(/\?topic=sanctions$/);
});

test('an event opens from the small timeline, by keys too', async ({ page }) => {
  await page.goto('./?mode=actor&id=janet-yellen');
  const strip = page.getByRole('group', { name: 'The same along time' });
  await expect(strip.getByRole('button')).toHaveCount(3);
  await expectAccessible(page);
  await strip.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(strip.getByRole('button', { name: /Chinese banks/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?event=yellen-warns-/);
  const panel = page.getByRole('region', { name: 'Event' });
  await expect(panel).toContainText('Chinese banks');
  // What led to the page is gone with its own page: the focus goes to the title.
  await panel.getByRole('button', { name: 'About Janet Yellen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Janet Yellen' })).toBeFocused();
});

test('a source’s excerpts stand in the order of its text', async ({ page }) => {
  await page.goto('./?mode=source&id=moscow-times');
  const list = page.getByRole('region', { name: 'What rests on it' });
  await list.getByRole('button', { name: /^Show all/ }).click();
  const places = await list.getByText(/^(Headline or caption|Paragraph \d+)$/).allTextContents();
  const blocks = places.map((place) => Number(/\d+/.exec(place)?.[0] ?? 0));
  expect(blocks.length).toBeGreaterThan(20);
  expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));

  // From a source to a report that it retells, which nobody holds, and back to who retells it.
  await page.getByRole('link', { name: /^Report on Russia’s reliance/ }).click();
  await expect(page).toHaveURL(/\?mode=source&id=bloomberg-report$/);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Report on Russia’s reliance/);
  await expect(title).toBeFocused();
  await expect(page.getByRole('region', { name: 'What others tell of it' })).toContainText('90%');
  await expectAccessible(page);
});

test('as known on a day, a page holds no more than was known, and says so', async ({ page }) => {
  await page.goto('./?mode=actor&id=bloomberg&known=2024-05-01');
  await expect(page.getByText('No event in this file names it so far.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?mode=actor&id=bloomberg$/);
  await expect(page.getByRole('button', { name: /^Explore these/ })).toBeVisible();
});

test('an unknown name leads to near ones, and a kind without a name to all', async ({ page }) => {
  await page.goto('./?mode=actor&id=chnia');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such actor');
  await page
    .getByRole('list', { name: 'Near names' })
    .getByRole('link', { name: 'China', exact: true })
    .click();
  await expect(page).toHaveTitle(/^China – /);
  await page.getByRole('link', { name: 'All actors' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actors');
  await page.getByRole('link', { name: 'All topics' }).click();
  await page.getByRole('link', { name: 'Sanctions & finance' }).click();
  await expect(page.getByRole('region', { name: 'Neighbouring topics' })).toBeVisible();
  await expectAccessible(page);
});

async function numberIn(button: import('@playwright/test').Locator): Promise<number> {
  return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
}
