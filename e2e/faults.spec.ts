// Nothing breaks in silence.
import { badDate } from '../mocks/scenarios.ts';
import { answer, expect, expectAccessible, test } from './fixtures.ts';

test.use({ expected: /404|500|ERR_FAILED/ });

for (const [scenario, words] of [
  ['missing', 'There is no events file here.'],
  ['serverError', 'The server answered 500'],
  ['network', 'The events file did not arrive.'],
  ['broken', 'a comma is missing before this'],
  ['truncated', 'the file ends in the middle'],
  ['blank', 'the file is empty'],
  ['wrong', 'so this is no events file'],
  ['page', 'this is a web page, not JSON'],
] as const)
  test(`${scenario}: a plain message, Retry, and no empty page`, async ({ page }) => {
    await answer(page, scenario);
    await page.goto('./');
    const problem = page.getByRole('alert');
    await expect(problem).toContainText(words);
    await expectAccessible(page);
    await page.unroute('**/events.json');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

test('slow: the page shows its shape, says that it waits, then shows the events', async ({
  page,
}) => {
  await answer(page, 'slow');
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('Loading the events…');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible({ timeout: 15_000 });
});

test('never: after a while it says so and offers a way', async ({ page }) => {
  await answer(page, 'never');
  await page.goto('./');
  await expect(page.getByRole('status')).toContainText('Still loading', { timeout: 10_000 });
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

test('empty: says that there is nothing to show', async ({ page }) => {
  await answer(page, 'empty');
  await page.goto('./');
  await expect(page.getByText('This file has no events.')).toBeVisible();
});

test('one bad event is listed with its place and line, the others are shown', async ({ page }) => {
  await answer(page, 'oneBadEvent');
  await page.goto('./?view=list');
  const notices = page.getByRole('complementary', { name: 'Notices' });
  await expect(notices).toContainText('1 event of the file could not be shown');
  await notices.getByRole('button', { name: 'Show what is wrong' }).click();
  const dialog = page.getByRole('dialog', { name: 'What is wrong with the events file' });
  await expect(dialog).toContainText(`"${badDate}" is not a date: there is no month 13`);
  await expect(dialog).toContainText(/events\[11\]\.date, line \d+/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('97 events', { exact: true }).first()).toBeAttached();
});
