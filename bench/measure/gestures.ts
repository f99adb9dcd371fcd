/**
 * What a reader does with a timeline, by mouse and keyboard alone. Things are found beforehand by
 * their roles and names, so that a gesture itself asks nothing of the page but what a reader's does.
 */
import type { Locator, Page } from '@playwright/test';
import { generatedTitle } from '../generate-events.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Does it for the so-manieth time: what can go two ways alternates. */
export type Act = (round: number) => Promise<void>;

const region = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not to be seen`);
  return box;
}

async function middleOf(element: Locator): Promise<Place> {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** A place in the timeline away from its edges and its lanes' names. */
async function placeInTimeline(page: Page): Promise<Place> {
  const { x, y, width, height } = await boxOf(region(page));
  const visible = Math.min(height, (page.viewportSize()?.height ?? height) - y);
  return { x: x + width * 0.6, y: y + visible / 2 };
}

/** Drags the timeline by 480 px in sixty moves, a frame each; forth, then back. */
export async function pan(page: Page): Promise<Act> {
  const { x, y } = await placeInTimeline(page);
  return async (round) => {
    const step = round % 2 === 0 ? -8 : 8;
    const from = x - step * 30;
    await page.mouse.move(from, y);
    await page.mouse.down();
    for (let move = 1; move <= 60; move++) await page.mouse.move(from + step * move, y);
    await page.mouse.up();
  };
}

/** Turns the wheel with a key held: in, then out. */
export async function zoom(page: Page, ticks: number, key: 'Control' | 'Alt'): Promise<Act> {
  const { x, y } = await placeInTimeline(page);
  return async (round) => {
    await page.mouse.move(x, y);
    await page.keyboard.down(key);
    for (let tick = 0; tick < ticks; tick++) {
      await page.mouse.wheel(0, round % 2 === 0 ? -100 : 100);
      if (ticks > 1) await page.waitForTimeout(50);
    }
    await page.keyboard.up(key);
  };
}

/** Sets the check mark of a topic, then takes it away. */
export async function filter(page: Page): Promise<Act> {
  const box = page.getByRole('checkbox', { name: 'Topic 1', exact: true });
  return async () => {
    const { x, y } = await middleOf(box);
    await page.mouse.click(x, y);
  };
}

const searchField = (page: Page) => page.getByRole('searchbox');

/** Puts a word into the search field at once, as one does who pastes; then empties the field. */
export async function search(page: Page, word: string): Promise<Act> {
  const { x, y } = await middleOf(searchField(page));
  await page.mouse.click(x, y);
  return async (round) => {
    if (round % 2 === 0) await page.keyboard.insertText(word);
    else {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
    }
  };
}

/** Opens an event from the timeline, then closes it. */
export async function select(page: Page): Promise<Act> {
  const events = region(page).getByRole('button', { name: new RegExp(generatedTitle) });
  const free = await events.evaluateAll((buttons) =>
    buttons.findIndex((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return button.contains(there) && !/more event/.test(button.getAttribute('aria-label') ?? '');
    }),
  );
  if (free < 0) throw new Error('no event in the timeline can be clicked');
  const { x, y } = await middleOf(events.nth(free));
  return async (round) => {
    if (round % 2 === 0) await page.mouse.click(x, y);
    else await page.keyboard.press('Escape');
  };
}

/** The timeline as it is painted, to see whether a gesture changed it. */
export const picture = async (page: Page): Promise<string> =>
  (await region(page).screenshot({ animations: 'allow' })).toString('base64');
