import { expect, test } from 'vitest';
import { EventsById } from './events-by-id.ts';
import { testChronology, testEvent } from './test-chronology.ts';

const ids = Array.from({ length: 2500 }, (_, index) => `e${index}`);
const { events } = testChronology({ events: ids.map((id) => testEvent({ id })) });
const fresh = () => new EventsById(ids, events);

test('any event is found by its id when it is the first that is asked for', () => {
  for (const id of ids) expect(fresh().get(id)?.id).toBe(id);
  expect(fresh().get('no such event')).toBeUndefined();
});

test('and after any number of others', () => {
  const byId = fresh();
  for (let round = 0; round < 2; round++) {
    for (const id of [...ids.slice(-20), ...ids]) expect(byId.get(id)?.id).toBe(id);
    expect(byId.has('no such event')).toBe(false);
  }
  expect([...byId.keys()]).toEqual(ids);
  expect(byId.size).toBe(ids.length);
});
