import type { Page } from '@playwright/test';
import { quiet, seen, shown } from './watch.ts';

/** How far a page jumps while it loads, as the browser scores it, in a window of a given size. */
export async function layoutShift(
  page: Page,
  address: string,
  events: number,
  window: { readonly width: number; readonly height: number },
): Promise<number> {
  await page.setViewportSize(window);
  await page.goto(address);
  // A small window may open on something else than the timeline.
  await shown(page, events, false);
  await quiet(page, 1500);
  return (await seen(page)).shifted;
}
