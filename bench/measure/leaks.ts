import type { CDPSession, Page } from '@playwright/test';
import { heapByKind } from './heap-by-kind.ts';
import { quiet } from './watch.ts';

/** What a page holds after a garbage collection. */
export interface Holds {
  /** All but what the engine has compiled of the page's own functions. */
  readonly heap: number;
  /** What the engine has compiled: the oftener a function runs, the more code is made of it. */
  readonly compiled: number;
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

async function heapSnapshot(session: CDPSession) {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join(''));
}

/** What the page holds after the first five rounds, and after all of them. */
export async function leaks(page: Page, rounds: number): Promise<{ early: Holds; late: Holds }> {
  const session = await page.context().newCDPSession(page);
  const holds = async (): Promise<Holds> => {
    await quiet(page, 1000);
    await session.send('HeapProfiler.collectGarbage');
    const { code = 0, ...others } = heapByKind(await heapSnapshot(session));
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return {
      heap: Object.values(others).reduce((sum, bytes) => sum + bytes, 0),
      compiled: code,
      elements: nodes,
      listeners: jsEventListeners,
    };
  };
  for (let round = 0; round < 5; round++) await once(page);
  const early = await holds();
  for (let round = 5; round < rounds; round++) await once(page);
  return { early, late: await holds() };
}
