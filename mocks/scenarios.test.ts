import { expect, test } from 'vitest';
import { answerIn, badDate, badEventIndex, type ScenarioName } from './scenarios.ts';

const events = Array.from({ length: 14 }, (_, i) => ({ id: `e${i}`, date: '2024-01', sides: [i] }));
const file = { format: 'sourceline/1', title: 'Grain, salt and "tea"', events, tours: [{}] };
const pretty = JSON.stringify(file, null, 2);
const read = (name: ScenarioName, usual = pretty) => JSON.parse(answerIn(name, usual)?.body ?? '');

test('usual is the file as it is', () => {
  expect(answerIn('usual', pretty)?.body).toBe(pretty);
});

test.each(['broken', 'truncated', 'blank', 'page', 'missing', 'serverError'] as const)(
  '%s is no JSON, of a printed file and of a dense one',
  (name) => {
    expect(() => read(name)).toThrow(SyntaxError);
    expect(() => read(name, JSON.stringify(file))).toThrow(SyntaxError);
  },
);

test('empty is sound but has no event, and nothing that names one', () => {
  expect(read('empty')).toMatchObject({ title: file.title, events: [], tours: [] });
});

test('oneBadEvent spoils one date and no other', () => {
  const bad: number[] = read('oneBadEvent').events.flatMap((event: { date: string }, i: number) =>
    event.date === badDate ? [i] : [],
  );
  expect(bad).toEqual([badEventIndex(14)]);
  expect(badEventIndex(3)).toBe(2);
});

test('network gives no answer at all', () => {
  expect(answerIn('network', pretty)).toBeNull();
});
