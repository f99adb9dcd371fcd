import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';

/** How long anything may take before it is given up. */
export const patience = 60_000;

/** Thrown where something took longer than `patience`. */
export class TooLate extends Error {}

/** What a promise gives; if it takes more than a minute, TooLate. */
export async function within<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // What is given up may still fail later.
    promise.catch(() => {});
  }
}

const openBrowser = () =>
  chromium.launch({
    ...(process.env.E2E_BROWSER && { executablePath: process.env.E2E_BROWSER }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing is asked of anywhere else: a peer must not wait for a network either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/** A browser that is thrown away and opened anew where a page has hung it. */
export class Stage {
  #browser: Browser | undefined;
  #context: BrowserContext | undefined;

  async #open(): Promise<BrowserContext> {
    this.#browser ??= await openBrowser();
    this.#context ??= await this.#browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    return this.#context;
  }

  async version(): Promise<string> {
    await this.#open();
    return this.#browser?.version() ?? '';
  }

  /** A page for a while. One that is given up takes its browser, and its caches, along. */
  async page<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await (await this.#open()).newPage();
    page.setDefaultTimeout(patience);
    try {
      const result = await use(page);
      await page.close();
      return result;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close() {
    await this.#browser?.close();
    this.#browser = undefined;
    this.#context = undefined;
  }
}
