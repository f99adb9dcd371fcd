import type { Locator, Page } from '@playwright/test';
import { answer, expect, test } from './fixtures.ts';

const phone = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };
const file = (page: Page) => page.locator('#first-view');

/** The program does not come before `let go` is called. */
async function holdProgram(page: Page): Promise<() => void> {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return letGo;
}

/** How far below the top of the window something stands once it rests, in pixels. */
const placeOf = (locator: Locator): Promise<number> =>
  locator.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(element.getBoundingClientRect().top)),
        );
      }),
  );

const open = (page: Page, address = './') => page.goto(address, { waitUntil: 'commit' });

test('the list stands before any script has run, and the timeline takes its place', async ({
  page,
}) => {
  const letGo = await holdProgram(page);
  await open(page);
  await expect(file(page).getByRole('article')).toHaveCount(98);
  await expect(file(page).getByRole('article').first()).toBeInViewport();
  letGo();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(file(page)).toHaveCount(0);
});

for (const { name, size } of [
  { name: 'phone', size: phone },
  { name: 'desktop', size: wide },
  { name: 'large screen', size: { width: 1920, height: 1080 } },
])
  test(`nothing shifts on a ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await expect(file(page)).toHaveCount(0);
    await expect(page.getByText('98 events').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))),
    );
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
    );
    expect(sum).toBeLessThanOrEqual(0.02);
  });

interface Shift {
  readonly value: number;
}

test('on a phone the list of the program stands just where the first view stood', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const letGo = await holdProgram(page);
  await open(page);
  const article = page.getByRole('main').getByRole('article').nth(20);
  await article.scrollIntoViewIfNeeded();
  const before = await placeOf(article);
  letGo();
  await expect(file(page)).toHaveCount(0);
  expect(await placeOf(article)).toBeCloseTo(before, 0);
});

test('who has scrolled keeps the list, and is offered the timeline', async ({ page }) => {
  const letGo = await holdProgram(page);
  await open(page);
  const list = page.getByRole('main');
  const article = list.getByRole('article').nth(40);
  await article.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await placeOf(article);
  letGo();
  await expect(file(page)).toHaveCount(0);
  expect(await placeOf(article)).toBeCloseTo(before, 0);
  await expect(page.getByRole('button', { name: 'List', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the timeline' })).toHaveCount(0);
});

test('who has put the focus in the list keeps it there', async ({ page }) => {
  const letGo = await holdProgram(page);
  await open(page);
  await expect(file(page).getByRole('article').last()).toBeAttached();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(name).toContain('Russia');
  letGo();
  await expect(file(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: name ?? '' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Timeline' })).toHaveCount(0);
});

test('what is selected stays selected', async ({ page }) => {
  const letGo = await holdProgram(page);
  await open(page);
  const selected = () => page.evaluate(() => String(document.getSelection()));
  await page.getByText('Statistic · official statistics').first().selectText();
  const before = await selected();
  expect(before).toContain('official statistics');
  letGo();
  await expect(file(page)).toHaveCount(0);
  expect((await selected()).trim()).toBe(before.trim());
});

test('a title that is clicked before the program is there leads to its event', async ({ page }) => {
  const letGo = await holdProgram(page);
  await open(page);
  const article = file(page).getByRole('article').nth(2);
  const title = await article.getByRole('heading').innerText();
  await article.getByRole('button').click({ noWaitAfter: true });
  letGo();
  await expect(page.getByRole('complementary').getByRole('heading', { name: title })).toBeVisible();
});

for (const query of ['?view=list', '?kind=statement', '?mode=tours', '?event=unknown'])
  test(`it is held back where the address asks for something else: ${query}`, async ({ page }) => {
    await holdProgram(page);
    await open(page, `./${query}`);
    await expect(file(page)).toBeAttached();
    await expect(file(page)).toBeHidden();
  });

test('it is painted in the theme that the reader has chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sourceline:theme', 'dark'));
  await holdProgram(page);
  await open(page);
  await expect(file(page)).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 27)');
});

test.describe('a broken events file', () => {
  test('leaves the list, below what is wrong', async ({ page }) => {
    await answer(page, 'broken');
    await open(page);
    await expect(page.getByText('The events file cannot be read.')).toBeInViewport();
    await expect(file(page).getByRole('article').first()).toBeInViewport();
  });
});

test('while the file is on its way the list can be read', async ({ page }) => {
  await answer(page, 'never');
  await open(page);
  await expect(file(page).getByRole('article').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is the whole chronology, with excerpts and who says so', async ({ page }) => {
    await page.goto('./');
    await expect(file(page)).toBeHidden();
    const articles = page.getByRole('article');
    await expect(articles).toHaveCount(98);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const article of [articles.first(), articles.last()]) {
      await expect(article.getByRole('blockquote').first()).toBeVisible();
      await expect(article).toContainText('who says so:');
    }
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

test('a link to an event on the timeline is not taken for reading in the list', async ({
  page,
}) => {
  await page.route('**/timeline-view*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await open(page, './?event=blinken-visit');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});
