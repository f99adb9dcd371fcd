import type { Browser, Page } from '@playwright/test';
import { quiet } from './watch.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: since the machine started, and of the thread's own time. */
  readonly ts: number;
  readonly tdur?: number;
}

/**
 * What the page's main thread worked for each of several things done one after the other, in
 * milliseconds of the processor's time, so that other programs' share of the machine is not
 * counted. A thing is over when nothing has stirred for half a second.
 */
export async function costs(page: Page, acts: readonly (() => Promise<void>)[]): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  for (const [i, act] of acts.entries()) {
    await page.evaluate((name) => void performance.mark(name), `bench ${i} begins`);
    await act();
    await quiet(page, 500);
    await page.evaluate((name) => void performance.mark(name), `bench ${i} ends`);
  }
  return summed(await stop(browser), acts.length);
}

async function stop(browser: Browser): Promise<readonly TraceEvent[]> {
  return JSON.parse(String(await browser.stopTracing())).traceEvents;
}

function summed(events: readonly TraceEvent[], count: number): number[] {
  const marks = new Map(
    events.filter(({ name }) => /^bench \d+ /.test(name)).map((e) => [e.name, e]),
  );
  const { pid, tid } = marks.get('bench 0 begins') ?? {};
  const tasks = events.filter(
    (event) =>
      event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the page');
  return Array.from({ length: count }, (_, i) => {
    const from = marks.get(`bench ${i} begins`)?.ts ?? Number.NaN;
    const to = marks.get(`bench ${i} ends`)?.ts ?? Number.NaN;
    const within = tasks.filter(({ ts }) => ts >= from && ts < to);
    return within.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}
