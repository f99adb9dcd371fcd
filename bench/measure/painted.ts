import type { Page } from '@playwright/test';
import { within } from '../browser.ts';

/** Milliseconds after an input. */
export interface Painted {
  /** The second animation frame: whatever the input did at once has been painted. */
  readonly frame: number;
  /** The frame after the first that has the new number of events: the answer has been painted. */
  readonly answer: number;
}

declare global {
  interface Window {
    benchPainted: Promise<Painted>;
  }
}

/** Runs in the page: waits for the next input, then counts frames. */
function countFrames(events: number) {
  const says = () => {
    const status = document.querySelector('[aria-label="Events shown"] [role=status]');
    const [first = ''] = (status?.textContent ?? '').split(' of ');
    return Number(first.replace(/\D/g, '')) === events;
  };
  const inputs = ['click', 'keydown', 'beforeinput'];
  window.benchPainted = new Promise((done) => {
    const begin = ({ timeStamp }: Event) => {
      for (const input of inputs) document.removeEventListener(input, begin, true);
      let frames = 0;
      let frame: number | undefined;
      let answer: number | undefined;
      let answered = false;
      const look = () => {
        const since = performance.now() - timeStamp;
        frames++;
        if (frames === 2) frame = since;
        if (answered) answer ??= since;
        answered ||= says();
        if (frame !== undefined && answer !== undefined) done({ frame, answer });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    for (const input of inputs) document.addEventListener(input, begin, true);
  });
}

/** Does something after which the page shows so many events, and says when that was painted. */
export async function painted(
  page: Page,
  events: number,
  act: () => Promise<void>,
): Promise<Painted> {
  await page.evaluate(countFrames, events);
  await within(act());
  return within(page.evaluate(() => window.benchPainted));
}
