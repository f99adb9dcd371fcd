import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEventsFile } from '../src/events/read-events-file.ts';
import { main } from './convert.ts';

let folder: string;
let printed: string;
let said: string;

const file = (text: string | Uint8Array) => {
  const path = join(folder, 'original');
  writeFileSync(path, text);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-convert-'));
  [printed, said] = ['', ''];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said += `${line}\n`;
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a table becomes an events file, and each place that needs a look is told', async () => {
  const path = file('When;What;Who\n24 April 2024;A visit;Ann\nsoon;A sale;\n');
  expect(await main([path, '--title', 'Visits'])).toBe(0);
  const { file: read, faults } = await readEventsFile(printed);
  expect(faults).toEqual([]);
  expect(read?.title).toBe('Visits');
  expect(read?.events.map(({ date }) => date)).toEqual(['2024-04-24', undefined]);
  expect(said).toContain('date: When\n');
  expect(said).toMatch(
    /^row 3, When \(A sale\): “soon” is no date .*; it is undated\. To mend it: /m,
  );
  expect(said).toContain('2 events read, 1 place to look at, 0 left out.');
});

test('columns and the order of dates can be said', async () => {
  const path = file('a,b,c\n03/04/2024,ignored,A day\n');
  expect(await main([path, '--columns', 'date=a,title=c', '--dates', 'day-first'])).toBe(0);
  expect(JSON.parse(printed).events[0]).toMatchObject({ title: 'A day', date: '2024-04-03' });
  expect(said).toContain('column b: no part of an event is chosen for it');
  expect(await main([path, '--columns', 'date=x,title=c'])).toBe(2);
  expect(said).toContain('There is no column “x”; there are a, b, c.');
  expect(await main([path, '--columns', 'when=a'])).toBe(2);
});

test('a timeline of TimelineJS, whatever its encoding', async () => {
  const events = [{ start_date: { year: 1969 }, text: { headline: 'Ankunft – später' } }];
  const text = `\uFEFF${JSON.stringify({ events })}`;
  expect(await main([file(Buffer.from(text, 'utf16le'))])).toBe(0);
  expect(JSON.parse(printed).events[0]).toMatchObject({ title: 'Ankunft – später', date: '1969' });
});

test('what is none of these, is ours already or is not there', async () => {
  expect(await main([file('Just some words.')])).toBe(1);
  expect(await main([file('{"format":"sourceline/1"}')])).toBe(1);
  expect(said).toContain('is an events file already');
  expect(await main([join(folder, 'nothing')])).toBe(2);
  expect(await main([])).toBe(2);
  expect(await main(['a', '--dates', 'backwards'])).toBe(2);
  expect(printed).toBe('');
});
