// What is handed out on paper: a tour, or what the filters leave.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { generateEventsFile } from '../bench/generate-events.ts';
import type { EventsFile } from '../src/events/format.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const readFileOfEvents = async (): Promise<EventsFile> =>
  JSON.parse(await readFile(new URL('../public/events.json', import.meta.url), 'utf8'));

const tourId = 'overview';
const tourHandout = `./?mode=handout&tour=${tourId}`;
const filtered = './?mode=handout&topic=diplomacy&actor=united-states&from=2024';

const sourceList = (page: Page) =>
  page.getByRole('region', { name: 'Sources' }).getByRole('listitem');

/** The numbers in the text, in the order of reading; those of the list itself are no links. */
const citedNumbers = async (page: Page) => {
  const links = page.getByRole('main').getByRole('link', { name: /^Source \d+$/ });
  const texts = await links.allTextContents();
  return texts.map((text) => Number(/^\[(\d+)\]$/.exec(text)?.[1]));
};

/** Numbered from 1 without a gap, in the order in which they are cited, each of them cited. */
async function expectSoundNumbers(page: Page) {
  const cited = await citedNumbers(page);
  const firsts = [...new Set(cited)];
  expect(firsts.length).toBeGreaterThan(1);
  expect(firsts).toEqual(firsts.map((_, index) => index + 1));
  const listed = await sourceList(page).allTextContents();
  expect(listed.map((text) => Number(/^\[(\d+)\]/.exec(text)?.[1]))).toEqual(firsts);
}

/** Chromium leaves the objects of its PDF uncompressed, so that pages can be counted. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test('a tour on paper: its steps with their proof, and every source that they cite', async ({
  page,
}) => {
  const { tours, events, sources, title } = await readFileOfEvents();
  const tour = tours?.find(({ id }) => id === tourId);
  if (!tour) throw new Error(`the file has no tour ${tourId}`);
  await page.goto(tourHandout);
  const paper = page.getByRole('main');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(tour.title);
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([
    ...tour.steps.map((step) => step.title),
    'Sources',
  ]);
  await expect(paper).toContainText(`${title}, revision of`);
  await expect(paper.getByRole('link', { name: /mode=guided&tour=overview&rev=/ })).toBeVisible();
  for (const { text, events: focus, excerpt } of tour.steps) {
    await expect(paper).toContainText(text);
    for (const id of focus)
      await expect(paper).toContainText(events.find((event) => event.id === id)?.title ?? id);
    const proven = events.find(({ id }) => id === (excerpt?.event ?? focus[0]));
    const quote = proven?.excerpts?.find(({ id }, i) => (excerpt ? id === excerpt.excerpt : !i));
    if (quote) await expect(paper).toContainText(`“${quote.quote}”`);
  }
  await expect(paper.getByText('checked word for word').first()).toBeVisible();
  await expectSoundNumbers(page);
  for (const line of await sourceList(page).allTextContents()) {
    const source = sources?.find((one) => line.includes(one.title));
    expect(line).toContain(source?.publisher);
    expect(line.includes('Reported by another source only')).toBe(source?.held === false);
  }
});

test('the speaker’s notes are there only when they are asked for', async ({ page }) => {
  const { tours } = await readFileOfEvents();
  const notes = tours?.find(({ id }) => id === tourId)?.steps[0]?.notes?.split('\n')[0] ?? '';
  expect(notes).not.toBe('');
  await page.goto(tourHandout);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(notes)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Speaker’s notes and minutes' }).check();
  await expect(page.getByText(notes)).toBeVisible();
  await expect(page.getByText('not for the audience')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(notes)).toHaveCount(0);
  // The speaker's own link.
  await page.goto('./');
  await page.goto(`${tourHandout}#notes`);
  await expect(page.getByText(notes)).toBeVisible();
});

test('what the filters leave, by date, with the filters and the way to it', async ({ page }) => {
  await page.goto(filtered);
  const paper = page.getByRole('main');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  const articles = paper.getByRole('article');
  const count = await articles.count();
  expect(count).toBeGreaterThan(3);
  await expect(paper.getByText(new RegExp(`^Handout · ${count} of \\d+ events$`))).toBeVisible();
  await expect(
    paper.getByText('Diplomacy & warnings; United States in any role; from 2024 on'),
  ).toBeVisible();
  await expectSoundNumbers(page);
  const years = await paper.getByRole('heading', { level: 2 }).allTextContents();
  expect(years).toEqual([...years].sort());
  expect(years.length).toBeGreaterThan(2);

  const few = await paper.getByRole('blockquote').count();
  await page.getByRole('checkbox', { name: 'All excerpts' }).check();
  expect(await paper.getByRole('blockquote').count()).toBeGreaterThan(few);
  await expectSoundNumbers(page);

  // The printed link leads to the same events.
  await paper.getByRole('link', { name: /topic=diplomacy/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'events' })).toContainText(`${count} of`);
});

test('filters that leave nothing lead back', async ({ page }) => {
  await page.goto('./?mode=handout&topic=trade&kind=denial&q=laser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to hand out');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText(/^Handout · all \d+ events$/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to exploring' }).click();
  await expect(page.getByRole('search')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^Handout · all \d+ events$/)).toBeVisible();
});

for (const format of ['A4', 'Letter'])
  test(`prints on ${format}, black on white from the dark theme too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(tourHandout);
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    const plain = await page.pdf({ format });
    expect(pagesOf(plain)).toBeGreaterThan(2);
    expect(pagesOf(plain)).toBeLessThan(10);
    expect(plain.length).toBeGreaterThan(50_000);

    await page.getByRole('checkbox', { name: 'Speaker’s notes and minutes' }).check();
    expect(pagesOf(await page.pdf({ format }))).toBeGreaterThan(pagesOf(plain));

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
    const colours = await page.evaluate(() => {
      const main = document.querySelector('main');
      return [document.documentElement, document.body, main].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element ?? document.body);
        return element === main ? `${color} on ${backgroundColor}` : backgroundColor;
      });
    });
    const none = 'rgba(0, 0, 0, 0)';
    expect(colours).toEqual([none, none, `rgb(0, 0, 0) on ${none}`]);
  });

test('a long set is bounded, and says so', async ({ page }) => {
  const body = generateEventsFile(3000);
  await page.route('**/events.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto('./?mode=handout');
  // Reading and laying out so many takes a slow machine a while.
  await expect(page.getByText('Handout · the first 1,000 of 3,000 events')).toBeVisible({
    timeout: 20_000,
  });
  expect(await page.getByRole('article').count()).toBe(1000);
});

test('a parameter that makes no sense is passed over with a notice', async ({ page }) => {
  await page.goto('./?mode=handout&topic=nothing-like-it');
  await expect(page.getByRole('status').filter({ hasText: 'passed over' })).toContainText(
    'topic=nothing-like-it (there is no such topic)',
  );
  await expect(page.getByText(/^Handout · all \d+ events$/)).toBeVisible();
});

const pages: Record<string, string> = {
  tour: `${tourHandout}#notes`,
  events: filtered,
  nothing: './?mode=handout&topic=trade&kind=denial&q=laser',
};

for (const [name, address] of Object.entries(pages))
  test(`axe finds nothing: handout of ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });

for (const width of [320, 390, 768, 1440])
  test(`nothing of a handout runs out of the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of Object.values(pages)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
