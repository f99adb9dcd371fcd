import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toChunks } from './chunks.ts';
import { guessedSizes, type Sizes, updateSizes } from './sizes.ts';

const { events } = testChronology({
  events: ['2021', '2022', '2023'].map((date) => testEvent({ id: `e${date}`, date })),
});
const chunks = toChunks(events);
const [first = '', second = '', third = ''] = chunks.map(({ key }) => key);

const sizes = (heights: Record<string, number>, more: Partial<Sizes> = {}): Sizes => ({
  heights: new Map(Object.entries(heights)),
  year: 56,
  event: 76,
  look: 'wide',
  ...more,
});
const after = (known: Sizes, measured: Sizes, shown = chunks) =>
  Object.fromEntries(updateSizes(known, measured, shown).heights);

test('heights are kept of chunks that are drawn no more', () => {
  expect(
    after(sizes({ [first]: 100, [second]: 90 }), sizes({ [second]: 80, [third]: 70 })),
  ).toEqual({ [first]: 100, [second]: 80, [third]: 70 });
});

test('less than a pixel changes nothing, so that nothing is drawn anew', () => {
  const known = sizes({ [first]: 100, [second]: 90 });
  expect(updateSizes(known, sizes({ [first]: 100.5 }), chunks)).toBe(known);
  expect(updateSizes(known, sizes({ [first]: 100 }, { year: 60 }), chunks).year).toBe(60);
});

test('heights of another look are forgotten', () => {
  const known = sizes({ [first]: 100, [second]: 90 });
  expect(after(known, sizes({ [second]: 90 }, { look: 'narrow' }))).toEqual({ [second]: 90 });
});

test('heights of chunks that are gone are forgotten', () => {
  const known = sizes({ [first]: 100, [second]: 90 });
  expect(after(known, sizes({ [third]: 70 }), chunks.slice(1))).toEqual({
    [second]: 90,
    [third]: 70,
  });
});

test('events that were never drawn are as high as the first that were, in the same look', () => {
  const eventHeight = (known: Sizes, heights: Record<string, number>, look: string) =>
    updateSizes(known, sizes(heights, { look }), chunks).event;
  const first300 = sizes({ [first]: 300 }, { event: 300 });
  expect(eventHeight(guessedSizes, { [first]: 200, [second]: 400 }, 'wide')).toBe(300);
  expect(eventHeight(first300, { [first]: 300, [third]: 10 }, 'wide')).toBe(300);
  expect(eventHeight(first300, { [second]: 500 }, 'narrow')).toBe(500);
  expect(eventHeight(first300, {}, 'narrow')).toBe(300);
});
