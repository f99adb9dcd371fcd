import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { answerIn, type ScenarioName } from '../mocks/scenarios.ts';

export { expect };

interface Watch {
  /** What a test of a fault may find in the console, e.g. `test.use({ expected: /404/ })`. */
  expected: RegExp | undefined;
  nothingAmiss: undefined;
}

// Playwright says this itself wherever it blocks service workers.
const harmless = [/Service Worker registration blocked by Playwright/];

/** Fails on every console error or warning, page error, and request to another origin. */
export const test = base.extend<Watch>({
  expected: [undefined, { option: true }],
  nothingAmiss: [
    async ({ context, baseURL, expected }, use) => {
      const amiss: string[] = [];
      const note = (message: string) => {
        if (![...harmless, expected].some((pattern) => pattern?.test(message))) {
          amiss.push(message);
        }
      };
      const own = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        const kind = message.type();
        if (kind !== 'error' && kind !== 'warning') return;
        note(`console ${kind}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => note(`page error: ${error.error().stack}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== own) {
          note(`request to another origin: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(amiss, 'console errors and warnings, page errors, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** From now on the page's events file is answered as the scenario says. */
export async function answer(page: Page, name: ScenarioName): Promise<void> {
  const usual = await readFile(new URL('../public/events.json', import.meta.url), 'utf8');
  await page.route('**/events.json', async (route) => {
    const answered = answerIn(name, usual);
    if (!answered) return route.abort('failed');
    const { delay = 0, ...response } = answered;
    if (delay === Number.POSITIVE_INFINITY) return;
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.fulfill(response);
  });
}

/**
 * No violation of WCAG 2.2 A and AA that a machine can find, in either theme: they differ in their
 * colours alone.
 *
 * @param but rules of axe that cannot judge this page, with the reason beside the call
 */
export async function expectAccessible(page: Page, but: string[] = []): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const all = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules(but);
  expect(await violationsOf(all), 'accessibility').toBe('');
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = new AxeBuilder({ page }).withRules(['color-contrast']);
  expect(await violationsOf(contrast), 'contrast in the dark theme').toBe('');
  await page.emulateMedia({ colorScheme: 'light' });
}

async function violationsOf(axe: AxeBuilder): Promise<string> {
  const { violations } = await axe.analyze();
  return violations
    .map(({ id, impact, help, nodes }) =>
      [
        `${id} (${impact}): ${help}`,
        ...nodes.map(({ target, failureSummary }) => `${target.join(' ')}\n${failureSummary}`),
      ].join('\n  '),
    )
    .join('\n\n');
}
