import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const chart = (page: Page, name: string) =>
  page.getByRole('list', { name: `${name}: figures`, exact: true });

const semiconductors = 'Russia’s semiconductor imports from China in a year';

test('a figure opens its event, by mouse and by keyboard, and is emphasised', async ({ page }) => {
  await page.goto('?view=figures&topic=machine-tools');
  const share = chart(page, 'China’s share of Russia’s CNC imports').getByRole('button');
  await expect(share).toHaveText([/before the conflict: 12%/, /July 2023: 57%/]);
  await share.nth(1).click();
  const event = page.getByRole('region', { name: 'Event', exact: true });
  await expect(event.getByRole('heading', { level: 2 })).toContainText('57%');
  await expect(share.nth(1)).toHaveAttribute('aria-current', 'true');
  await share.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(event.getByRole('heading', { level: 2 })).toContainText('12%');
  await page.getByRole('button', { name: 'Table: China’s share of Russia’s CNC imports' }).click();
  await expectAccessible(page);
});

test('the tables hold what the charts show', async ({ page }) => {
  await page.goto('?view=figures');
  const view = page.getByRole('region', { name: 'Figures', exact: true });
  await expect(chart(page, semiconductors).getByRole('button')).toHaveCount(2);
  const inCharts = await view
    .getByRole('list', { name: /: figures$/ })
    .getByRole('button')
    .count();
  expect(inCharts).toBeGreaterThan(20);
  await view.getByRole('button', { name: 'Show as tables' }).click();
  await expect(view.getByRole('rowheader')).toHaveCount(inCharts);
  const table = view.getByRole('table', { name: semiconductors });
  await expect(table.getByRole('row').nth(2)).toContainText('more than 500 million US dollars');
});

test('as known on a day, later figures are blocks without a value', async ({ page }) => {
  await page.goto('?view=figures&known=2024-04-24');
  const trade = chart(page, 'Change in China–Russia trade, by year');
  await expect(trade).toContainText('2025: not yet known on 24 April 2024');
  await expect(trade.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('6.5%');
  await expect(
    chart(page, 'China’s share of Russia’s CNC imports').getByRole('button'),
  ).toHaveCount(2);
});

test('a strip lies under the timeline on its axis and follows it', async ({ page }) => {
  await page.goto('?view=figures');
  await page.getByRole('button', { name: `Lay under the timeline: ${semiconductors}` }).click();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  const strip = page.getByRole('region', { name: 'Figures under the timeline' });
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const above = timeline.getByRole('button', { name: /^2022: .*semiconductor imports/ });
  const bar = strip
    .getByRole('button', { name: /2022: more than/ })
    .locator('rect')
    .first();
  // The label of an event starts where its bar does.
  const apart = async () => (await leftOf(bar)) - (await leftOf(above));
  await expect.poll(apart).toBeLessThan(3);
  expect(await apart()).toBeGreaterThan(-3);
  const before = await leftOf(bar);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => leftOf(bar)).not.toBeCloseTo(before, 0);
  await expect.poll(async () => Math.abs(await apart())).toBeLessThan(3);
  await strip.getByRole('button', { name: /^Remove/ }).click();
  await expect(strip).toHaveCount(0);
});

const leftOf = async (one: Locator) => (await one.boundingBox())?.x ?? Number.NaN;
