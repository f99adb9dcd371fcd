// The address is the state: links, Back and Forward, garbage.
import { expect, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('Back undoes each deliberate step, Forward does it again', async ({ page }) => {
  await page.goto('./');
  const filters = page.getByRole('region', { name: 'Filters' });
  const panel = page.getByRole('region', { name: 'Event' });
  await filters.getByRole('checkbox', { name: /Trade & dependence/ }).click();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('main').getByRole('article').first().getByRole('button').first().click();
  await expect(panel).toBeVisible();
  const whole = page.url();

  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.goBack();
  await expect(filters.getByRole('checkbox', { name: /Trade & dependence/ })).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(panel).toBeVisible();
  expect(page.url()).toBe(whole);
});

test('a copied link opens the same filters, span and event in a new browser', async ({
  page,
  browser,
}) => {
  await page.goto('./?topic=diplomacy&actor=united-states&span=2023-06-01..2024-12-31');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline
    .getByRole('button', { name: /Blinken/ })
    .first()
    .click();
  await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).not.toHaveURL(/span=2023-06-01\.\.2024-12-31/);
  await page.getByRole('banner').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied ✓').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['view=timeline', 'lanes=topic', 'others=hide', 'rev=2026-11-22'])
    expect(link).toContain(part);

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const copy = await other.newPage();
  await copy.goto(link);
  await expect(copy.getByRole('region', { name: 'Event' })).toContainText('Blinken');
  const chips = (of: typeof page) => of.getByRole('button', { name: /^Remove/ }).allTextContents();
  expect(await chips(copy)).toEqual(await chips(page));
  const axis = (of: typeof page) =>
    of.getByRole('region', { name: 'Timeline' }).locator('.vis-text').allTextContents();
  await expect.poll(async () => (await axis(copy)).join()).toBe((await axis(page)).join());
  await other.close();
});

test('typing a search is one step back', async ({ page }) => {
  await page.goto('./?view=list');
  await page.getByRole('searchbox').pressSequentially('optics', { delay: 200 });
  await expect(page).toHaveURL(/q=optics/);
  await page.goBack();
  await expect(page).toHaveURL(/\?view=list$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('parts that make no sense are passed over and told', async ({ page }) => {
  await page.goto('./?actor=nobody&event=%3Cimg%20src=x%20onerror=alert(1)%3E&span=x&topic=trade');
  const notices = page.getByRole('complementary', { name: 'Notices' });
  await expect(notices).toContainText('actor=nobody (there is no such actor)');
  await expect(notices).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('checkbox', { name: /Trade & dependence/ })).toBeChecked();
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toBeHidden();
});

test('a link of an older revision says so', async ({ page }) => {
  await page.goto('./?rev=2026-01-01');
  await expect(page.getByRole('complementary', { name: 'Notices' })).toContainText(
    'made with the revision of 2026-01-01',
  );
});
