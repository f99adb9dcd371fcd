// What a reader carries away is exactly what the page shows, and holds together elsewhere.
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { entries } from 'bibtex-parse';
import { checkEventsFile } from '../src/events/check-events-file.ts';
import { parseDate } from '../src/events/dates.ts';
import { loadFullReader } from '../src/events/load-full-reader.ts';
import { readCsv } from '../src/exchange/csv.ts';
import { expectAccessible, test } from './fixtures.ts';

async function download(
  page: Page,
  button: string | RegExp,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await textOf(file) };
}

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

test.beforeAll(loadFullReader);

const openDownload = async (page: Page) => {
  await page.getByRole('button', { name: 'Download' }).click();
  return page.getByRole('dialog', { name: 'Download' });
};

test('tables and events files hold what the list shows, whatever the filters', async ({ page }) => {
  for (const filters of [
    'actor=russia.recipient&kind=statistic',
    'topic=sanctions&actor=-united-states&all=topic',
    'footing=anonymous-officials&origins=1&known=2024-04-24&clock=reported',
  ]) {
    await page.goto(`./?view=list&${filters}`);
    const articles = page.locator('article[data-event]');
    await expect(articles.first()).toBeVisible();
    const shown = await articles.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-event') ?? '').sort(),
    );
    const dialog = await openDownload(page);
    await expect(dialog).toContainText(`${shown.length} of 98 events: `);
    const csv = await download(page, /^CSV: /);
    const ending = new RegExp(`^china-russia-.*-2026-11-22-${shown.length}-events?\\.csv$`);
    expect(csv.name).toMatch(ending);
    const rows = readCsv(csv.text);
    // The list has an event of a year below those of its months, the table by their first day.
    expect(rows.map(({ id }) => id).sort()).toEqual(shown);
    for (const { id, link } of rows) expect(link).toMatch(new RegExp(`[?&]event=${id}&`));
    const { file, faults } = checkEventsFile(JSON.parse((await download(page, /^JSON: /)).text));
    expect(faults).toEqual([]);
    expect(file?.events.map(({ id }) => id).sort()).toEqual(shown);
    const hasDays = ({ date }: (typeof rows)[number]) => {
      const { earliest, latest } = date === '' ? { earliest: NaN, latest: NaN } : parseDate(date);
      return Number.isFinite(earliest) && Number.isFinite(latest);
    };
    const dated = rows.filter(hasDays).length;
    const calendar = await download(page, /^iCalendar: /);
    expect(calendar.text.match(/^BEGIN:VEVENT/gm)?.length ?? 0).toBe(dated);
    const timeline = JSON.parse((await download(page, /^TimelineJS: /)).text);
    expect(timeline.events.length).toBe(rows.filter(({ date }) => date !== '').length);
    const markdown = await download(page, /^Markdown: /);
    expect(markdown.text.match(/^\| (?!Date|---)/gm)).toHaveLength(shown.length);
  }
});

test('an event is cited in every style, from the keyboard, with its sources', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?event=microelectronics-share-2023');
  const cite = page.getByRole('region', { name: 'Event' }).getByRole('button', { name: /^Cite/ });
  await cite.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this event' });
  const apa = dialog.getByRole('radio', { name: 'APA' });
  await expect(dialog).toContainText('(2026, November 22)');
  await expect(dialog).toContainText('?event=microelectronics-share-2023&rev=2026-11-22');
  await expect(dialog.getByRole('heading', { name: 'Its sources' })).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(copied).toContain('<i>US officials: about 90% of Russia’s microelectronics');

  await apa.focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('22 Nov. 2026');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('November 22, 2026');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('region', { name: 'BibTeX' })).toContainText('@misc{');
  const bib = await download(page, 'Save as .bib');
  expect(bib.name).toMatch(/^us-officials-.*-2026-11-22-bibtex\.bib$/);
  expect(entries(bib.text).map(({ key }) => key)).toContain('event:microelectronics-share-2023');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cite).toBeFocused();
});

test.describe('pictures', () => {
  test.use({ colorScheme: 'dark' });

  test('stand for themselves: light, with their fonts, their words and their link', async ({
    page,
  }) => {
    await page.goto('./?actor=russia&kind=statistic');
    const dialog = await openDownload(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const { text: svg } = await download(page, 'SVG: The timeline');
    expect(svg).not.toMatch(/foreignObject|var\(|light-dark|href=/);
    expect(svg.match(/src:url\(data:font\/woff2/g)?.length).toBeGreaterThan(1);
    for (const words of [
      'China, Russia and the technology of a war',
      'The timeline',
      'Russia in any role; Statistic',
      'Sources: “',
      'events of 22 November 2026',
      'actor=russia&amp;kind=statistic',
    ])
      expect(svg).toContain(words);

    const [png] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'PNG: The timeline' }).click(),
    ]);
    const picture = (await readFile(await png.path())).toString('base64');
    const { size, corner, darkest } = await page.evaluate(look, picture);
    expect(size[0]).toBeGreaterThan(2000);
    // The paper of the light theme, and ink on it.
    expect(corner).toEqual([250, 248, 244, 255]);
    expect(darkest).toBeLessThan(60);
  });

  test.describe('without a font', () => {
    test.use({ expected: /Failed to load resource|ERR_FAILED/ });

    test('are not made, and the dialog says so', async ({ page }) => {
      await page.goto('./?kind=statistic');
      const dialog = await openDownload(page);
      await expect(dialog.getByRole('button', { name: 'PNG: The timeline' })).toBeVisible();
      await page.route('**/*.woff2', (route) => route.abort('failed'));
      await dialog.getByRole('button', { name: 'PNG: The timeline' }).click();
      await expect(dialog.getByRole('alert')).toContainText('could not be made');
    });
  });
});

/** In the page, which can read a PNG: its size, a corner, and its darkest sign. */
async function look(base64: string) {
  const image = new Image();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let darkest = 255;
  for (let at = 0; at < data.length; at += 4) darkest = Math.min(darkest, data[at] ?? 255);
  return { size: [image.width, image.height], corner: [...data.slice(0, 4)], darkest };
}
