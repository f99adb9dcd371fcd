import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkEventsFile } from './check-events-file.ts';
import { writeEventDate } from './date-words.ts';
import { parseDate } from './dates.ts';
import * as format from './format.ts';
import * as vocabulary from './vocabulary.ts';

// What docs/events-format.md says must hold.
const page = readFileSync('docs/events-format.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

/** What stands in code marks in the first cell of a row. */
const firstCells = rows.flatMap(([first = '']) =>
  [...first.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
);

test('its example has no faults', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  const { file, faults } = checkEventsFile(JSON.parse(example));
  expect(faults).toEqual([]);
  expect(file?.events).toHaveLength(1);
});

const dates = rows.filter(([first = '']) => /^`[[\d./-]/.test(first));

test.each(dates)('the date %s, %s, reads “%s”', (written = '', _for, words) => {
  const date = parseDate(written.replaceAll('`', ''));
  const lasts = date.form === 'interval';
  expect(writeEventDate({ date, lasts, periodNotSaid: false })).toBe(words);
});

test('the dates are found on the page', () => {
  expect(dates.length).toBeGreaterThan(20);
});

test.each([
  ['actorKinds', vocabulary.actorKinds],
  ['eventKinds', vocabulary.eventKinds],
  ['roles', vocabulary.roles],
  ['footings', vocabulary.footings],
  ['bases', vocabulary.bases],
  ['qualifiers', vocabulary.qualifiers],
  ['relationKinds', vocabulary.relationKinds],
  ['disagreementKinds', vocabulary.disagreementKinds],
])('it explains every word of %s', (_name, words) => {
  expect(firstCells).toEqual(expect.arrayContaining([...words]));
});

test('it names every key of every part', () => {
  const parts = [
    format.EventsFile,
    format.Actor,
    format.Topic,
    format.Source,
    format.Chain,
    format.Attribution,
    format.Excerpt,
    format.Figure,
    format.Relation,
    format.EventRecord,
    format.Series,
    format.Disagreement,
    format.StartingPoint,
    format.Step,
    format.Tour,
    format.Term,
    format.Revision,
  ];
  for (const key of parts.flatMap((part) => Object.keys(part.entries)))
    expect(page).toContain(`\`${key}\``);
});

test('it explains every rule, R1 to R24', () => {
  const numbers = rows.flatMap(([first = '']) => (/^R\d+$/.test(first) ? [first] : []));
  expect(numbers).toEqual(Array.from({ length: 24 }, (_, i) => `R${i + 1}`));
});
