import type { Page } from '@playwright/test';
import { select } from './gestures.ts';
import { quiet } from './watch.ts';

const views = ['Timeline', 'List', 'Figures', 'Disagreements'] as const;

export const everyView = [...views, 'an open event'] as const;

/** The most elements that a page has while it is scrolled from top to bottom. */
async function most(page: Page): Promise<number> {
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  let found = await count();
  for (const part of [0.5, 1, 0]) {
    await page.evaluate((to) => scrollTo(0, to * document.documentElement.scrollHeight), part);
    await quiet(page, 300);
    found = Math.max(found, await count());
  }
  return found;
}

/** How many elements the page has in each of its views, and with an event open in the timeline. */
export async function elements(page: Page): Promise<Record<(typeof everyView)[number], number>> {
  const counts: Record<string, number> = {};
  const open = async (view: string) => {
    await page.getByRole('button', { name: view, exact: true }).first().click();
    await quiet(page, 700);
  };
  for (const view of views) {
    await open(view);
    counts[view] = await most(page);
  }
  await open('Timeline');
  const act = await select(page);
  await act(0);
  await quiet(page, 700);
  counts['an open event'] = await most(page);
  await act(1);
  return counts as Record<(typeof everyView)[number], number>;
}
