// Journey 1 of the design: a student's first two minutes, without the tour.
import { expect, test } from './fixtures.ts';

/** The label of each milestone on the timeline, and a word of its excerpt. */
const milestones: [event: RegExp, quote: RegExp][] = [
  [/Blinken.*plan/i, /plans to visit China/],
  [/Yellen.*bank/i, /Chinese banks and exporters/],
  [/−6\.5%/, /falling 6\.5%/],
  [/curb|precision tools/i, /3–4 microns/],
  [/90%/, /risen to 90%/],
];

test('the page opens on the whole span with what it is and five ways in', async ({ page }) => {
  await page.goto('./');
  const strip = page.getByRole('region', { name: 'Start here' });
  await expect(strip).toContainText('98 events from 5 sources');
  await expect(strip.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('status').filter({ hasText: '98 events' })).toBeAttached();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  for (const year of ['2021', '2022', '2023', '2024', '2025', '2026'])
    await expect(timeline.getByText(year, { exact: true }).first()).toBeVisible();

  await strip.getByRole('button', { name: 'Close the start strip' }).click();
  await expect(strip).toBeHidden();
  await page.reload();
  await expect(timeline).toBeVisible();
  await expect(strip).toBeHidden();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Where to start' }).click();
  await expect(strip).toBeVisible();
});

test('the start strip leads into the five-minute tour, and Back leads out again', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Take the 5-minute tour' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/First the invasion/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/57% of CNC imports/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Start here' })).toBeVisible();
});

test('one click shows an event, its proof, and what came before and after', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^CNC machines: from 12% to 57%/ }).click();
  const panel = page.getByRole('region', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('57%');
  await expect(panel.locator('mark').first()).toHaveText('57%');
  await expect(panel).toContainText('checked word for word');
  await expect(panel).toContainText('1 source');

  const title = await panel.getByRole('heading', { level: 2 }).textContent();
  await panel.getByRole('button', { name: 'Next event' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(title ?? '');
  await panel.getByRole('button', { name: 'Previous event' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title ?? '');
});

for (const [event, quote] of milestones)
  test(`at first fit ${event} carries its label and one click opens its excerpt`, async ({
    page,
  }) => {
    await page.goto('./');
    const item = page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: event });
    await expect(item.first()).toBeInViewport();
    await item.first().click();
    await expect(page.getByRole('region', { name: 'Event' })).toContainText(quote);
  });

test('the same by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(
    page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /57%/ }),
  ).toBeVisible();
  const start = page.getByRole('button', { name: /What was Blinken to bring up/ });
  await start.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Event' });
  const title = panel.getByRole('heading', { level: 2 });
  await expect(title).toContainText('Blinken');
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(start).toBeFocused();

  await page.getByRole('button', { name: 'Fit' }).focus();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const stop = timeline.locator('button[data-key][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('Home');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(first);
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
});

test('the focus goes with the reader: into the event, along, and back to where it was opened', async ({
  page,
}) => {
  await page.goto('./?view=list');
  const opener = page.getByRole('main').getByRole('article').nth(3).getByRole('button').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const next = panel.getByRole('button', { name: 'Next event' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(next).toBeFocused();
  await expect(panel).toContainText('6 of 98');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();

  await page.getByRole('button', { name: 'Close the start strip' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
