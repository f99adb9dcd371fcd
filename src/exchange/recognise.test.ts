import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const slide = { start_date: { year: 1969 }, text: { headline: 'A landing' } };

test.each([
  ['events', '{"format":"sourceline/1","events":[]}'],
  ['events', '{"format":"another/9"}'],
  ['timelinejs', JSON.stringify({ events: [slide] })],
  ['timelinejs', JSON.stringify({ timeline: { date: [{ startDate: '1969', headline: 'a' }] } })],
  ['timelinejs', 'Year,Month,Headline\n1969,7,A landing'],
  ['timelinejs', 'Start Date;End Date;Headline\n1969;;A landing'],
  ['table', 'date,title\n1969,A landing'],
  ['table', '\uFEFFdate\ttitle\n1969\tA landing'],
  ['table', '[{"date":"1969","title":"A landing"}]'],
  ['table', '{"results":[{"date":"1969","title":"A landing"}],"count":1}'],
  ['table', '{"date":"1969","title":"A landing"}\n{"date":"1970","title":"Another"}'],
  ['none', ''],
  ['none', 'Just some words.'],
  ['none', '<!doctype html><p>a page</p>'],
  ['none', '{"events":'],
  ['none', '{"a":1}'],
  ['none', '[1,2]'],
  ['none', 'PK\u0003\u0004'],
])('%s: %s', async (kind, text) => expect((await recognise(text)).kind).toBe(kind));

test('lists within lists without end overwhelm nobody', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const found = await recognise(`[{"date":"2024","title":"a","more":${deep}}]`);
  expect(found.kind).toBe('table');
});
