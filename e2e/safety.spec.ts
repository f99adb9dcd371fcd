// Everything in an events file is untrusted: it is text, and runs nothing.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><b>bold</b>';

/** Every text of the file with markup in it; ids, dates and fixed words stay as they are. */
function poison(value: unknown, key = ''): unknown {
  const fixed = [
    'id',
    'format',
    'revised',
    'language',
    'date',
    'published',
    'period',
    'kind',
    'role',
  ];
  fixed.push('footing', 'basis', 'weight', 'qualifier', 'url', 'text-file', 'event', 'excerpt');
  fixed.push(
    'source',
    'actor',
    'series',
    'lanes',
    'day',
    'span',
    'printed',
    'hedge',
    'unit',
    '$schema',
  );
  if (typeof value === 'string') return fixed.includes(key) ? value : `${evil} ${value}`;
  if (Array.isArray(value)) {
    const ids = [
      'topics',
      'events',
      'partOf',
      'by',
      'sources',
      'added',
      'changed',
      'removed',
      'words',
    ];
    return ids.includes(key) && value.every((one) => typeof one === 'string')
      ? value
      : value.map((one) => poison(one, key));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const keep =
        name === 'filters' || (name === 'text' && 'publisher' in value) || name === 'quote';
      return [name, keep ? inner : poison(inner, name)];
    }),
  );
}

test('markup in every text is shown as text', async ({ page }) => {
  const file = JSON.parse(
    await readFile(new URL('../public/events.json', import.meta.url), 'utf8'),
  );
  await page.route('**/events.json', (route) => route.fulfill({ json: poison(file) }));
  const hurt = () =>
    page.evaluate(() => 'hurt' in window || document.querySelector('img[src="x"]'));
  for (const address of ['./', './?view=list', './?event=yellen-warns-banks&lanes=actor']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror');
    await expect(page.getByRole('complementary', { name: 'Notices' })).toBeHidden();
    expect(await hurt()).toBeFalsy();
  }
  await expect(page.getByRole('region', { name: 'Event' })).toContainText('<b>bold</b>');
  for (const mode of ['tours', 'guided', 'speaker', 'handout']) {
    await page.goto(`./?mode=${mode}&tour=overview`);
    await expect(page.getByText('<b>bold</b>').first()).toBeVisible();
    expect(await hurt()).toBeFalsy();
  }
});

test('a link that is not http or https is refused with its place', async ({ page }) => {
  const file = JSON.parse(
    await readFile(new URL('../public/events.json', import.meta.url), 'utf8'),
  );
  file.sources[0].url = 'javascript:alert(1)';
  await page.route('**/events.json', (route) => route.fulfill({ json: file }));
  await page.goto('./?view=list');
  await page.getByRole('button', { name: 'Show what is wrong' }).click();
  await expect(page.getByRole('dialog')).toContainText(/sources\[0\]\.url.*https:\/\//);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});
