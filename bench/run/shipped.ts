import type { Page } from '@playwright/test';
import { type Stage, within } from '../browser.ts';
import { bytes } from '../measure/bytes.ts';
import { firstPaint, slowDown } from '../measure/first-paint.ts';
import { layoutShift } from '../measure/layout-shift.ts';
import { leaks } from '../measure/leaks.ts';
import { ready } from '../measure/ready.ts';
import { watch } from '../measure/watch.ts';
import type { Server } from '../server.ts';
import { emptyPage, shipped, sourceline } from '../subjects.ts';
import type { Notebook } from './notebook.ts';

/** The number of events in `public/events.json`. */
const events = 98;

const fontDelay = 3000;

interface Options {
  readonly server: Server;
  readonly folder: string;
  readonly rounds: number;
  readonly quick: boolean;
}

/** All that is measured with the file that is in the repository. */
export async function measureShipped(
  stage: Stage,
  notebook: Notebook,
  { server, folder, rounds, quick }: Options,
) {
  const address = server.address + shipped;
  /** How often views, filters and events are opened and closed. */
  const leakRounds = quick ? 8 : 50;
  const note = (measure: string, value: number) =>
    notebook.add(measure, sourceline.name, events, value);
  const inPage = (what: string, use: (page: Page) => Promise<void>) =>
    notebook.attempt(`shipped: ${what}`, () =>
      stage.page(async (page) => {
        await watch(page);
        await use(page);
      }),
    );

  await inPage('bytes', async (page) => {
    server.requests.length = 0;
    await within(ready(page, address, events));
    const found = await bytes(folder, `/${shipped}index.html`, server.requests);
    note('script before use', found.before / 1000);
    note('script with the timeline', found.withTimeline / 1000);
    note('styles', found.styles / 1000);
    note('fonts', found.fonts / 1000);
  });

  await inPage('first paint, slowed', async (page) => {
    await slowDown(page);
    const empty = server.address + emptyPage.address(0);
    for (let round = -2; round < 2 * rounds; round++) {
      const own = await within(firstPaint(page, address));
      const other = await within(firstPaint(page, empty));
      if (round < 0) continue;
      note('first paint, slowed', own);
      notebook.add('first paint, slowed', emptyPage.name, 0, other);
    }
  });

  if (!quick)
    await inPage('ready', async (page) => {
      const empty = server.address + emptyPage.address(0);
      for (let round = 0; round < rounds; round++) {
        note('ready, shipped file', (await within(ready(page, address, events))).ready);
        const other = await within(ready(page, empty, 0));
        notebook.add('ready, shipped file', emptyPage.name, 0, other.ready);
      }
    });

  await inPage('late fonts', async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    server.delayFonts(fontDelay);
    try {
      note('first paint, fonts 3 s late', await within(firstPaint(page, address)));
    } finally {
      server.delayFonts(0);
    }
  });

  for (const window of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    await inPage(`layout shift, ${window.width} px`, async (page) => {
      for (let round = 0; round < (quick ? 1 : rounds); round++)
        note(
          `layout shift, ${window.width} × ${window.height}`,
          await within(layoutShift(page, address, events, window)),
        );
    });

  await inPage(`${leakRounds} rounds of everything`, async (page) => {
    await within(ready(page, address, events));
    const { early, late } = await leaks(page, leakRounds);
    const growth = (kind: keyof typeof early) => (late[kind] / early[kind] - 1) * 100;
    note('leak: heap', growth('heap'));
    note('leak: compiled code', growth('compiled'));
    note('leak: elements', growth('elements'));
    note('leak: listeners', growth('listeners'));
  });
}
