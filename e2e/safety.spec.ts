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

test.describe('the content security policy', () => {
  test.use({ expected: /Content Security Policy|https:..example.org/ });

  test('lets nothing run or load that is not the page’s own', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    const told = new Set<string>();
    await page.exposeFunction('tell', (directive: string) => void told.add(directive));
    await page.evaluate(() => {
      const { tell } = window as unknown as { tell: (directive: string) => void };
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        tell(effectiveDirective),
      );
      const add = (name: string, attributes: Record<string, string>, text = '') => {
        const element = Object.assign(document.createElement(name), { textContent: text });
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
      };
      add('script', {}, 'window.ran = true');
      add('script', { src: 'https://example.org/a.js' });
      add('button', { onclick: 'window.ran = true' });
      document.body.querySelector<HTMLElement>('[onclick]')?.click();
      add('img', { src: 'https://example.org/a.png' });
      add('iframe', { src: 'https://example.org/' });
      add('style', {}, 'body { display: none }');
      fetch('https://example.org/').catch(() => {});
    });
    await expect
      .poll(() => [...told].sort())
      .toEqual([
        'connect-src',
        'frame-src',
        'img-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
