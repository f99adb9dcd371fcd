import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testEvent, testFile } from '../src/events/test-chronology.ts';
import { main } from './verify.ts';

let folder: string;
let said: string;
const path = () => join(folder, 'events.json');
const record = () => join(folder, 'events.verified.json');
const verify = (...args: string[]) => main([...args, folder, path()]);

const sources = [{ id: 'paper', title: 'A paper', publisher: 'The Paper', text: 'a.txt' }];
const excerpt = (quote: string) => ({
  id: 'a',
  source: 'paper',
  quote,
  attribution: { footing: 'not said' },
});

function write(overrides: Record<string, unknown> = {}) {
  writeFileSync(path(), JSON.stringify(testFile({ sources, ...overrides })));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-verify-'));
  writeFileSync(join(folder, 'a.txt'), 'It was about 57% of all tools.\n');
  said = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => {
      said += `${line}\n`;
    });
  write({ events: [testEvent({ excerpts: [excerpt('about 57% of all tools')] })] });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('finds every quote and writes the record, the same one twice', async () => {
  expect(await verify()).toBe(0);
  expect(said).toContain('1 quotes checked, 0 missing');
  const first = readFileSync(record(), 'utf8');
  expect(JSON.parse(first).checks['first/a']).toMatchObject({ block: 1 });
  expect(await verify()).toBe(0);
  expect(readFileSync(record(), 'utf8')).toBe(first);
});

test('says which quote is missing, where, and what to do', async () => {
  write({ events: [testEvent({ excerpts: [excerpt('about 58% of all tools')] })] });
  expect(await verify()).toBe(1);
  expect(said).toContain('first/a in paper (a.txt)');
  expect(said).toContain('“about 58% of all tools”');
  expect(said).toContain('the text agrees as far as “about” and goes on “57% of all');
  expect(said).toContain('1 quotes checked, 1 missing');
});

test('--check writes nothing and fails on a record out of date', async () => {
  expect(await verify('--check')).toBe(1);
  expect(existsSync(record())).toBe(false);
  expect(said).toContain('out of date');
  await verify();
  expect(await verify('--check')).toBe(0);
});

test('a faulty file fails with its faults, and its record stays as it was', async () => {
  await verify();
  const before = readFileSync(record(), 'utf8');
  write({ events: [testEvent({ date: '2024-13' })] });
  expect(await verify()).toBe(1);
  expect(said).toMatch(/events\[0\]\.date, line \d+: "2024-13" is not a date.*rule R6/);
  expect(readFileSync(record(), 'utf8')).toBe(before);
});

test('a folder without the texts does not empty the record', async () => {
  await verify();
  const before = readFileSync(record(), 'utf8');
  rmSync(join(folder, 'a.txt'));
  expect(await verify()).toBe(2);
  expect(said).toContain('none of the texts');
  expect(readFileSync(record(), 'utf8')).toBe(before);
});

test('arguments that make no sense are refused', async () => {
  expect(await main([])).toBe(2);
  expect(await main(['--chek', folder])).toBe(2);
  expect(await main([join(folder, 'nowhere'), path()])).toBe(2);
  expect(await main([folder, join(folder, 'nothing.json')])).toBe(2);
});
