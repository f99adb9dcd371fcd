import { describe, expect, test } from 'vitest';
import { writeFault } from './faults.ts';
import { readEventsFile } from './read-events-file.ts';
import { testEvent, testFile } from './test-chronology.ts';

const textOf = (overrides: Record<string, unknown> = {}) =>
  JSON.stringify(testFile(overrides), null, 2);

async function faultsIn(text: string): Promise<string[]> {
  const { faults } = await readEventsFile(text);
  return faults.map(writeFault);
}

test('a sound file is read, with a byte order mark too', async () => {
  for (const text of [textOf(), `\uFEFF${textOf()}`]) {
    const { file, faults } = await readEventsFile(text);
    expect(faults).toEqual([]);
    expect(file?.events).toHaveLength(1);
  }
});

describe('R1: what is not JSON is explained, with its line', () => {
  test.each([
    ['', 'the file: the file is empty'],
    [' \n', 'the file: the file is empty'],
    ['<!doctype html>', 'the file, line 1: this is a web page, not JSON; check the address'],
    ['{"a": 1\n"b": 2}', 'the file, line 2: this is not JSON here: a comma is missing before this'],
    [
      '{"a": 1,\n}',
      'the file, line 2: this is not JSON here: a key in quotation marks is missing, or there is a comma too many',
    ],
    ['{"a"\n1}', 'the file, line 2: this is not JSON here: a colon is missing after a key'],
    [
      '{"a": [1,\n]}',
      'the file, line 2: this is not JSON here: a value is missing, or there is a comma too many',
    ],
    [
      '{\n// note\n"a": 1}',
      'the file, line 2: this is not JSON here: JSON has no comments; take it out',
    ],
    [
      '{"a": "x\ny"}',
      'the file, line 1: this is not JSON here: a text is not closed by a quotation mark',
    ],
    [
      '{"a": "x\ty"}',
      'the file, line 1: this is not JSON here: a control character stands in a text; write it as \\n or \\t',
    ],
    [
      '{"a": "C:\\x"}',
      'the file, line 1: this is not JSON here: there is a backslash that JSON does not know; write it as \\\\',
    ],
    [
      '{"a": 1}\n{}',
      'the file, line 2: this is not JSON here: the file goes on after its closing }',
    ],
    [
      "{'a': 1}",
      'the file, line 1: this is not JSON here: a word stands here without quotation marks',
    ],
    [
      '{"a":\nNaN}',
      'the file, line 2: this is not JSON here: a word stands here without quotation marks',
    ],
  ])('%j', async (text, fault) => {
    expect(await faultsIn(text)).toEqual([`${fault} (rule R1)`]);
  });

  test('a file cut off anywhere is said to be cut off', async () => {
    const text = textOf();
    for (const part of [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.99]) {
      const [fault] = await faultsIn(text.slice(0, Math.floor(text.length * part)));
      expect(fault).toMatch(/line \d+: the file ends in the middle; it was probably cut off/);
    }
  });

  test.each([
    ['closed', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['open', '['.repeat(100_000)],
    [
      'as a title',
      textOf().replace('"A test chronology"', '['.repeat(100_000) + ']'.repeat(100_000)),
    ],
  ])('lists within lists without end are refused, not fatal: %s', async (_name, text) => {
    const { file, faults } = await readEventsFile(text);
    expect(file).toBeUndefined();
    expect(faults).toHaveLength(1);
  });
});

describe('the line of a fault', () => {
  const lineOf = (text: string, part: string) =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  test('is that of the value', async () => {
    const text = textOf({ events: [testEvent(), testEvent({ id: 'second', date: '2024-13' })] });
    expect(await faultsIn(text)).toEqual([
      `events[1].date, line ${lineOf(text, '"2024-13"')}: "2024-13" is not a date: there is no month 13 (rule R6)`,
    ]);
  });

  test('is that of what holds a missing one', async () => {
    const text = textOf({ events: [testEvent({ id: undefined, title: 'No id' })] });
    const line = lineOf(text, '"events"') + 1;
    expect((await faultsIn(text))[0]).toMatch(new RegExp(`^events\\[0\\]\\.id, line ${line}: `));
  });

  test('counts lines as editors do, and the first line as 1', async () => {
    const text = textOf({ extra: 1 }).replaceAll('\n', '\r\n');
    expect((await faultsIn(text))[0]).toContain(`extra, line ${lineOf(text, '"extra"')}:`);
    expect((await faultsIn('{"format": "x"}'))[0]).toContain('format, line 1: it is "x"');
  });

  test('is found for each of thousands', async () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      testEvent({ id: `e${i}`, topics: ['nothing'], excerpts: [] }),
    );
    const text = textOf({ events });
    const { faults } = await readEventsFile(text);
    expect(faults).toHaveLength(20_000);
    expect(faults.at(-1)?.line).toBe(
      text.slice(0, text.lastIndexOf('"nothing"')).split('\n').length,
    );
  });
});

test('twenty thousand sound events are read', async () => {
  const events = Array.from({ length: 20_000 }, (_, i) => testEvent({ id: `e${i}` }));
  const { file, faults } = await readEventsFile(textOf({ events }));
  expect(faults).toEqual([]);
  expect(file?.events).toHaveLength(20_000);
});
