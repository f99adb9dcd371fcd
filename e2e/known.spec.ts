import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sourceline:start', 'no'));
});

const counts = /(\d+) of \d+ reports out.*; (\d+) of (\d+) events known(?:, (\d+) perhaps)?/;

test('what was known on a day, by keyboard: the list, the filters and the counts follow', async ({
  page,
}) => {
  await page.goto('?view=list');
  const opener = page.getByRole('button', { name: 'As known on…' });
  await opener.press('Enter');
  const bar = page.getByRole('region', { name: 'As known on' });
  const slider = bar.getByRole('slider', { name: 'As known on' });
  const status = bar.getByRole('status');
  const articles = page.getByRole('main').getByRole('article');
  const all = await articles.count();
  await expect(status).toHaveText(new RegExp(`${all} of ${all} events known$`));

  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const day = await slider.getAttribute('aria-valuetext');
  await expect(status).toContainText(`${day}: `);
  const [, , surely, , perhaps] = counts.exec((await status.textContent()) ?? '') ?? [];
  const known = Number(surely) + Number(perhaps ?? 0);
  expect(known).toBeLessThan(all);
  await expect(articles).toHaveCount(known);
  await expect(articles.filter({ hasText: `perhaps not yet reported on ${day}` })).toHaveCount(
    Number(perhaps ?? 0),
  );
  await expect(page.getByRole('group', { name: 'Events shown' })).toContainText(`${known} events`);
  // A choice alone in its facet leaves what the list then shows.
  const kinds = page.getByRole('group', { name: 'Kind' });
  await kinds.getByRole('checkbox', { name: /^Statistic/ }).check();
  const shown = await articles.count();
  expect(shown).toBeLessThan(known);
  await expect(page.getByRole('group', { name: 'Events shown' })).toContainText(
    `${shown} of ${known} events`,
  );

  // Back undoes the filter, then each step.
  await page.goBack();
  await page.goBack();
  await expect(slider).not.toHaveAttribute('aria-valuetext', day ?? '');
  await bar.getByRole('button', { name: 'Show everything' }).click();
  await expect(bar).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(articles).toHaveCount(all);
});

test('by mouse: steps, a drag, the list of reports, and a play that leaves one entry', async ({
  page,
}) => {
  await page.goto('?view=list&known=2024-04-10');
  const bar = page.getByRole('region', { name: 'As known on' });
  const slider = bar.getByRole('slider');
  await bar.getByRole('button', { name: 'Next report' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '24 April 2024');
  await expect(bar.getByText(/Out on this day: The US warns China/)).toBeVisible();
  await expectAccessible(page);

  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 16);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 16, { steps: 4 });
  await page.mouse.up();
  await expect(slider).not.toHaveAttribute('aria-valuetext', '24 April 2024');
  expect(await entries()).toBe(before);

  await bar.getByRole('button', { name: /reports out$/ }).click();
  await page
    .getByRole('dialog', { name: 'Reports' })
    .getByRole('button', { name: 'Aug 2025' })
    .click();
  await expect(slider).toHaveAttribute('aria-valuetext', '31 August 2025');

  const started = await entries();
  await page.clock.install();
  await bar.getByRole('button', { name: 'Play' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '1 September 2025');
  await page.clock.runFor(6500);
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(slider).not.toHaveAttribute('aria-valuetext', '1 September 2025');
  await page.clock.runFor(60_000);
  await expect(bar.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', '22 November 2026');
  expect(await entries()).toBe(started + 1);
  await page.goBack();
  await expect(slider).toHaveAttribute('aria-valuetext', '31 August 2025');
});

test('by report the list has the dates of reports; a mark leads to the disagreement', async ({
  page,
}) => {
  await page.goto('?view=list');
  await page.getByRole('combobox', { name: 'Dates' }).selectOption('reported');
  const [first] = await page.getByRole('main').getByRole('article').all();
  await expect(first ?? page.locator('nothing')).toContainText(/^.*Reported .* · happened /);
  await expect(page).toHaveURL(/clock=reported/);
  await page
    .getByRole('button', { name: /^disagreement: / })
    .first()
    .click();
  await expect(page).toHaveURL(
    /view=disagreements.*disagreement=|disagreement=.*view=disagreements/,
  );
  await expect(page.getByRole('combobox', { name: 'Dates' })).toBeHidden();
});
