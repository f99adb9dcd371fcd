import { expect, test } from 'vitest';
import { defaultAddress } from '../address/address.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { picturesOf } from './pictures-of.ts';

const series = (id: string) => ({
  id,
  name: id.toUpperCase(),
  unit: '%',
  measures: 'A share.',
  whose: 'Somebody.',
});

const measuring = (id: string, ...ids: string[]) =>
  testEvent({ id, figures: ids.map((one) => ({ value: 5, unit: '%', series: one })) });

const chronology = testChronology({
  series: [series('a'), series('b'), series('none')],
  events: [measuring('one', 'a', 'a'), measuring('two', 'b', 'a'), measuring('three')],
});
const address = defaultAddress({ view: 'timeline', lanes: 'topic' });

const picturesFor = (...ids: string[]) =>
  picturesOf(
    { known: chronology, onClock: chronology },
    address,
    chronology.events.filter(({ id }) => ids.includes(id)),
  ).map(({ name, events }) => [name, events.map(({ id }) => id)]);

test('each picture has the events that it shows', () => {
  expect(picturesFor('one', 'two', 'three')).toEqual([
    ['The timeline', ['one', 'two', 'three']],
    ['All figures', ['one', 'two']],
    ['A', ['one', 'two']],
    ['B', ['two']],
  ]);
});

test('one series alone is all figures already; without any there is the timeline', () => {
  expect(picturesFor('one', 'three').map(([name]) => name)).toEqual(['The timeline', 'A']);
  expect(picturesFor('three').map(([name]) => name)).toEqual(['The timeline']);
});
