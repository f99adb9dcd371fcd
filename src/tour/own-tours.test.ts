import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testChronology } from '../events/test-chronology.ts';
import { idFor } from './draft-tour.ts';
import {
  belongsTo,
  isBroken,
  isOwnKey,
  keyOf,
  ownId,
  parseOwnTour,
  toOwnTour,
} from './own-tours.ts';
import { testStep, testTour } from './test-tour.ts';

const kept = (tour = testTour()) => toOwnTour(tour, 'A test chronology', 1000);

test('what is written is read back, with texts that are still empty', () => {
  const own = kept(testTour({ title: '', steps: [testStep({ title: '', text: '', notes: '' })] }));
  expect(parseOwnTour(keyOf(own.id), JSON.stringify(own))).toEqual(own);
});

test('a tour without a step is one', () => {
  const own = kept(testTour({ steps: [] }));
  expect(parseOwnTour(keyOf(own.id), JSON.stringify(own))).toEqual(own);
});

test.each([
  ['', 'it is not JSON'],
  ['{"format":', 'it is not JSON'],
  ['null', 'it must be an object'],
  [JSON.stringify({ ...kept(), format: 'sourceline-tour/2' }), 'format: '],
  [JSON.stringify({ ...kept(), tour: { id: 'a-tour', title: 'A tour' } }), 'tour.steps: '],
  [JSON.stringify(kept(testTour({ steps: [testStep(), testStep()] }))), 'two steps are named'],
  [JSON.stringify(kept(testTour({ id: 'other' }))), 'kept under another name'],
])('a record that cannot be read is handed back whole, with the reason: %s', (text, why) => {
  const record = parseOwnTour(keyOf('a-tour'), text);
  expect(isBroken(record)).toBe(true);
  expect(record).toMatchObject({ key: keyOf('a-tour'), text, why: expect.stringContaining(why) });
});

test('each tour has a key of its own, and other settings have none of theirs', () => {
  expect(isOwnKey(keyOf('a-tour'))).toBe(true);
  expect(isOwnKey('sourceline:theme')).toBe(false);
});

test('every save is another version', () => {
  expect(kept().version).not.toBe(kept().version);
});

test('a tour belongs to a file by its title, or by an event that it names', () => {
  const chronology = testChronology();
  expect(belongsTo(kept(), chronology)).toBe(true);
  expect(belongsTo({ ...kept(), file: 'Its title of last year' }, chronology)).toBe(true);
  const foreign = testTour({ steps: [testStep({ events: ['elsewhere'] })] });
  expect(belongsTo(toOwnTour(foreign, 'Another file', 0), chronology)).toBe(false);
});

test('R5: an id comes out of any title, and is never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const id = idFor(title, (one) => one === idFor(title, () => false));
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id).not.toBe(idFor(title, () => false));
      expect(ownId(title, () => false)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
