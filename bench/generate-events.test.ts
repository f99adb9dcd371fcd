import { expect, test } from 'vitest';
import { readEventsFile } from '../src/events/read-events-file.ts';
import { countIn, generatedTitle, generateEventsFile } from './generate-events.ts';

test('a generated file has no fault, whatever its amounts', async () => {
  for (const amounts of [{}, { actors: 500, topics: 50, seed: 2 }]) {
    const { file, faults } = await readEventsFile(generateEventsFile(600, amounts));
    expect(faults).toEqual([]);
    expect(file?.events).toHaveLength(600);
  }
});

test('the same seed gives the same file, another one another', () => {
  expect(generateEventsFile(50)).toBe(generateEventsFile(50));
  expect(generateEventsFile(50)).not.toBe(generateEventsFile(50, { seed: 2 }));
});

test('all titles are known as such, and the page says nothing else like them', () => {
  const file = JSON.parse(generateEventsFile(200));
  const title = new RegExp(generatedTitle);
  expect(file.events.every((event: { title: string }) => title.test(event.title))).toBe(true);
  expect(title.test(`${file.title} ${file.summary}`)).toBe(false);
});

test('what a filter and a search leave is counted, and is some of them', () => {
  const { topic, word } = countIn(generateEventsFile(1000), 'topic-1', 'harbour');
  expect(topic).toBeGreaterThan(50);
  expect(topic).toBeLessThan(500);
  expect(word).toBeGreaterThan(50);
  expect(word).toBeLessThan(500);
});
