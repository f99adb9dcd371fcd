import type { Page } from '@playwright/test';
import { quiet } from './watch.ts';

/** What a page holds after a garbage collection. */
export interface Holds {
  readonly bytes: number;
  /** In the document or not: what is removed but still referred to counts. */
  readonly elements: number;
  readonly listeners: number;
}

/** Through every view, a filter set and cleared, an event opened and closed. */
async function once(page: Page) {
  for (const view of ['List', 'Figures', 'Disagreements', 'Timeline']) {
    await page.getByRole('button', { name: view, exact: true }).first().click();
    await quiet(page, 100);
  }
  for (const _ of ['set', 'clear']) {
    await page.getByRole('group', { name: 'Topics' }).getByRole('checkbox').first().click();
    await quiet(page, 100);
  }
  const events = page.getByRole('region', { name: 'Timeline', exact: true }).getByRole('button');
  await events.first().click();
  await quiet(page, 100);
  await page.keyboard.press('Escape');
  await quiet(page, 100);
}

/** What the page holds after the first five rounds, and after all of them. */
export async function leaks(page: Page, rounds: number): Promise<{ early: Holds; late: Holds }> {
  const session = await page.context().newCDPSession(page);
  const holds = async (): Promise<Holds> => {
    await quiet(page, 1000);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, elements: nodes, listeners: jsEventListeners };
  };
  for (let round = 0; round < 5; round++) await once(page);
  const early = await holds();
  for (let round = 5; round < rounds; round++) await once(page);
  return { early, late: await holds() };
}
