import type { Page } from '@playwright/test';
import { within } from '../browser.ts';

/** Milliseconds after an input. */
export interface Painted {
  /** The second animation frame after it, or a later one, if only then the new number stands. */
  readonly painted: number;
  /** The frame after the first that has the new number and a changed timeline. */
  readonly redrawn: number;
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
    const begin = (event: Event) => {
      // To select a text is not yet to change it.
      if (event instanceof KeyboardEvent && (event.ctrlKey || event.key === 'Control')) return;
      const { timeStamp } = event;
      for (const input of inputs) document.removeEventListener(input, begin, true);
      let changed = false;
      const observer = new MutationObserver(() => {
        changed = true;
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      if (timeline) observer.observe(timeline, all);

      let numbered: number | undefined;
      let painted: number | undefined;
      let complete = false;
      let frames = 0;
      const look = () => {
        const since = performance.now() - timeStamp;
        // What stands before a frame is drawn has been painted when the next one begins.
        if (++frames > 1 && numbered !== undefined) painted ??= since;
        if (complete && painted !== undefined) {
          observer.disconnect();
          done({ painted, redrawn: since });
          return;
        }
        if (window.benchShown() === events) numbered ??= since;
        complete = numbered !== undefined && changed;
        // A timeline may well look the same afterwards.
        if (painted !== undefined && since - painted > 1000) {
          observer.disconnect();
          done({ painted, redrawn: painted });
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
