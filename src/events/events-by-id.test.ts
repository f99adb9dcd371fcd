import { expect, test } from 'vitest';
import { testChronology, testEvent } from './test-chronology.ts';

const ids = Array.from({ length: 5000 }, (_, index) => `e${index}`);

test('an event is found by its id, the first time and after any number of others', () => {
  const { eventById } = testChronology({ events: ids.map((id) => testEvent({ id })) });
  for (let round = 0; round < 2; round++) {
    for (const id of [...ids.slice(-20), ...ids]) expect(eventById.get(id)?.id).toBe(id);
    expect(eventById.get('no such event')).toBeUndefined();
    expect(eventById.has('no such event')).toBe(false);
  }
  expect([...eventById.keys()].toSorted()).toEqual(ids.toSorted());
  expect(eventById.size).toBe(ids.length);
});
