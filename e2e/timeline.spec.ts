// What only a real browser can show of the timeline: layout, dragging, wheel, size.
import type { Page } from '@playwright/test';
import { generateEventsFile } from '../bench/generate-events.ts';
import { expect, test } from './fixtures.ts';
import { collisions, items, region, settled } from './timeline-items.ts';

async function open(page: Page, address = './') {
  await page.goto(address);
  await expect(items(page).first()).toBeVisible();
  await settled(page);
}

async function openGenerated(page: Page, body: string, address = './') {
  await page.route('**/events.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.route('**/events.verified.json', (route) => route.fulfill({ json: { checks: {} } }));
  await open(page, address);
}

/** Events that stand as themselves and those in counts, by lane copies. */
const shownAndCounted = (page: Page) =>
  items(page).evaluateAll((buttons) =>
    buttons.reduce((sum, button) => {
      const more = /^([\d,]+) more event/.exec(button.getAttribute('aria-label') ?? '');
      return sum + (more ? Number(more[1]?.replaceAll(',', '')) : 1);
    }, 0),
  );

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [1920, 1080],
] as const)
  test(`no label lies on another at ${width}×${height}, also after zooming`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, './?view=timeline');
    expect(await collisions(page)).toEqual([]);
    for (let step = 0; step < 3; step++) {
      await region(page).getByRole('button', { name: 'Zoom in' }).click();
      expect(await collisions(page)).toEqual([]);
    }
  });

test('at first fit all events are shown or counted, and the leading ones bear their labels', async ({
  page,
}) => {
  await open(page);
  // 98 events, one of them undated; each stands in one lane by topic.
  const undated = await region(page)
    .getByRole('button', { name: /^Undated/ })
    .count();
  await expect.poll(async () => (await shownAndCounted(page)) + undated).toBe(98);
  const file = await page.evaluate(() => fetch('events.json').then((answer) => answer.json()));
  const leads = file.events.filter(({ weight }: { weight: string }) => weight === 'lead');
  expect(leads.length).toBeGreaterThan(8);
  for (const { label } of leads)
    await expect(items(page).filter({ hasText: label.text }).first()).toBeInViewport();
});

test('a count opens: a menu of events that no zoom can part, or closer to them', async ({
  page,
}) => {
  await open(page);
  const counts = region(page).getByRole('button', { name: /^\d+ more events/ });
  await counts.first().click();
  const menu = page.getByRole('dialog', { name: /events$/ });
  await menu.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('region', { name: 'Event' })).toBeVisible();

  await openGenerated(page, generateEventsFile(1000));
  await counts.nth(20).click();
  await expect(page).toHaveURL(/span=/);
});

test('five hundred events of one day can all be reached', async ({ page }) => {
  const file = JSON.parse(generateEventsFile(500));
  for (const event of file.events)
    Object.assign(event, { date: '2024-04-24', topics: ['topic-1'] });
  await openGenerated(page, JSON.stringify(file));
  const count = region(page).getByRole('button', { name: /^\d+ more events/ });
  const reached = new Set<string>();
  const menu = page.getByRole('dialog', { name: /events$/ });
  for (let press = 0; press < 30 && !(await menu.isVisible()); press++) await count.first().click();
  await expect(menu).toBeVisible();
  while (await menu.getByRole('button', { name: /^\d+ more$/ }).isVisible())
    await menu.getByRole('button', { name: /^\d+ more$/ }).click();
  for (const text of await menu.getByRole('listitem').allTextContents()) reached.add(text);
  for (const text of await items(page).allTextContents()) reached.add(text);
  const names = [...reached].join('\n');
  const missing = file.events.filter(({ title }: { title: string }) => !names.includes(title));
  expect(missing).toEqual([]);
  await menu.getByRole('listitem').last().getByRole('button').click();
  await expect(page.getByRole('region', { name: 'Event' })).toBeVisible();
});

test('dragging pans, the address follows without a new entry, and Fit shows all again', async ({
  page,
}) => {
  await open(page, './?span=2023-06-01..2024-06-01');
  const entries = await page.evaluate(() => history.length);
  const box = await region(page).boundingBox();
  if (!box) throw new Error('the timeline has no size');
  const y = box.y + 60;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 10 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/span=2023-06-01/);
  await expect(page).toHaveURL(/span=2023-0[7-9]/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await region(page).getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/span=/);
});

test('a plain wheel scrolls, with Ctrl it zooms', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await open(page);
  const lanes = items(page).first();
  await lanes.hover();
  await page.mouse.wheel(0, 200);
  await expect(page).not.toHaveURL(/span=/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/span=/);
});

test('the brush and its handles move by keyboard', async ({ page }) => {
  await open(page);
  const start = region(page).getByRole('slider', { name: /Start of the span/ });
  const before = await start.getAttribute('aria-valuetext');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page).toHaveURL(/span=/);
});

test('a selected event is brought into view', async ({ page }) => {
  await open(page, './?span=2021-01-01..2021-06-01&event=yellen-warns-banks');
  await expect(
    region(page)
      .getByRole('button', { name: /Yellen warns/ })
      .first(),
  ).toBeInViewport();
});

test('lanes by actor and by kind', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: /Lanes/ }).selectOption('kind');
  await expect(page).toHaveURL(/lanes=kind/);
  await expect(region(page).getByText('Statistics', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: /Lanes/ }).selectOption('actor');
  await expect(region(page).getByText('United States', { exact: true }).first()).toBeVisible();
});

test('three events, and ten thousand: few elements, nothing on top of another', async ({
  page,
}) => {
  await openGenerated(page, generateEventsFile(3));
  expect(await shownAndCounted(page)).toBe(3);
  await page.unrouteAll();
  await openGenerated(page, generateEventsFile(10_000));
  const elements = () => region(page).evaluate((node) => node.querySelectorAll('*').length);
  expect(await elements()).toBeLessThan(1500);
  expect(await collisions(page)).toEqual([]);
  for (let step = 0; step < 6; step++) {
    await region(page).getByRole('button', { name: 'Zoom in' }).click();
    expect(await elements()).toBeLessThan(1500);
  }
  expect(await collisions(page)).toEqual([]);
});
