import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { layStripLane, stripSpan } from './strip-layout.ts';
import { shapesInWords } from './strip-words.ts';

const wordsOf = (...dates: readonly (string | undefined)[]) => {
  const { events } = testChronology({
    events: dates.map((date, i) => testEvent({ id: `e${i}`, date })),
  });
  const lane = { id: 'tools', name: 'Tools', colour: 'red', events };
  const span = stripSpan(events);
  return shapesInWords([lane], span ? [layStripLane(lane, span, 400)] : []);
};

test('says what the shapes that are drawn mean, and no other', () => {
  expect(wordsOf('2024-04-24')).toBe('');
  expect(wordsOf('2024-04')).toBe('Hollow: some day in it.');
  expect(wordsOf('2024-04', '2023~')).toBe('Hollow: some day in it, fading: about.');
});

test('counts what has no date', () => {
  expect(wordsOf('2024-04-24', undefined)).toBe('1 undated event is not drawn.');
  expect(wordsOf(undefined, undefined)).toBe('2 undated events are not drawn.');
});
