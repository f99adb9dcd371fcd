import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedAgain,
  changed,
  freshState,
  heardOf,
  type Message,
  newerOf,
  newName,
  type Others,
  readMessage,
  readStamped,
  type Stamped,
} from './talk.ts';

// Few values, so that counts, names and states often meet.
const stamped: fc.Arbitrary<Stamped> = fc.record({
  state: fc.record(
    {
      tour: fc.constant('overview'),
      step: fc.constantFrom('one', 'two', 'three'),
      blank: fc.boolean(),
      overview: fc.boolean(),
      startedAt: fc.integer({ min: 0, max: 2 }),
    },
    { requiredKeys: ['tour', 'step', 'blank', 'overview'] },
  ),
  count: fc.integer({ min: 0, max: 2 }),
  by: fc.constantFrom('', 'a', 'b'),
});

describe('the newer of two states', () => {
  test('is the same whichever comes first', () => {
    fc.assert(
      fc.property(stamped, stamped, (a, b) => {
        expect(newerOf(a, b)).toEqual(newerOf(b, a));
      }),
    );
  });

  test('is the same in whatever order three are heard', () => {
    fc.assert(
      fc.property(stamped, stamped, stamped, (a, b, c) => {
        expect(newerOf(newerOf(a, b), c)).toEqual(newerOf(a, newerOf(b, c)));
      }),
    );
  });

  test('is the state that is held, if the same one is heard again', () => {
    fc.assert(
      fc.property(stamped, (a) => {
        expect(newerOf(a, { ...a })).toBe(a);
      }),
    );
  });

  test('is any change of what was held', () => {
    fc.assert(
      fc.property(stamped, fc.boolean(), (a, blank) => {
        const next = changed(a, { blank }, 'c', 0);
        expect(newerOf(a, next)).toBe(next);
      }),
    );
  });
});

describe('a change', () => {
  const fresh = freshState('overview', 'one');

  test('starts the clock with the first move to another step, and never again', () => {
    const moved = changed(fresh, { step: 'two' }, 'a', 1000);
    expect(moved).toEqual({
      state: { tour: 'overview', step: 'two', blank: false, overview: false, startedAt: 1000 },
      count: 1,
      by: 'a',
    });
    expect(changed(moved, { step: 'three' }, 'b', 2000).state.startedAt).toBe(1000);
  });

  test('that moves nowhere leaves the clock alone', () => {
    expect(changed(fresh, { step: 'one' }, 'a', 1000).state).not.toHaveProperty('startedAt');
    expect(changed(fresh, { blank: true }, 'a', 1000).state).not.toHaveProperty('startedAt');
  });

  test('can start the clock anew', () => {
    const moved = changed(fresh, { step: 'two' }, 'a', 1000);
    expect(changed(moved, { startedAt: 3000 }, 'a', 3000).state.startedAt).toBe(3000);
  });
});

describe('what another window says', () => {
  const message: Message = {
    sourceline: 'talk',
    talk: 'abcd',
    from: 'other',
    role: 'audience',
    kind: 'state',
    stamped: freshState('overview', 'one'),
  };

  test('is read', () => {
    expect(readMessage(structuredClone(message), 'abcd', 'self')).toEqual(message);
  });

  test.each([
    ['of another talk', { ...message, talk: 'else' }],
    ['of its own', { ...message, from: 'self' }],
    ['of another program', { ...message, sourceline: undefined }],
    ['without a state', { ...message, stamped: undefined }],
    ['with a count that cannot grow', { ...message, stamped: { ...message.stamped, count: 2e99 } }],
    ['that is text', 'hello'],
    ['that is nothing', null],
  ])('is passed over: a message %s', (_, data) => {
    expect(readMessage(data, 'abcd', 'self')).toBeUndefined();
  });

  test.each(['', '{', 'null', '{"state":{}}', null])('is no kept state: %s', (text) => {
    expect(readStamped(text)).toBeUndefined();
  });

  const nobody: Others = new Map();

  test('tells that it is there, until it takes its leave', () => {
    const others = heardOf(nobody, message);
    expect([...others.keys()]).toEqual(['other']);
    expect(heardOf(others, { ...message, kind: 'bye' }).size).toBe(0);
  });

  test('and one that goes leaves the others there', () => {
    const others = heardOf(heardOf(nobody, message), { ...message, from: 'third' });
    expect([...heardOf(others, { ...message, kind: 'bye' }).keys()]).toEqual(['third']);
  });

  test('a window that leaves two questions without an answer is gone with the third', () => {
    let others = heardOf(nobody, message);
    others = askedAgain(askedAgain(others));
    expect(others.size).toBe(1);
    expect(heardOf(others, message).get('other')?.unanswered).toBe(0);
    expect(askedAgain(others).size).toBe(0);
  });
});

test('a new name is one that the address takes', () => {
  expect(newName()).toMatch(/^[a-z0-9]{8}$/);
  expect(newName()).not.toBe(newName());
});
