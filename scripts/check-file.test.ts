import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testEvent, testFile } from '../src/events/test-chronology.ts';
import { main } from './check-file.ts';

let folder: string;
let said: string;
const path = () => join(folder, 'events.json');
const write = (overrides: Record<string, unknown> = {}) =>
  writeFileSync(path(), JSON.stringify(testFile(overrides), null, 2));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
  said = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => {
      said += `${line}\n`;
    });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('of a sound file it says how many events there are', async () => {
  write();
  expect(await main([path()])).toBe(0);
  expect(said).toContain('1 event read, nothing wrong.');
});

test('every fault is told with its place, its line, its cure and what was done', async () => {
  const events = [testEvent(), testEvent({ id: 'second', date: '2024-13' })];
  write({ events });
  expect(await main([path()])).toBe(1);
  expect(said).toMatch(
    /^events\[1\]\.date, line \d+: "2024-13" .*month.* \(rule R6\)\. Not shown\.$/m,
  );
  expect(said).toContain('1 event read, 1 fault.');
});

test('--json is for programs', async () => {
  write({ events: [testEvent(), testEvent({ id: 'second', date: '2024-13' })] });
  expect(await main(['--json', path()])).toBe(1);
  expect(JSON.parse(said)).toMatchObject({
    events: 1,
    faults: [{ rule: 'R6', path: 'events[1].date', outcome: 'left out' }],
  });
});

test('what cannot be read at all is one fault; no file is no check', async () => {
  writeFileSync(path(), '{ "format": ');
  expect(await main([path()])).toBe(1);
  expect(said).toContain('(rule R1). The file is not shown.');
  expect(await main([join(folder, 'none.json')])).toBe(2);
  expect(await main(['--what', path()])).toBe(2);
});
