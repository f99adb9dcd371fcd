/**
 * `npm run bench`: how the built page bears 50, 1,000 and 10,000 events.
 *
 * Machines differ and are noisy: what counts are the ratios within one run. *Ready* is navigation
 * to the later of the last change in the number of elements and the end of the last long task,
 * followed by 1.5 s of quiet; *painted* is input to the second frame after it; *longest task* is the
 * worst of the main thread during all gestures, by the clock and by the processor's time: what lies
 * between is other programs' share of the machine.
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
  readonly filterWork: number;
  readonly zoomPainted: number;
  readonly zoomTask: number;
  readonly zoomWork: number;
}

const words: Record<keyof Measured, string> = {
  ready: 'ready, ms',
  elements: 'elements in the timeline',
  filterPainted: 'filter painted, ms',
  filterTask: 'filter: longest task, ms',
  filterWork: '  of the processor, ms',
  zoomPainted: 'zoom painted, ms',
  zoomTask: 'zoom: longest task, ms',
  zoomWork: '  of the processor, ms',
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

/** A click, to its second frame; then waits until all that follows from it is done. */
async function gesture(page: Page, name: string): Promise<number> {
  const button = await page.evaluateHandle((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input[type=checkbox]')];
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.parentElement?.textContent ?? '').includes(wanted),
    );
    if (!found) throw new Error(`nothing is called ${wanted}`);
    return found;
  }, name);
  const painted = await button.evaluate(async (element) => {
    const from = performance.now();
    element.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - from;
  });
  await quiet(page);
  return painted;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest task of the page's main thread while something is done, in milliseconds. */
async function longestTask(page: Page, act: () => Promise<void>) {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('bench'));
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const events: TraceEvent[] = traceEvents;
  const mark = events.find(({ name }) => name === 'bench');
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === mark?.pid && tid === mark.tid,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0) / 1000;
  return {
    task: most(tasks.map(({ dur }) => dur ?? 0)),
    work: most(tasks.map(({ tdur }) => tdur ?? 0)),
  };
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
    const painted: number[] = [];
    const longest = await longestTask(page, async () => {
      for (let round = 0; round < rounds; round++)
        for (const name of names) painted.push(await gesture(page, name));
    });
    return { painted: median(painted), ...longest };
  };
  const filter = await repeat(['Topic 1', 'Topic 1']);
  const zoom = await repeat(['Zoom in', 'Zoom in', 'Zoom out', 'Zoom out']);
  await page.close();
  return {
    ready: median(ready),
    elements,
    filterPainted: filter.painted,
    filterTask: filter.task,
    filterWork: filter.work,
    zoomPainted: zoom.painted,
    zoomTask: zoom.task,
    zoomWork: zoom.work,
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
