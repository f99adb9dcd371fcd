// The timeline by when things were reported, by both clocks, and as known on a day.
import type { Page } from '@playwright/test';
import { generateEventsFile } from '../bench/generate-events.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { collisions, items, region, settled } from './timeline-items.ts';

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(items(page).first()).toBeVisible({ timeout: 15_000 });
  await settled(page);
}

/** The address changes under the page, as when a slider is moved. */
async function change(page: Page, address: string) {
  await page.evaluate((to) => {
    history.replaceState(history.state, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

test('on both clocks an event is one button with two marks and a hairline between them', async ({
  page,
}) => {
  await open(page, './?clock=both&view=timeline');
  const event = items(page).filter({ hasText: '$68m' });
  await expect(event).toHaveCount(1);
  await expect(event).toHaveAccessibleName(
    /^July 2023: .*; reported 24 April 2024, 9 months later$/,
  );
  const parts = await event.evaluate((button) => {
    const pixels = (of: Element, pseudo: string) => {
      const { left, width } = getComputedStyle(of, pseudo);
      return {
        from: Number.parseFloat(left),
        to: Number.parseFloat(left) + Number.parseFloat(width),
      };
    };
    const trail = button.lastElementChild ?? button;
    return {
      happened: pixels(button, '::before'),
      line: pixels(trail, '::before'),
      reported: pixels(trail, '::after'),
    };
  });
  expect(parts.happened.to).toBeCloseTo(parts.line.from, 0);
  expect(parts.line.to).toBeCloseTo(parts.reported.from, 0);
  expect(parts.line.to - parts.line.from).toBeGreaterThan(40);
  const legend = region(page).getByRole('list', { name: 'Legend' });
  await expect(legend.getByText('reported', { exact: true })).toBeVisible();
  expect(await collisions(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await collisions(page)).toEqual([]);
});

test('by reports every name says so, and nothing is dashed as planned', async ({ page }) => {
  await open(page, './?clock=reported');
  const names = await items(page).evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  expect(names.filter((name) => !/^(\d+ more events?, from )?reported /.test(name))).toEqual([]);
  await expect(region(page).locator('[data-planned="true"]')).toHaveCount(0);
  await expect(region(page).locator('[data-reported="true"]').first()).toBeVisible();
  expect(await collisions(page)).toEqual([]);
});

/** Where the marks stand, by event and lane. */
const places = (page: Page) =>
  items(page).evaluateAll((all) =>
    Object.fromEntries(
      all
        .filter(({ dataset }) => dataset.shape)
        .map((one) => {
          const { left, top } = one.getBoundingClientRect();
          const mark = Number.parseFloat(getComputedStyle(one, '::before').left);
          return [one.dataset.key ?? '', [left + mark, top].map(Math.round).join()];
        }),
    ),
  );

test('as the day goes on by which things are known, events appear and nothing moves', async ({
  page,
}) => {
  await open(page, './?known=2024-04-10');
  const perhaps = items(page).filter({ hasText: 'Pentagon' });
  await expect(perhaps).toHaveAccessibleName(/perhaps not known yet/);
  const axis = () => region(page).locator('.vis-time-axis.vis-foreground').innerHTML();
  const before = { places: await places(page), axis: await axis() };
  await perhaps.evaluate((button) => button.setAttribute('data-same', 'yes'));
  for (const day of ['2024-04-24', '2025-10-01', '2026-11-22']) {
    await change(page, `?known=${day}`);
    await expect(items(page).filter({ hasText: '57%' })).toBeVisible();
    await settled(page);
    const now = await places(page);
    // One that stood alone in its stretch of time may be counted with others now.
    const kept = Object.entries(now).filter(([key]) => key in before.places);
    expect(before.places).toMatchObject(Object.fromEntries(kept));
    expect(kept.length).toBeGreaterThan(8);
    expect(Object.keys(now).length).toBeGreaterThan(Object.keys(before.places).length);
    expect(await axis()).toBe(before.axis);
    expect(await collisions(page)).toEqual([]);
  }
  await expect(perhaps).not.toHaveAccessibleName(/perhaps/);
  await expect(perhaps).toHaveAttribute('data-same', 'yes');
});

test('five thousand events on both clocks: few elements, nothing on top of another', async ({
  page,
}) => {
  const body = generateEventsFile(5000);
  await page.route('**/events.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.route('**/events.verified.json', (route) => route.fulfill({ json: { checks: {} } }));
  await open(page, './?clock=both');
  expect(await region(page).evaluate((node) => node.querySelectorAll('*').length)).toBeLessThan(
    750,
  );
  expect(await collisions(page)).toEqual([]);
});

test('the timeline on both clocks and as known on a day is accessible', async ({ page }) => {
  await open(page, './?clock=both&known=2025-10-01&topic=trade');
  await expectAccessible(page);
});
