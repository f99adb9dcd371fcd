// The third journey: a tour before an audience, with the notes in a second window.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const overview = './?mode=guided&tour=overview&step=five-articles';
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const stage = (page: Page) => page.locator('main [inert] button[data-key]');

async function open(page: Page, address = overview) {
  await page.goto(address);
  await expect(title(page)).toBeVisible();
  await expect(stage(page).first()).toBeVisible();
}

const stepOf = (page: Page) => new URL(page.url()).searchParams.get('step');

/** The steps of a tour, as the events file has them. */
async function stepsOf(page: Page, tour: string): Promise<{ id: string; title: string }[]> {
  const file = await (await page.request.get('./events.json')).json();
  return file.tours.find(({ id }: { id: string }) => id === tour).steps;
}

/** Presses a key in the audience's window and takes the window that opens. */
async function openSpeaker(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText(/audience window: connected/i)).toBeVisible();
  return speaker;
}

test('journey 3, with a clicker: steps, a question, exploring, and back to the step', async ({
  page,
}) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  for (const step of steps.slice(1, 5)) {
    await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(step.title);
    expect(stepOf(page)).toBe(step.id);
  }
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText(steps[3]?.title ?? '');
  await page.keyboard.press('.');
  await expect(page.getByRole('status').filter({ hasText: 'blank' })).toBeAttached();
  await page.keyboard.press('.');
  await page.getByRole('button', { name: 'Explore from here' }).click();
  await expect(page.getByRole('region', { name: 'Event' })).toContainText('Source excerpt');
  await page.getByRole('checkbox', { name: /^Trade & dependence/ }).check();
  await page.getByRole('button', { name: 'Back to step 4' }).click();
  await expect(title(page)).toHaveText(steps[3]?.title ?? '');
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(steps[4]?.title ?? '');
});

test('a clicker works whichever part of the page has the focus', async ({ page }) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  await page.getByRole('button', { name: 'Explore from here' }).focus();
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(steps[1]?.title ?? '');
  await page.keyboard.press('g');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(steps[6]?.title ?? '');
  await page.keyboard.press('Home');
  await expect(title(page)).toHaveText(steps[0]?.title ?? '');
  await page.keyboard.press('End');
  await expect(title(page)).toHaveText(steps.at(-1)?.title ?? '');
});

test('who explores in the midst of a talk comes back to it', async ({ page }) => {
  const steps = await stepsOf(page, 'five-minutes');
  await page.goto('./?mode=tours');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Present with speaker window' }).last().click();
  const speaker = await opened;
  await expect(speaker.getByText(/audience window: connected/i)).toBeVisible();
  await page.getByRole('button', { name: 'Explore from here' }).click();
  await expect(speaker.getByText(/closed, or exploring/i)).toBeVisible();
  await page.getByRole('button', { name: 'Back to step 1' }).click();
  await expect(speaker.getByText(/audience window: connected/i)).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(steps[1]?.title ?? '');
});

test('either window drives the other through the whole tour', async ({ page }) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  const speaker = await openSpeaker(page);
  for (const { title: words } of steps.slice(1, 6)) {
    await speaker.keyboard.press('ArrowRight');
    await expect(title(page)).toHaveText(words);
  }
  for (const { title: words, id } of steps.slice(6)) {
    await page.keyboard.press('ArrowRight');
    await expect(speaker.getByRole('heading', { name: words, exact: true }).first()).toBeVisible();
    expect(stepOf(speaker)).toBe(id);
  }
  await speaker.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: 'blank' })).toBeAttached();
  await page.keyboard.press('b');
  await page.goBack();
  await expect(
    speaker.getByRole('heading', { name: steps.at(-2)?.title ?? '', exact: true }).first(),
  ).toBeVisible();
});

test('a window that comes late, is loaded again or closed leaves both right', async ({ page }) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  const speaker = await openSpeaker(page);
  await expect(
    speaker.getByRole('heading', { name: steps[2]?.title ?? '', exact: true }).first(),
  ).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveText(steps[2]?.title ?? '');
  await speaker.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(steps[3]?.title ?? '');
  await speaker.reload();
  await page.keyboard.press('ArrowRight');
  await expect(
    speaker.getByRole('heading', { name: steps[4]?.title ?? '', exact: true }).first(),
  ).toBeVisible();
  await speaker.close();
  // Until it is gone its name would find it again.
  await expect.poll(() => page.context().pages().length).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(steps[5]?.title ?? '');
  const again = await openSpeaker(page);
  await again.keyboard.press('ArrowLeft');
  await expect(title(page)).toHaveText(steps[4]?.title ?? '');
});

test('a hidden audience window is at the right step at once, with no glide to catch up with', async ({
  page,
}) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  const speaker = await openSpeaker(page);
  // As a browser says of a covered window; here it draws on, so that its frames can be counted.
  await page.bringToFront();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    const places = new Set<string>();
    Object.assign(window, { places });
    const watch = () => {
      const words = [...document.querySelectorAll('main .vis-text')];
      places.add(words.map((one) => Math.round(one.getBoundingClientRect().left)).join());
      requestAnimationFrame(watch);
    };
    watch();
  });
  for (const step of steps.slice(1, 7)) {
    await speaker.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(step.title);
  }
  await page.evaluate(() => Reflect.deleteProperty(document, 'hidden'));
  const places = await page.evaluate(
    () => (window as unknown as { places: Set<string> }).places.size,
  );
  // A glide has dozens of places; without one a step has its new one, at most drawn in two frames.
  expect(places).toBeLessThanOrEqual(6 * 2 + 1);
  await expect(stage(page).first()).toBeVisible();
});

test('two tours at once do not disturb each other', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other, './?mode=guided&tour=overview&step=five-articles');
  const speaker = await openSpeaker(page);
  const steps = await stepsOf(page, 'overview');
  await speaker.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(steps[1]?.title ?? '');
  await expect(title(other)).toHaveText(steps[0]?.title ?? '');
});

test('every step shows what opening its address shows', async ({ page, context }) => {
  test.setTimeout(180_000);
  const look = (one: Page) =>
    one.evaluate(() => {
      const inSight = (element: Element) => {
        const { right, left } = element.getBoundingClientRect();
        return right > 0 && left < window.innerWidth;
      };
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const items = all('main [inert] button[data-key]').filter(inSight);
      return {
        words: all('main h1, main p, main blockquote').map(({ textContent }) => textContent),
        axis: all('main .vis-text')
          .filter(inSight)
          .map(({ textContent }) => textContent)
          .sort(),
        items: items
          .map((item) => {
            const { left, top, width } = item.getBoundingClientRect();
            const { selected, dimmed } = item.dataset;
            const place = [left, top, width].map(Math.round);
            return [item.textContent, ...place, selected, dimmed].join(' ');
          })
          .sort(),
      };
    });
  const direct = await context.newPage();
  for (const tour of ['overview', 'limits-of-proof', 'five-minutes']) {
    const steps = await stepsOf(page, tour);
    await open(page, `./?mode=guided&tour=${tour}`);
    for (const [index, { id }] of steps.entries()) {
      if (index > 0) await page.keyboard.press('PageDown');
      await expect.poll(() => stepOf(page) ?? steps[0]?.id).toBe(id);
      await open(direct, `./?mode=guided&tour=${tour}&step=${id}`);
      // The glide takes its time; then nothing differs.
      await expect(async () => {
        expect(await look(page), `${tour}/${id}`).toEqual(await look(direct));
      }).toPass({ timeout: 15_000 });
    }
  }
});

test('an unknown tour or step gives a message and the list of tours', async ({ page }) => {
  await page.goto('./?mode=guided&tour=nowhere');
  await expect(page.getByText(/no tour/i).first()).toBeVisible();
  await page.goto('./?mode=guided&tour=overview&step=No+Where!');
  await expect(page.getByText(/no step/i).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Present/ }).first()).toBeVisible();
});

test('it plays by itself, and any key stops it', async ({ page }) => {
  const steps = await stepsOf(page, 'five-minutes');
  await open(page, './?mode=guided&tour=five-minutes&pace=3');
  await expect(title(page)).toHaveText(steps[1]?.title ?? '', { timeout: 8000 });
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Play on' })).toBeVisible();
});

test('a blocked speaker window is told, with a link', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: /blocked the speaker window/ });
  await expect(dialog.getByRole('link', { name: 'Speaker window' })).toHaveAttribute(
    'href',
    /mode=speaker.*talk=/,
  );
});

test('axe finds nothing in the guided view', async ({ page }) => {
  await page.goto('./?mode=tours');
  await expect(page.getByRole('button', { name: /^Present/ }).first()).toBeVisible();
  await expectAccessible(page);
  await open(page);
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expectAccessible(page);
  await page.keyboard.press('o');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const speaker = await openSpeaker(page);
  await expectAccessible(speaker);
});

test('each step is announced once, politely', async ({ page }) => {
  const steps = await stepsOf(page, 'overview');
  await open(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const live of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      new MutationObserver(() => said.push(live.textContent)).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  for (const step of steps.slice(1, 4)) {
    await page.keyboard.press('ArrowRight');
    await expect(title(page)).toHaveText(step.title);
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual(
    steps.slice(1, 4).map((step, i) => `Step ${i + 2} of ${steps.length}: ${step.title}`),
  );
});

test.describe('without a network', () => {
  // The browser asks for the icon again with every step.
  test.use({ expected: /icon\.svg/ });

  test('the talk goes on', async ({ page, context }) => {
    const steps = await stepsOf(page, 'five-minutes');
    await open(page, './?mode=guided&tour=five-minutes');
    await context.setOffline(true);
    for (const step of steps.slice(1)) {
      await page.keyboard.press('PageDown');
      await expect(title(page)).toHaveText(step.title);
      await expect(stage(page).first()).toBeVisible();
    }
  });
});

test('fingers: a tap goes on, one on the left goes back', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const steps = await stepsOf(page, 'five-minutes');
  await open(page, './?mode=guided&tour=five-minutes');
  await page.touchscreen.tap(300, 400);
  await expect(title(page)).toHaveText(steps[1]?.title ?? '');
  await page.touchscreen.tap(40, 400);
  await expect(title(page)).toHaveText(steps[0]?.title ?? '');
  await context.close();
});
