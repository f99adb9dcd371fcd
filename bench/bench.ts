/**
 * `npm run bench`: how the built page bears 50, 1,000 and 10,000 events.
 *
 * Machines differ and are noisy: what counts are the ratios within one run. *Ready* is navigation
 * to the later of the last change in the number of elements and the end of the last long task,
 * followed by 1.5 s of quiet; *painted* is input to the second frame after it; *longest task* is
 * that of the main thread during a gesture, 0 if none took 50 ms.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { generateEventsFile } from './generate-events.ts';

const sizes = [50, 1000, 10_000];
const rounds = 5;

interface Measured {
  readonly ready: number;
  readonly elements: number;
  readonly filterPainted: number;
  readonly filterTask: number;
  readonly zoomPainted: number;
  readonly zoomTask: number;
}

const words: Record<keyof Measured, string> = {
  ready: 'ready, ms',
  elements: 'elements in the timeline',
  filterPainted: 'filter painted, ms',
  filterTask: 'filter, longest task, ms',
  zoomPainted: 'zoom painted, ms',
  zoomTask: 'zoom, longest task, ms',
};

/** Runs in the page before all else: keeps the long tasks and the last change of its size. */
function watch() {
  const seen = { tasks: [] as { start: number; length: number }[], changed: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, length: duration });
  }).observe({ entryTypes: ['longtask'] });
  new MutationObserver(() => {
    seen.changed = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

type Seen = Window & { seen: { tasks: { start: number; length: number }[]; changed: number } };

const lastStir = (page: Page) =>
  page.evaluate(() => {
    const { tasks, changed } = (window as unknown as Seen).seen;
    return Math.max(changed, ...tasks.map(({ start, length }) => start + length));
  });

/** Waits until nothing has stirred for 1.5 s, and says when it last did. */
async function quiet(page: Page): Promise<number> {
  for (;;) {
    const last = await lastStir(page);
    const now = await page.evaluate(() => performance.now());
    if (now - last > 1500) return last;
    await page.waitForTimeout(100);
  }
}

/** A click, to its second frame, with the longest task until quiet. */
async function gesture(page: Page, name: string): Promise<{ painted: number; task: number }> {
  const button = await page.evaluateHandle((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input[type=checkbox]')];
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.parentElement?.textContent ?? '').includes(wanted),
    );
    if (!found) throw new Error(`nothing is called ${wanted}`);
    return found;
  }, name);
  const { start, painted } = await button.evaluate(async (element) => {
    const from = performance.now();
    element.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { start: from, painted: performance.now() - from };
  });
  await quiet(page);
  const task = await page.evaluate(
    (from) =>
      Math.max(
        0,
        ...(window as unknown as Seen).seen.tasks
          .filter((one) => one.start + one.length > from)
          .map(({ length }) => length),
      ),
    start,
  );
  return { painted, task };
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(browser: Browser, address: string, size: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const body = generateEventsFile(size);
  await page.route('**/events.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.route('**/events.verified.json', (route) => route.fulfill({ json: { checks: {} } }));
  await page.addInitScript(watch);

  const ready: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto(address);
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    ready.push(await quiet(page));
  }
  const elements = await page
    .getByRole('region', { name: 'Timeline' })
    .evaluate((region) => region.querySelectorAll('*').length);

  const repeat = async (names: string[]) => {
    for (const name of names) await gesture(page, name);
    const results = [];
    for (let round = 0; round < rounds; round++)
      for (const name of names) results.push(await gesture(page, name));
    return {
      painted: median(results.map(({ painted }) => painted)),
      task: Math.max(...results.map(({ task }) => task)),
    };
  };
  const filter = await repeat(['Topic 1', 'Topic 1']);
  const zoom = await repeat(['Zoom in', 'Zoom in', 'Zoom out', 'Zoom out']);
  await page.close();
  return {
    ready: median(ready),
    elements,
    filterPainted: filter.painted,
    filterTask: filter.task,
    zoomPainted: zoom.painted,
    zoomTask: zoom.task,
  };
}

/** Prints one table; needs a built `dist/` and, in E2E_BROWSER, the path of a browser. */
export async function main(): Promise<number> {
  const server = await preview({ logLevel: 'error', preview: { port: 47_899, strictPort: true } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    ...(process.env.E2E_BROWSER && { executablePath: process.env.E2E_BROWSER }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measure(browser, address, size));
  await browser.close();
  await server.close();

  const row = (...cells: string[]) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(16))).join(''));
  row('events', ...sizes.map((size) => size.toLocaleString('en-GB')));
  for (const [key, name] of Object.entries(words)) {
    const values = measured.map((one) => one[key as keyof Measured]);
    const base = values[0] || 1;
    row(name, ...values.map((value) => `${value.toFixed(0)} (×${(value / base).toFixed(1)})`));
  }
  return 0;
}
