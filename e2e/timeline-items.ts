// What stands in the timeline, as a browser has laid it out.
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const items = (page: Page) => region(page).locator('button[data-key]');

/** Items change a few in each frame: waits until twenty frames have changed none. */
export const settled = (page: Page) =>
  region(page).evaluate(
    (timeline) =>
      new Promise<void>((done) => {
        let still = 0;
        const observer = new MutationObserver(() => {
          still = 0;
        });
        observer.observe(timeline, { subtree: true, childList: true, attributes: true });
        const look = () => {
          if (++still <= 20) return requestAnimationFrame(look);
          observer.disconnect();
          done();
        };
        look();
      }),
  );

/** Pairs of items that lie on each other once the timeline has settled, by their accessible names. */
export async function collisions(page: Page) {
  await settled(page);
  await expect(items(page).first()).toBeVisible();
  return items(page).evaluateAll((buttons) => {
    const boxes = buttons.map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return { name: button.getAttribute('aria-label'), left, right, top, bottom };
    });
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.name} on ${b.name}`),
    );
  });
}
