import { describe, expect, test } from 'vitest';
import type { Result, Run } from './results.ts';
import { readAndParse, sourceline } from './subjects.ts';
import { toMarkdown, toText } from './table.ts';
import { cell, tables } from './tables.ts';

const ready = (subject: string, events: number, ...values: number[]): Result => ({
  measure: 'ready',
  subject,
  events,
  values,
});

const run = (results: readonly Result[]): Run => ({
  day: '2026-11-22',
  machine: 'one',
  versions: {},
  quick: false,
  rounds: 3,
  sizes: [50, 1000],
  results,
  problems: [],
});

describe('a cell', () => {
  test('has the median, then the least and the most', () => {
    expect(cell(ready('', 50, 90, 84, 97), 'ms')).toBe('90.0 (84.0–97.0)');
    expect(cell(ready('', 50, 84), 'ms')).toBe('84.0');
  });

  test('says what was given up, and what was not measured', () => {
    expect(cell({ ...ready('', 50), late: true }, 'ms')).toBe('over 60 s');
    expect(cell(undefined, 'ms')).toBe('–');
  });
});

test('a peer is told as so many times ours', () => {
  const table = tables(
    run([ready(sourceline.name, 50, 100), ready(readAndParse.name, 50, 50)]),
  ).find(({ heading }) => heading === 'Compared: ready');
  expect(table?.rows).toContainEqual([readAndParse.name, '50.0 × 0.50', '–', '']);
});

test('tables with nothing in them are left out, but the goals are told', () => {
  expect(tables(run([])).map(({ heading }) => heading)).toEqual(['Goals']);
});

const table = {
  heading: 'Heading',
  columns: ['what', 'n'],
  rows: [
    ['a | b', '1'],
    ['c', '1000'],
  ],
};

test('text stands in columns, figures to the right', () => {
  expect(toText(table).split('\n')).toEqual([
    'Heading',
    '',
    'what      n',
    'a | b     1',
    'c      1000',
  ]);
});

test('Markdown keeps a bar within its cell', () => {
  expect(toMarkdown(table)).toContain('| a \\| b | 1 |');
});
