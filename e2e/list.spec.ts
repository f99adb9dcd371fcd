// What only a real browser can show of the list: heights, scrolling, thousands of events.
import type { Page } from '@playwright/test';
import { generateEventsFile } from '../bench/generate-events.ts';
import { expect, test } from './fixtures.ts';

const article = (page: Page, id: string) => page.locator(`article[data-event="${id}"]`);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`a far event of thousands is brought into view, excerpts and all, at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const body = generateEventsFile(3000);
    const events: { id: string; date: string }[] = JSON.parse(body).events;
    const { id = '' } = events.sort((a, b) => a.date.localeCompare(b.date)).at(-100) ?? {};
    await page.route('**/events.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    await page.route('**/events.verified.json', (route) => route.fulfill({ json: { checks: {} } }));
    await page.addInitScript(() => localStorage.setItem('sourceline:excerpts', 'yes'));
    await page.goto(`./?view=list&event=${id}`);
    await expect(article(page, id)).toBeInViewport();
    expect(await page.locator('article').count()).toBeLessThan(200);
  });
