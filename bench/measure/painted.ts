import type { Page } from '@playwright/test';
import { within } from '../browser.ts';

/** Milliseconds after an input. */
export interface Painted {
  /** The second animation frame: whatever the input did at once has been painted. */
  readonly frame: number;
  /** The frame after the first that has the new number and a changed timeline. */
  readonly answer: number;
}

declare global {
  interface Window {
    benchPainted: Promise<Painted>;
  }
}

/** Runs in the page: waits for the next input, then looks at every frame. */
function awaitAnswer(events: number) {
  const inputs = ['click', 'keydown', 'beforeinput'];
  const timeline = document.querySelector(':is(section, [role=region])[aria-label="Timeline"]');
  window.benchPainted = new Promise((done) => {
    const begin = ({ timeStamp }: Event) => {
      for (const input of inputs) document.removeEventListener(input, begin, true);
      let redrawn = false;
      const observer = new MutationObserver(() => {
        redrawn = true;
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      if (timeline) observer.observe(timeline, all);

      let second: number | undefined;
      let numbered: number | undefined;
      let frames = 0;
      let complete = false;
      const look = () => {
        const since = performance.now() - timeStamp;
        if (++frames === 2) second = since;
        // What stands before a frame is drawn has been painted when the next one begins.
        if (complete && second !== undefined) {
          observer.disconnect();
          done({ frame: second, answer: since });
          return;
        }
        if (window.benchShown() === events) numbered ??= since;
        complete = numbered !== undefined && redrawn;
        // A timeline may well look the same afterwards.
        if (numbered !== undefined && second !== undefined && since - numbered > 1000) {
          observer.disconnect();
          done({ frame: second, answer: numbered });
        } else requestAnimationFrame(look);
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
  await page.evaluate(awaitAnswer, events);
  await within(act());
  return within(page.evaluate(() => window.benchPainted));
}
