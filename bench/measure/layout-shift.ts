import type { Page } from '@playwright/test';
import { counted, quiet, seen } from './watch.ts';

/** How far a page jumps while it loads, as the browser scores it, in a window of a given size. */
export async function layoutShift(
  page: Page,
  address: string,
  events: number,
  window: { readonly width: number; readonly height: number },
): Promise<number> {
  await page.setViewportSize(window);
  await page.goto(address);
  await counted(page, events);
  await quiet(page, 1500);
  return (await seen(page)).shifted;
}
