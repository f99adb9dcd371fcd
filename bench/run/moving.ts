import type { Page } from '@playwright/test';
import { type Stage, TooLate, within } from '../browser.ts';
import { costs } from '../measure/cost.ts';
import { frames } from '../measure/frames.ts';
import * as gestures from '../measure/gestures.ts';
import { heap } from '../measure/heap.ts';
import { painted } from '../measure/painted.ts';
import { ready } from '../measure/ready.ts';
import { quiet, watch } from '../measure/watch.ts';
import { type GeneratedFile, word } from '../site.ts';
import { type Subject, sourceline } from '../subjects.ts';
import type { Notebook } from './notebook.ts';

/** One subject's page with one file, and where its figures are taken down. */
interface Sitting {
  readonly page: Page;
  readonly notebook: Notebook;
  readonly subject: Subject;
  readonly file: GeneratedFile;
  readonly rounds: number;
}

/** The gesture there, and the gesture back. */
const bothWays = [0, 1] as const;

async function paint(
  { page, notebook, subject, file, rounds }: Sitting,
  name: string,
  left: number,
  act: gestures.Act,
) {
  // The first time is another: code is compiled.
  for (let round = -1; round < rounds; round++)
    for (const way of bothWays) {
      const measure = way === 0 ? name : `clear ${name}`;
      const expected = way === 0 ? left : file.events;
      const found = await painted(page, expected, () => act(way));
      await within(quiet(page, 500));
      if (round < 0) continue;
      notebook.add(`${measure}: painted`, subject.name, file.events, found.painted);
      notebook.add(`${measure}: redrawn`, subject.name, file.events, found.redrawn);
    }
}

/** Frames of a movement; a movement that changes nothing on the screen would prove nothing. */
async function move(
  { page, notebook, subject, file, rounds }: Sitting,
  name: string,
  act: gestures.Act,
) {
  const before = await gestures.picture(page);
  await within(act(0));
  if (before === (await gestures.picture(page))) throw new Error(`a ${name} changes nothing`);
  await within(act(1));
  await within(quiet(page, 500));
  for (let round = 0; round < rounds; round++)
    for (const way of bothWays) {
      const { p95, worst, longTasks } = await within(frames(page, () => act(way)));
      notebook.add(`${name}: p95 frame`, subject.name, file.events, p95);
      notebook.add(`${name}: worst frame`, subject.name, file.events, worst);
      notebook.add(`${name}: long tasks`, subject.name, file.events, longTasks);
      await within(quiet(page, 500));
    }
}

/** The work of acts that have been done before: the first time is another, code is compiled. */
async function work(
  { page, notebook, subject, file, rounds }: Sitting,
  acts: Readonly<Record<string, gestures.Act>>,
) {
  for (const [name, act] of Object.entries(acts)) {
    const rows = Array.from({ length: rounds }, () => bothWays.map((way) => () => act(way))).flat();
    for (const cost of await within(costs(page, rows)))
      notebook.add(`cost of a ${name}`, subject.name, file.events, cost);
  }
}

async function searching(sitting: Sitting) {
  const { page, notebook, subject, file } = sitting;
  const search = await gestures.search(page, word);
  const first = await painted(page, file.left.word, () => search(0));
  notebook.add('first search', subject.name, file.events, first.redrawn);
  await within(quiet(page, 500));
  const held = await within(heap(page));
  notebook.add('heap: after a search', subject.name, file.events, (held.page + held.workers) / 1e6);
  await search(1);
  await within(quiet(page, 500));
  await paint(sitting, 'search', file.left.word, search);
  await work(sitting, { search });
  await page.keyboard.press('Escape');
  await within(quiet(page, 500));
}

/** Drags, zooms, narrows, and, where it is ours, searches and opens events, in one page. */
export async function measureMoving(
  stage: Stage,
  notebook: Notebook,
  subject: Subject,
  file: GeneratedFile,
  { address, rounds }: { readonly address: string; readonly rounds: number },
) {
  const { zoomKey } = subject;
  await stage.page(async (page) => {
    const sitting = { page, notebook, subject, file, rounds };
    const what = `${subject.name}: moving ${file.events}`;
    await watch(page);
    await within(ready(page, address + subject.address(file.events), file.events));

    const attempt = async (name: string, act: () => Promise<void>, onLate?: () => void) => {
      // What is late goes on and on: the rest would be measured beside it.
      if (await notebook.attempt(`${what}: ${name}`, act, onLate)) throw new TooLate();
    };

    await attempt('zoom', async () => {
      await move(sitting, 'zoom', await gestures.zoom(page, 10, zoomKey));
      await work(sitting, { 'zoom step': await gestures.zoom(page, 1, zoomKey) });
    });
    await attempt('pan', async () => {
      // Whoever sees the whole span has nowhere to go.
      const closer = await gestures.zoom(page, 3, zoomKey);
      await closer(0);
      await within(quiet(page, 500));
      const pan = await gestures.pan(page);
      await move(sitting, 'pan', pan);
      await work(sitting, { pan });
      await closer(1);
      await within(quiet(page, 500));
    });
    if (subject === sourceline) {
      await attempt('select', async () => {
        const selection = await gestures.select(page);
        for (const way of bothWays) {
          await selection(way);
          await within(quiet(page, 500));
        }
        await work(sitting, { selection });
      });
      await attempt('search', () => searching(sitting));
    }
    const filter = await gestures.filter(page);
    await attempt(
      'filter',
      async () => {
        await paint(sitting, 'filter', file.left.topic, filter);
        await work(sitting, { filter });
      },
      () => notebook.late('clear filter: redrawn', subject.name, file.events),
    );
  });
}
