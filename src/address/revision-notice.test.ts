import { expect, test } from 'vitest';
import { revisionNotice } from './revision-notice.ts';

const file = {
  revised: '2026-12-01',
  revisions: [
    { day: '2026-11-22', added: ['a'], changed: [], removed: [], why: 'First revision.' },
    { day: '2026-12-01', added: ['b'], changed: ['a'], removed: ['c'], why: 'A report was read.' },
  ],
};

test('a link of the present revision, or without one, needs no word', () => {
  expect(revisionNotice(file, '2026-12-01')).toBeUndefined();
  expect(revisionNotice(file, undefined)).toBeUndefined();
});

test('an older link tells only what changed since', () => {
  expect(revisionNotice(file, '2026-11-22')).toEqual({
    linked: '2026-11-22',
    newer: false,
    added: ['b'],
    changed: ['a'],
    removed: ['c'],
    why: ['A report was read.'],
  });
});

test('a link made with a newer file says so', () => {
  expect(revisionNotice(file, '2027-01-01')).toMatchObject({ newer: true, added: [], why: [] });
});
