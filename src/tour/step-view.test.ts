import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { excerptOf, exploreAddress, focusOf, laterThan, stepAddress } from './step-view.ts';

const chronology = testChronology({
  events: [
    testEvent({ id: 'early', date: '2021' }),
    testEvent({ id: 'now', date: '2022-03' }),
    testEvent({ id: 'also', date: '2022-03-15' }),
    testEvent({ id: 'late', date: '2023' }),
    testEvent({ id: 'undated', date: undefined }),
  ],
});
const defaults = { view: 'list', lanes: 'topic' } as const;
const step = {
  id: 'a-step',
  title: 'A step',
  text: 'Some words.',
  events: ['now', 'also'],
  span: '2021/2023',
  filters: { topic: ['tools'] },
};
const tour = { id: 'a-tour', title: 'A tour', steps: [step] };

test('who explores from a step sees its filters, its span and its first event on the timeline', () => {
  const address = exploreAddress(step, chronology, defaults);
  expect(address.mode).toBe('explore');
  expect(address.view).toBe('timeline');
  expect(address.event).toBe('now');
  expect(address.filters.topic.choices.map(({ id }) => id)).toEqual(['tools']);
  expect(address.span).toEqual({ from: 18_628, to: 19_722 });
});

test('a step is named by its address, and nothing else is in it', () => {
  expect(stepAddress(tour, step, defaults)).toMatchObject({
    mode: 'guided',
    tour: 'a-tour',
    step: 'a-step',
    span: undefined,
    event: undefined,
  });
});

test('what surely begins after all that is in focus is still to come', () => {
  const focus = focusOf(step, chronology);
  expect(focus.map(({ id }) => id)).toEqual(['now', 'also']);
  expect([...laterThan(focus, chronology.events)]).toEqual(['late']);
});

test('without an excerpt of its own a step shows the first of its first event', () => {
  expect(excerptOf(step, chronology)?.event.id).toBe('now');
  const [first] = chronology.eventById.get('late')?.excerpts ?? [];
  const other = { ...step, excerpt: { event: 'late', excerpt: first?.id ?? '' } };
  expect(excerptOf(other, chronology)).toMatchObject({ event: { id: 'late' }, excerpt: first });
});
