// Issue 4, item 7: search that answers, from the keyboard.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });

/** Types as a reader does who has not touched the mouse. */
async function ask(page: Page, text: string) {
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(results(page)).toBeVisible();
}

test('a question typed is answered by its event, and Esc leads back step by step', async ({
  page,
}) => {
  await page.goto('./');
  await ask(page, 'yellen banks');
  await expect(results(page).getByRole('heading', { name: 'Events · 1' })).toBeVisible();
  const first = results(page).getByRole('button', { name: /Yellen warns Chinese banks/ });
  await expect(first.locator('mark')).toHaveText(['Yellen', 'banks']);
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 }).first()).toContainText('Yellen warns');
  await expect(results(page)).toBeHidden();
  await expect(page).toHaveURL(/q=yellen(\+|%20)banks/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(results(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('yellen banks');
});

test('another name finds the actor, whose page opens', async ({ page }) => {
  await page.goto('./?view=list');
  await ask(page, 'PRC');
  const china = results(page).getByRole('button', { name: /^China State/ });
  await expect(china).toContainText('Other name: PRC');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(china).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mode=actor/);
  await expect(page.getByRole('heading', { level: 1, name: /China/ })).toBeVisible();
});

test('figures are found as printed, and a quote shows where', async ({ page }) => {
  await page.goto('./');
  await ask(page, '90%');
  const headings = results(page).locator('mark');
  await expect(headings.first()).toHaveText('90%');
  await field(page).fill('“market for the first time”');
  await expect(results(page)).toContainText(/In the quote: “.*market for the first time/);
});

test('what stands outside the filters is said, and so is that nothing is found', async ({
  page,
}) => {
  await page.goto('./?kind=plan');
  await ask(page, 'blinken');
  await expect(results(page)).toContainText(/\d+ more outside the filters/);
  await field(page).fill('zzzzz');
  await expect(results(page)).toContainText('Nothing is found for “zzzzz”');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/q=/);
  await expect(page).toHaveURL(/kind=plan/);
  await field(page).fill('blinken');
  await results(page)
    .getByRole('button', { name: /outside the filters/ })
    .click();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page).toHaveURL(/q=blinken/);
});

test('axe finds nothing in the results', async ({ page }) => {
  await page.goto('./?view=list');
  await ask(page, 'customs');
  await expectAccessible(page);
});

test('the results lie under the field and within the page, from a phone to a wide screen', async ({
  page,
}) => {
  await page.goto('./?view=list');
  await ask(page, 'china');
  for (const width of [1920, 1024, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const measure = () =>
      page.evaluate(() => {
        const panel = document.querySelector('[aria-label="Search results"]');
        const field = document.querySelector('[aria-label="Search events"]');
        const { left, right, top } = panel?.getBoundingClientRect() ?? new DOMRect();
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          beside: left >= 0 && right <= clientWidth && scrollWidth <= clientWidth,
          below: top - (field?.getBoundingClientRect().bottom ?? 0) >= 0,
        };
      });
    await expect.poll(measure, `${width} px`).toEqual({ beside: true, below: true });
  }
});

test('on a phone a result opens its event, and its list is all that is left below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await field(page).click();
  await page.keyboard.type('nuriyev');
  await results(page)
    .getByRole('button', { name: /licences are now needed/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Event' })).toContainText('licences');
  await page.keyboard.press('Escape');
  await field(page).click();
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
});
