import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

/** What a person can see at once needs no more. */
const mostElements = 2500;

for (const view of ['timeline', 'list', 'figures', 'disagreements'])
  test(`the view “${view}” has at most ${mostElements} elements`, async ({ page }) => {
    await page.goto(`./?view=${view}`);
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const elements = await page.locator('*').count();
    expect(elements).toBeGreaterThan(100);
    expect(elements).toBeLessThanOrEqual(mostElements);
  });

test('a first visit asks for little, and for few fonts', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      name: entry.name,
      size: (entry as PerformanceResourceTiming).encodedBodySize,
    })),
  );
  const fonts = asked.filter(({ name }) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  const scripts = asked.filter(({ name }) => name.endsWith('.js'));
  const sizes = scripts.map(async ({ name }) =>
    gzipSync(await (await page.request.get(name)).body()),
  );
  const bytes = (await Promise.all(sizes)).reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(240_000);
  // With what is fetched ahead while nothing else is to be done: the event panel and the like.
  expect(asked.length).toBeLessThanOrEqual(40);
});
