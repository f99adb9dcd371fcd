import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import {
  addStep,
  changedStep,
  changeStep,
  changeTour,
  dropStep,
  moveStep,
  stepOf,
} from './edit-tour.ts';
import { testStep, testTour } from './test-tour.ts';
import { record, redo, startHistory, type TourHistory, undo } from './tour-history.ts';

const namesOf = ({ steps }: { steps: readonly { id: string }[] }) => steps.map(({ id }) => id);
const three = testTour({ steps: ['a', 'b', 'c'].map((id) => testStep({ id })) });

describe('steps', () => {
  test('a new one follows the one at hand, or comes last', () => {
    const step = testStep({ id: 'new' });
    expect(namesOf(addStep(three, step, 'a'))).toEqual(['a', 'new', 'b', 'c']);
    expect(namesOf(addStep(three, step, undefined))).toEqual(['a', 'b', 'c', 'new']);
  });

  test('move to a place, and no further than the ends', () => {
    expect(namesOf(moveStep(three, 'a', 2))).toEqual(['b', 'c', 'a']);
    expect(namesOf(moveStep(three, 'c', 0))).toEqual(['c', 'a', 'b']);
    expect(moveStep(three, 'a', -1)).toBe(three);
    expect(moveStep(three, 'c', 9)).toBe(three);
    expect(moveStep(three, 'nobody', 0)).toBe(three);
  });

  test('drop out by name', () => {
    expect(namesOf(dropStep(three, 'b'))).toEqual(['a', 'c']);
    expect(dropStep(three, 'nobody')).toBe(three);
  });

  test('R16: none takes the name of another', () => {
    expect(changeStep(three, 'a', { id: 'b' })).toBe(three);
    expect(namesOf(changeStep(three, 'a', { id: 'z' }))).toEqual(['z', 'b', 'c']);
  });

  test('what is taken away leaves no trace in the JSON', () => {
    const changed = changeStep(changeStep(three, 'a', { minutes: 2 }), 'a', { minutes: undefined });
    expect(changed.steps[0]).toStrictEqual(three.steps[0]);
  });

  test('of an event have its words, its first excerpt and a name of their own', () => {
    const { events } = testChronology({ events: [testEvent()] });
    const [event] = events;
    if (!event) throw new Error('no event');
    expect(stepOf(event, [{ id: 'first' }], { span: { from: 0, to: 31 } })).toEqual({
      id: 'first-2',
      title: 'A first event',
      text: 'Something happened.',
      events: ['first'],
      span: '1970-01-01/1970-02-01',
      excerpt: { event: 'first', excerpt: 'a' },
      minutes: 1,
    });
  });
});

test('what an undoing shows is the step that it changed', () => {
  expect(changedStep(three, changeStep(three, 'b', { title: 'Other' }))).toBe('b');
  expect(changedStep(dropStep(three, 'b'), three)).toBe('b');
  expect(changedStep(three, dropStep(three, 'b'))).toBeUndefined();
  expect(changedStep(three, moveStep(three, 'a', 2))).toBe('b');
});

const act = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), n: fc.nat(8) }),
  fc.record({ kind: fc.constant('drop' as const), n: fc.nat(8) }),
  fc.record({ kind: fc.constant('move' as const), n: fc.nat(8), to: fc.integer() }),
  fc.record({ kind: fc.constant('type' as const), n: fc.nat(8), text: fc.string() }),
  fc.record({ kind: fc.constant('title' as const), text: fc.string() }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(history: TourHistory, one: Act, at: number): TourHistory {
  const { now } = history;
  const id = 'n' in one ? `s${one.n}` : '';
  switch (one.kind) {
    case 'add':
      if (now.steps.some((step) => step.id === id)) return history;
      return record(history, addStep(now, testStep({ id }), undefined), undefined, at);
    case 'drop':
      return record(history, dropStep(now, id), undefined, at);
    case 'move':
      return record(history, moveStep(now, id, one.to), undefined, at);
    case 'type':
      return record(history, changeStep(now, id, { text: one.text }), `${id} text`, at);
    case 'title':
      return record(history, changeTour(now, { title: one.text }), 'title', at);
  }
}

const times = <T>(n: number, from: T, step: (value: T) => T): T =>
  n <= 0 ? from : times(n - 1, step(from), step);

test('undoing all of any sequence gives back what was, and redoing it what came of it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.nat(4000)), { maxLength: 60 }), (acts) => {
      let at = 0;
      const start = startHistory(three);
      const end = acts.reduce((history, [one, wait]) => {
        at += wait;
        return perform(history, one, at);
      }, start);
      const undone = times(end.past.length, end, undo);
      expect(undone.now).toBe(three);
      expect(undone.past).toEqual([]);
      expect(times(end.past.length, undone, redo).now).toBe(end.now);
    }),
  );
});

describe('typing', () => {
  const typed = (letters: readonly [string, number][]) =>
    letters.reduce(
      (history, [text, at]) =>
        record(history, changeStep(history.now, 'a', { text }), 'a text', at),
      startHistory(three),
    );

  test('without a pause is one change', () => {
    const history = typed([
      ['N', 0],
      ['Ne', 200],
      ['New', 900],
    ]);
    expect(history.past).toHaveLength(1);
    expect(undo(history).now).toBe(three);
  });

  test('after a pause, or in another field, is another', () => {
    const paused = typed([
      ['N', 0],
      ['Ne', 5000],
    ]);
    expect(paused.past).toHaveLength(2);
    const elsewhere = record(paused, changeTour(paused.now, { title: 'T' }), 'title', 5100);
    expect(elsewhere.past).toHaveLength(3);
  });

  test('after an undoing is another, and what was undone is gone', () => {
    const history = undo(typed([['N', 0]]));
    const again = record(history, changeStep(three, 'a', { text: 'M' }), 'a text', 100);
    expect(undo(again).now).toBe(three);
    expect(again.future).toEqual([]);
  });
});
