// The disagreements as a reader meets them: from an event, by a link, by keys, and on paper.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const card = (page: Page, name: string) => page.getByRole('article', { name });
const count = (page: Page) =>
  page.getByText(/^(\d+ of )?\d+ disagreements$/).filter({ visible: true });

test('from an event to its disagreement, to the event of the other side, and back', async ({
  page,
}) => {
  await page.goto('./?view=list&event=wang-yi-denial');
  const panel = page.getByRole('region', { name: 'Event' });
  const title = 'Did Wang Yi speak in October 2023?';
  await panel.locator('summary', { hasText: title }).click();
  await panel
    .getByRole('button', { name: /among all disagreements/ })
    .last()
    .click();
  const found = page.getByRole('main').getByRole('article', { name: title });
  await expect(found).toBeInViewport();
  await expect(found).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/view=disagreements.*disagreement=wang-yi-date/);
  await found.getByRole('button', { name: /US Department of Defense/ }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Department of Defense');
  await expect(found).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('article[data-event="wang-yi-denial"]')).toBeInViewport();
});

test('a kind narrows them and is kept in the address; what is left out is counted', async ({
  page,
}) => {
  await page.goto('./?view=disagreements&topic=sanctions');
  await expect(count(page)).toBeVisible();
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await kind.selectOption('wording');
  await expect(page).toHaveURL(/differ=wording/);
  const [shown = 0, total = 0] = ((await count(page).textContent()) ?? '').match(/\d+/g) ?? [];
  const cards = page.getByRole('main').getByRole('article');
  await expect(cards).toHaveCount(Number(shown));
  const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  const out = [/(\d+) (?:has|have) no event/, /(\d+) (?:is|are) of another kind/].map((one) =>
    Number(one.exec(text)?.[1] ?? 0),
  );
  expect(out.reduce((a, b) => a + b, Number(shown))).toBe(Number(total));
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.getByRole('button', { name: 'Show all kinds' }).click();
  await expect(count(page)).toHaveText(`${total} disagreements`);
  await expect(page.getByText(`1 of ${total}`, { exact: true })).toBeVisible();
});

test('by keys through all of them, the last ones too', async ({ page }) => {
  await page.goto('./?view=disagreements&differ=date');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeVisible();
  const titles = await contents.getByRole('button').allTextContents();
  const next = page.getByRole('button', { name: 'Next disagreement' });
  await next.focus();
  for (const title of titles.slice(1)) {
    await page.keyboard.press('Enter');
    await expect(contents.locator('[aria-current]')).toHaveText(title);
    await expect(card(page, title)).toBeInViewport();
    await expect(next).toBeFocused();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await contents.getByRole('button', { name: titles[0] ?? '' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: titles[0] ?? '' })).toBeFocused();
  // Who scrolls by hand is followed.
  await page.getByRole('heading', { name: titles[0] ?? '' }).hover();
  await page.mouse.wheel(0, 700);
  await expect(contents.locator('[aria-current]')).not.toHaveText(titles[0] ?? '');
});

test('accessible; sides stand beside each other, on a phone below; paper has all of them', async ({
  page,
}) => {
  // Of all 37 axe takes its time, and they are of one make.
  await page.goto('./?view=disagreements&differ=date&disagreement=machine-tool-period');
  const found = card(page, 'Nearly 70%: of 2023, or of its last quarter?');
  const sides = found.getByRole('listitem').filter({ has: page.locator('blockquote') });
  const places = () =>
    sides.evaluateAll((all) =>
      all.map((side) => {
        const quote = side.querySelector('blockquote');
        return [side.getBoundingClientRect().left, quote?.getBoundingClientRect().top ?? 0];
      }),
    );
  await expect(found).toContainText('October–December 2023');
  const [[left, top] = [], [otherLeft, otherTop] = []] = await places();
  expect(otherLeft).toBeGreaterThan(left ?? 0);
  expect(otherTop).toBe(top);
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const cards = page.getByRole('main').getByRole('article');
  const total = Number(/\d+/.exec((await count(page).textContent()) ?? '')?.[0]);
  await expect(cards).toHaveCount(total);
  expect(await cards.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
  await expect(page.getByRole('combobox', { name: 'Kind' })).toBeHidden();
  const [[, printTop] = [], [, printOther] = []] = await places();
  expect(printOther).toBe(printTop);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });

  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const [[x] = [], [otherX] = []] = await places();
    expect(otherX).toBe(x);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('dialog', { name: 'Contents' }).getByRole('button').last().click();
  await expect(page.getByText(`Disagreement · other · ${total} of ${total}`)).toBeInViewport();
});
