import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateEventsFile } from '../bench/generate-events.ts';
import { expect, test } from './fixtures.ts';

/** What a person can see at once needs no more, however many events there are. */
const mostElements = 2500;
const count = 20_000;
const many = generateEventsFile(count);

test.describe('with many events', () => {
  test.beforeEach(({ page }) =>
    page.route('**/events.json', (route) =>
      route.fulfill({ body: many, contentType: 'application/json' }),
    ),
  );

  for (const view of ['timeline', 'list', 'figures', 'disagreements'])
    test(`the view “${view}” has few elements`, async ({ page }) => {
      await page.goto(`./?view=${view}`);
      await expect(page.getByRole('status').filter({ hasText: '20,000 events' })).toBeAttached();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('*').count()).toBeLessThanOrEqual(mostElements);
    });

  test('those of an open event are few too, and the arrows go on by date', async ({ page }) => {
    await page.goto('./?view=list&event=event-777');
    const panel = page.getByRole('region', { name: 'Event' });
    const title = panel.getByRole('heading', { level: 2 }).first();
    await expect(title).toContainText(/ 777$/);
    await expect(page.locator('article[data-event="event-777"]')).toBeInViewport();
    expect(await page.locator('*').count()).toBeLessThanOrEqual(mostElements);
    await panel.getByRole('button', { name: /^Next/ }).click();
    await expect(title).not.toContainText(/ 777$/);
  });

  test('a filter and a search leave what they say', async ({ page }) => {
    await page.goto('./?view=list');
    const topic = page.getByRole('checkbox', { name: /^Topic 1\b/ });
    await topic.check();
    const shown = page.getByRole('group', { name: 'Events shown' }).getByRole('status');
    const file: { events: { title: string; topics: string[] }[] } = JSON.parse(many);
    const ofTopic = file.events.filter(({ topics }) => topics.includes('topic-1'));
    const write = (number: number) => number.toLocaleString('en-GB');
    await expect(shown).toHaveText(`${write(ofTopic.length)} of ${write(count)} events`);
    await page.getByRole('searchbox').fill('"harbour grain"');
    const found = ofTopic.filter(({ title }) => /\bharbour grain\b/.test(title));
    expect(found.length).toBeGreaterThan(0);
    await expect(shown).toHaveText(`${write(found.length)} of ${write(count)} events`, {
      timeout: 20_000,
    });
  });
});

test.describe('a file that is long in coming', () => {
  const whole = readFileSync('public/events.json');
  let server: Server;
  let address = '';

  test.beforeAll(async () => {
    // Half of it comes, and then nothing.
    server = createServer((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': whole.length,
      });
      response.write(whole.subarray(0, whole.length / 2));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events.json`;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const query of ['', '?view=list'])
    test(`says how far it is, and can be stopped and read again: ./${query}`, async ({ page }) => {
      await page.route('**/events.json', (route) => route.continue({ url: address }));
      await page.goto(`./${query}`);
      const bar = page.getByRole('progressbar', { name: /Reading the events: \d+ events so far/ });
      await expect(bar).toBeVisible();
      expect(await bar.evaluate((one: HTMLProgressElement) => one.position)).toBeCloseTo(0.5, 1);
      await page.getByRole('button', { name: 'Stop' }).click();
      await expect(page.getByText('The events were not read to the end.')).toBeVisible();
      await page.unroute('**/events.json');
      await page.getByRole('button', { name: 'Read them' }).click();
      await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
      await expect(page.getByText('98 events', { exact: true }).first()).toBeVisible();
    });
});
