import type { Page } from '@playwright/test';
import { quiet, seen, shown } from './watch.ts';

/** All in milliseconds after the navigation. */
export interface Ready {
  /** The later of the last change in the number of elements and the end of the last long task. */
  readonly ready: number;
  /** The first of its own content that the browser painted. */
  readonly painted: number;
  /** The first title of an event that could be read; undefined where none was awaited. */
  readonly titled: number | undefined;
}

/**
 * Goes to an address and waits until it shows its events, if it has any, and then 1.5 s of quiet.
 *
 * @param timeline whether it draws them
 */
export async function ready(
  page: Page,
  address: string,
  events: number,
  timeline = true,
): Promise<Ready> {
  // What the last page left behind is not this one's burden.
  await page.goto('about:blank');
  await page.requestGC();
  await page.goto(address, { waitUntil: 'commit' });
  if (events > 0) await shown(page, events, timeline);
  const last = await quiet(page, 1500);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { ready: last, painted, titled: (await seen(page)).titled };
}
