import type { Page } from '@playwright/test';
import { quantile } from '../statistics.ts';

/** Milliseconds. */
export interface Frames {
  readonly p95: number;
  readonly worst: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
}

declare global {
  interface Window {
    benchFrames: { times: number[]; going: boolean };
  }
}

/** How long each frame of the page stood while something was done, and shortly after. */
export async function frames(page: Page, act: () => Promise<void>): Promise<Frames> {
  const start = await page.evaluate(() => {
    const kept = { times: [] as number[], going: true };
    window.benchFrames = kept;
    const frame = (time: number) => {
      kept.times.push(time);
      if (kept.going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return performance.now();
  });
  await act();
  await page.waitForTimeout(300);
  const { times, longTasks } = await page.evaluate((from) => {
    window.benchFrames.going = false;
    const { tasks } = window.benchSeen;
    return {
      times: window.benchFrames.times,
      longTasks: tasks.filter((task) => task.start > from).length,
    };
  }, start);
  const intervals = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return { p95: quantile(intervals, 0.95), worst: Math.max(...intervals), longTasks };
}
