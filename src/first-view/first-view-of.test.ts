import { expect, test } from 'vitest';
import { testEvent, testFile } from '../events/test-chronology.ts';
import { firstViewOf } from './first-view-of.tsx';

const excerpt = (quote: string) => ({
  ...{ id: 'a', source: 'paper', quote },
  attribution: { footing: 'outlet' as const },
});

const write = (changes: Record<string, unknown>) => firstViewOf(JSON.stringify(testFile(changes)));
const withoutScripts = (html: string) => html.slice(html.indexOf('<noscript>'));

test('all text is escaped, and no style or script stands in the page', async () => {
  const evil = '<img src=x onerror=alert(1)>" style="color:red';
  const html = await write({
    title: evil,
    sources: [{ id: 'paper', title: evil, publisher: evil }],
    events: [testEvent({ title: evil, summary: evil, excerpts: [excerpt(evil)] })],
  });
  expect(html).toContain('&lt;img');
  expect(html).not.toMatch(/<img|<script|<style/);
  expect(html).not.toContain(' style="');
});

test('links lead to http and https alone', async () => {
  const html = await write({
    sources: ['https://paper.example/1', 'javascript:alert(1)'].map((url, i) => ({
      ...{ id: `s${i}`, title: 'A paper', publisher: 'The Paper', url },
    })),
    events: [
      testEvent({
        excerpts: ['s0', 's1'].map((source) => ({ ...excerpt('words'), id: source, source })),
      }),
    ],
  });
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toContain('https://paper.example/1');
  expect(links.filter((link) => !/^https?:/.test(link ?? ''))).toEqual([]);
});

test('without scripts every event has its excerpts and no button', async () => {
  const html = await write({
    sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper' }],
    events: [testEvent({ excerpts: [excerpt('the very words')] })],
  });
  expect(withoutScripts(html)).toContain('“the very words”');
  expect(withoutScripts(html)).toContain('who says so');
  expect(withoutScripts(html)).not.toContain('<button');
});

test('of a long file the first events are written, and how many there are more', async () => {
  const events = Array.from({ length: 1000 }, (_, i) => testEvent({ id: `e${i}` }));
  const html = await write({ events });
  const [shown = '', whole = ''] = html.split('<noscript>');
  expect(shown.match(/<article/g)).toHaveLength(180);
  expect(shown).toContain('… and 820 more once the page has loaded');
  expect(whole.match(/<article/g)).toHaveLength(300);
  expect(whole).toContain('… and 700 more');
  expect(whole).toContain('href="./events.json"');
});

test('a file that cannot be read writes nothing', async () => {
  expect(await firstViewOf('{')).toBe('');
});
