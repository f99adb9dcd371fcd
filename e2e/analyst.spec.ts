// Journey 2 of the design: “What did the US say about Chinese banks, who said it, and when?”
import { expect, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('actor, role and topic narrow it, the list answers, one click carries it away', async ({
  page,
}) => {
  await page.goto('./');
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /United States/ }).click();
  await filters.getByRole('button', { name: 'Options for United States' }).click();
  await page.getByRole('combobox', { name: /role/i }).selectOption('speaker');
  await page.keyboard.press('Escape');
  await filters.getByRole('checkbox', { name: /Sanctions & finance/ }).click();
  await expect(page).toHaveURL(/topic=sanctions.*actor=united-states\.speaker/);

  await page.getByRole('button', { name: 'List', exact: true }).click();
  const articles = page.getByRole('main').getByRole('article');
  const count = await articles.count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(10);
  await expect(articles.filter({ hasText: /Yellen.*banks/ }).first()).toContainText('Apr');

  await page.getByRole('button', { name: 'Copy this list' }).click();
  await expect(page.getByText('Copied ✓').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${count} of 98 events`);
  expect(copied).toContain('Chinese banks and exporters');
  expect(copied).toMatch(/http:\/\/127\.0\.0\.1.*actor=united-states\.speaker/);
  expect(copied).toContain('2026-11-22');
});

test('the same by keyboard alone', async ({ page }) => {
  await page.goto('./');
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /United States/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(filters.getByRole('button', { name: 'Options for United States' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /role/i }).focus();
  await page.keyboard.type('speaker');
  await page.keyboard.press('Escape');
  await filters.getByRole('checkbox', { name: /Sanctions & finance/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/topic=sanctions.*actor=united-states\.speaker/);
  await page.getByRole('button', { name: 'List', exact: true }).focus();
  await page.keyboard.press('Enter');
  const yellen = page.getByRole('main').getByRole('button', { name: /Yellen.*banks/ });
  await yellen.first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText('Janet Yellen');
});

test('words find events, typos are forgiven, and nothing found shows the way back', async ({
  page,
}) => {
  await page.goto('./');
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await search.fill('Yelen');
  const chips = page.getByRole('button', { name: /^Remove/ });
  await expect(chips).toHaveCount(1);
  await expect(page).toHaveURL(/q=Yelen/);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('button', { name: /Yellen warns/ }).first()).toBeVisible();

  await search.fill('nowhere to be found');
  await expect(page.getByText('No event matches all of this')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Clear all/ })
    .click();
  await expect(page.getByText('98 events', { exact: true }).first()).toBeVisible();
});

test('counts of choices are what choosing them gives', async ({ page }) => {
  await page.goto('./?view=list');
  const topics = page.getByRole('group', { name: 'Topics' });
  const trade = topics.getByRole('checkbox', { name: /Trade & dependence/ });
  const label = topics.locator('label', { hasText: 'Trade & dependence' });
  const said = Number(/(\d+)/.exec((await label.textContent()) ?? '')?.[1]);
  await trade.click();
  await expect(page.getByText(`${said} of 98 events`, { exact: true }).first()).toBeAttached();
});
