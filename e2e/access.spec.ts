// WCAG 2.2 AA as far as a machine can tell, in every view and both themes; no sideways scrolling.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const views: Record<string, string> = {
  timeline: './',
  list: './?view=list',
  event: './?event=yellen-warns-banks',
  'actor lanes': './?lanes=actor&event=sanctioned-tech-90',
  'no results': './?topic=trade&kind=denial&q=laser',
};

/** The program stands where the first view stood, and its view is drawn. */
const settled = async (page: Page) => {
  await expect(page.locator('#first-view')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China, Russia');
  if (await page.getByText('Drawing the timeline…').isVisible())
    await expect(page.getByText('Drawing the timeline…')).toBeHidden();
};

/** Buttons and fields lower or narrower than 24 px, but for links within a sentence. */
const smallTargets = (page: Page) =>
  page.locator('button:visible, input:visible, select:visible').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const inline = getComputedStyle(target).display === 'inline';
      const name = target.getAttribute('aria-label') ?? target.textContent;
      return inline || (width >= 24 && height >= 24) ? [] : [`${name}: ${width}×${height}`];
    }),
  );

/** Pairs of buttons and fields that lie on each other, but for what scrolls under a bar. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, input, select')]
      .filter((control) => control.checkVisibility() && !control.closest('main, aside, nav'))
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent,
        box: control.getBoundingClientRect(),
      }));
    return controls.flatMap(({ name, box: a }, i) =>
      controls
        .slice(i + 1)
        .filter(
          ({ box: b }) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((other) => `${name} on ${other.name}`),
    );
  });

for (const [name, address] of Object.entries(views))
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.goto(address);
    await settled(page);
    await expectAccessible(page);
  });

test('axe finds nothing on a phone, filters and event included', async ({ page }) => {
  // Three whole pages are gone through.
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await settled(page);
  // The bar at the bottom always covers part of something that scrolls: sizes are measured below.
  await expectAccessible(page, ['target-size']);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('article').first().getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
  await expectAccessible(page);
});

for (const [name, address] of Object.entries(views))
  test(`nothing runs out of the page or onto something else: ${name}`, async ({ page }) => {
    await page.goto(address);
    await settled(page);
    for (const width of [3840, 1920, 1440, 1024, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(overflow, `${width} px`).toBeLessThanOrEqual(0);
      await expect.poll(() => overlaps(page), `${width} px`).toEqual([]);
    }
  });

test('the keys are listed, and can be switched off', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Previous and next event by date');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();
});

test('the theme follows the system and can be set', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?view=list');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(20, 23, 27)');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await ground()).toBe('rgb(250, 248, 244)');
  await page.reload();
  expect(await ground()).toBe('rgb(250, 248, 244)');
});
