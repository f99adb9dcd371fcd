import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { knownInWords } from '../sources/known-words.ts';
import { asKnownInWords } from './as-known-words.ts';

const attribution = { words: 'a trader', footing: 'not said' };
const whole = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    { id: 'monthly', title: 'A monthly', publisher: 'The Month', published: '2024-04' },
    { id: 'old', title: 'An old wire', publisher: 'Agency', published: '2024-03', held: false },
    { id: 'data', title: 'Data', publisher: 'Customs', held: false },
  ],
  events: [
    testEvent({
      excerpts: [
        { id: 'a', source: 'monthly', quote: 'one', attribution },
        { id: 'b', source: 'paper', quote: 'two', attribution },
        { id: 'c', source: 'data', quote: 'three', attribution },
        { id: 'd', source: 'paper', quote: 'four', via: [{ sources: ['old'] }], attribution },
        { id: 'e', source: 'paper', quote: 'five', via: [{ sources: ['monthly'] }], attribution },
      ],
    }),
    testEvent({
      id: 'perhaps',
      excerpts: [{ id: 'a', source: 'monthly', quote: 'one', attribution }],
    }),
  ],
});

function on(day: string, id = 'first') {
  const known = asKnownOn(whole, parseDate(day).earliest);
  const event = known.eventById.get(id);
  if (!event) throw new Error(`${id} is not known on ${day}`);
  return { known, event };
}

test('without a day nothing is said', () => {
  const [event] = whole.events;
  expect(event && asKnownInWords(whole, event)).toBeUndefined();
});

test('what is left out is counted, with the reason', () => {
  const { known, event } = on('2024-04-10');
  expect(asKnownInWords(known, event)).toBe(
    'As known on 10 April 2024. 1 more excerpt, published later, is hidden. 1 more excerpt without a date is hidden.',
  );
});

test('what was perhaps known is said to be so', () => {
  const { known, event } = on('2024-04-10', 'perhaps');
  expect(asKnownInWords(known, event)).toBe(
    'As known on 10 April 2024. Its first report may not have been out by then.',
  );
});

test('of an excerpt it is said that its text came later, or that it may have', () => {
  const { known, event } = on('2024-04-10');
  expect(event.excerpts.map((excerpt) => knownInWords(excerpt, known))).toEqual([
    'It may not have been out by 10 Apr 2024.',
    'This text came out later (24 Apr 2024); a report that it retells was out.',
    'This text came out later (24 Apr 2024); a report that it retells may have been out.',
  ]);
  const later = on('2024-05-01');
  expect(later.event.excerpts.map((excerpt) => knownInWords(excerpt, later.known))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
