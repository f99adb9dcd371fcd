// A tour of one's own: made of a filter, edited, kept, carried to another browser and back.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const steps = (page: Page) =>
  page.getByRole('region', { name: 'Steps' }).getByRole('listitem').getByRole('button', {
    name: /^\d/,
  });
const current = (page: Page) => page.locator('[aria-current="step"]');
const saved = (page: Page) => page.getByText(/^Saved in this browser/);
const titles = (page: Page) =>
  steps(page).evaluateAll((buttons) =>
    buttons.map((button) => button.querySelector('span + span > span')?.textContent),
  );

/** What the export of the tour at hand holds. */
async function exported(page: Page): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'More' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), text };
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a tour' }).click();
  await (await chooser).setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** A tour of this browser out of the shortest one of the file. */
async function openOwnTour(page: Page, title: string): Promise<string> {
  await page.goto('./?mode=editor&tour=five-minutes');
  await page.getByLabel('Title of the tour').fill(title);
  await expect(page).not.toHaveURL(/tour=five-minutes(&|$)/);
  await expect(saved(page)).toBeVisible();
  return page.url();
}

test('a tour of twelve steps out of a filter: ordered by keys, reloaded, exported, imported', async ({
  page,
}) => {
  await page.goto('./?topic=machine-tools');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Present these events' }).click();
  await expect(page).toHaveURL(/mode=editor/);
  await expect(steps(page).nth(11)).toBeVisible();
  const amount = await steps(page).count();

  // From here on no mouse.
  await current(page).focus();
  await page.keyboard.press('End');
  for (let left = amount; left > 12; left--) await page.keyboard.press('Delete');
  await expect(steps(page)).toHaveCount(12);
  const before = await titles(page);
  await expect(current(page)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  const [a, b, c, ...rest] = before;
  expect(await titles(page)).toEqual([b, c, a, ...rest]);
  await expect(
    page.getByRole('status').filter({ hasText: 'Moved to step 3 of 12' }),
  ).toBeAttached();
  await expect(current(page)).toBeFocused();

  await page.keyboard.press('Control+z');
  expect(await titles(page)).toEqual([b, a, c, ...rest]);
  await page.keyboard.press('Control+Shift+z');
  expect(await titles(page)).toEqual([b, c, a, ...rest]);

  await page.getByLabel('Notes').focus();
  await page.keyboard.type('Say it slowly.');
  // In the middle of a word, before anything could be saved by the clock.
  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue('Say it slowly.');
  expect(await titles(page)).toEqual([b, c, a, ...rest]);

  const file = await exported(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL(/mode=tours/);
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('tour:');

  await importFile(page, file.name, file.text);
  await expect(steps(page)).toHaveCount(12);
  expect(await exported(page)).toEqual(file);
});

test('a mouse drags a step to its place', async ({ page }) => {
  await openOwnTour(page, 'Dragged');
  const [a, b, c, ...rest] = await titles(page);
  // Below the middle of the third.
  const { height = 0 } = (await steps(page).nth(2).boundingBox()) ?? {};
  await steps(page)
    .nth(0)
    .dragTo(steps(page).nth(2), {
      targetPosition: { x: 40, y: height - 6 },
    });
  expect(await titles(page)).toEqual([b, c, a, ...rest]);
});

test('typing is undone in one go, wherever the focus is, and done again', async ({ page }) => {
  await openOwnTour(page, 'Undone');
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  const was = await title.inputValue();
  await title.fill('');
  await title.pressSequentially('Another title');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue(was);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveValue('Another title');
});

test('a step is added from a search, and says what it cannot find once the file has changed', async ({
  page,
}) => {
  await openOwnTour(page, 'With another');
  const amount = await steps(page).count();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('Find an event').fill('yellen');
  const found = page.getByRole('dialog').getByRole('listitem').first();
  await expect(found).toContainText('Yellen');
  await found.getByRole('button').click();
  await expect(steps(page)).toHaveCount(amount + 1);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await expect(saved(page)).toBeVisible();

  await page.route('**/events.json', async (route) => {
    const response = await route.fetch();
    const file = await response.json();
    const gone = /yellen/i;
    await route.fulfill({
      json: {
        ...file,
        events: file.events.filter(({ id }: { id: string }) => !gone.test(id)),
        disagreements: [],
        startingPoints: [],
        tours: [],
        revisions: [],
      },
    });
  });
  await page.reload();
  await expect(steps(page)).toHaveCount(amount + 1);
  await expect(page.getByText('not in this events file')).toBeVisible();
  await expect(current(page)).toContainText('To be mended');
  await expectAccessible(page);
});

test.describe('two tabs', () => {
  test('an idle one takes over what the other has changed', async ({ page, context }) => {
    const address = await openOwnTour(page, 'Shared');
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByLabel('Title of the tour')).toHaveValue('Shared');
    await page.getByLabel('Title of the tour').fill('Shared by two');
    await expect(other.getByLabel('Title of the tour')).toHaveValue('Shared by two');
    await expect(other.getByText('changed in another tab')).toBeVisible();
    await other.getByLabel('Title of the tour').fill('Shared, by the second');
    await expect(page.getByLabel('Title of the tour')).toHaveValue('Shared, by the second');
  });

  for (const choice of ['Keep mine as a copy', 'Take theirs'])
    test(`at the same time nothing is overwritten: ${choice}`, async ({ page, context }) => {
      const address = await openOwnTour(page, 'Shared');
      const late = await context.newPage();
      // A tab that slept and has not heard of the other.
      await late.addInitScript(() =>
        window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
      );
      await late.goto(address);
      await expect(late.getByLabel('Title of the tour')).toHaveValue('Shared');
      await page.getByLabel('Title of the tour').fill('Theirs');
      await expect(page.getByText('Saving…')).toBeHidden();
      await late.getByLabel('Title of the tour').fill('Mine');
      await expect(late.getByRole('alert')).toContainText('changed in another tab');
      await expectAccessible(late);
      // Even before the choice both are kept.
      await page.reload();
      await expect(page.getByLabel('Title of the tour')).toHaveValue('Theirs');
      const kept = () =>
        page.evaluate(() =>
          Object.keys(localStorage)
            .filter((key) => key.startsWith('sourceline:tour:'))
            .map((key) => JSON.parse(localStorage.getItem(key) ?? '').tour.title)
            .sort(),
        );
      expect(await kept()).toEqual(['Mine (copy)', 'Theirs']);

      await late.getByRole('button', { name: choice }).click();
      const takes = choice === 'Take theirs';
      await expect(late.getByLabel('Title of the tour')).toHaveValue(
        takes ? 'Theirs' : 'Mine (copy)',
      );
      await expect(saved(late)).toBeVisible();
      expect(await kept()).toEqual(takes ? ['Theirs'] : ['Mine (copy)', 'Theirs']);
    });
});

test('a broken import says what is wrong, and where, and keeps what was there', async ({
  page,
}) => {
  await openOwnTour(page, 'Kept');
  const { text } = await exported(page);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await page.getByRole('button', { name: '← Tours' }).click();

  await importFile(page, 'cut.json', text.slice(0, 400));
  await expect(page.getByRole('alert')).toContainText('cut.json could not be imported');
  await expect(page.getByRole('alert')).toContainText('the file ends in the middle');

  const { tour, ...head } = JSON.parse(text);
  tour.steps[1].minutes = 'two';
  tour.steps[2].events = [];
  await importFile(page, 'wrong.json', JSON.stringify({ ...head, tour }, undefined, 2));
  const problem = page.getByRole('alert');
  await expect(problem).toContainText(/tour\.steps\[1\]\.minutes, line \d+: it is "two"/);
  await expect(problem).toContainText('tour.steps[2].events');
  await expectAccessible(page);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  await expect(page.getByText('Kept').first()).toBeVisible();
});

test('a full storage is said, the tour lasts as long as the page, and can be exported', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./?mode=editor&tour=five-minutes');
  await page.getByLabel('Title of the tour').fill('Not kept');
  await expect(page.getByRole('alert')).toContainText('storage of this browser is full');
  await expect(page.getByText('Not saved')).toBeVisible();
  const { text } = await exported(page);
  expect(JSON.parse(text).tour.title).toBe('Not kept');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Not kept/);
});

test('a record that cannot be read is said and kept', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sourceline:tour:broken', '{"tour":'));
  await page.goto('./?mode=tours');
  await expect(page.getByRole('alert')).toContainText('A tour in this browser cannot be read');
  await expect(page.getByRole('button', { name: 'Export what is there' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('sourceline:tour:broken'))).toBe(
    '{"tour":',
  );
});

test('a short tour fits into a link, and opens from it in another browser', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOwnTour(page, 'In a link');
  await current(page).focus();
  for (let left = await steps(page).count(); left > 2; left--) await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Copy a link with the tour in it' }).click();
  await expect(page.getByText('Copied ✓').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(2000);

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const guest = await elsewhere.newPage();
  await guest.goto(link);
  await expect(guest.getByText('Step 1 of 2', { exact: false }).first()).toBeVisible();
  await guest.goto(link.replace(/(given=.{40}).*/, '$1'));
  await expect(guest.getByRole('alert')).toContainText('cut off');
  await elsewhere.close();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`axe finds nothing, and nothing runs out of the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openOwnTour(page, 'Looked at');
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Add a step' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
    await expectAccessible(page);
  });
