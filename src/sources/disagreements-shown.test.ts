import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { disagreementKinds } from '../events/vocabulary.ts';
import { disagreementsShown } from './disagreements-shown.ts';

const attribution = { footing: 'outlet' };
const event = (id: string, date: string | undefined, source = 'paper') =>
  testEvent({ id, date, excerpts: [{ id: 'a', source, quote: 'so it was', attribution }] });
const disagreement = (id: string, kind: string, ...events: string[]) => ({
  id,
  kind,
  title: id,
  sides: events.map((one) => ({ event: one, excerpt: 'a' })),
  note: 'Nothing settles it.',
});

const chronology = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    { id: 'later', title: 'A later paper', publisher: 'The Paper', published: '2025-01-01' },
  ],
  events: [
    event('undated', undefined),
    event('old', '2022-01-01'),
    event('new', '2024-01-01'),
    event('reported-late', '2023-01-01', 'later'),
  ],
  disagreements: [
    disagreement('z-undated', 'wording', 'undated', 'undated'),
    disagreement('a-new', 'wording', 'new', 'new'),
    disagreement('both', 'wording', 'new', 'old'),
    disagreement('b-new', 'wording', 'new', 'undated'),
    disagreement('late', 'value', 'reported-late', 'new'),
  ],
});

const ids = (found: ReturnType<typeof disagreementsShown>) => found.shown.map(({ id }) => id);
const only = (...names: string[]) => names.map((id) => ({ id }));

test('by kind in the order of the format, then by the first of their events, then as in the file', () => {
  const found = disagreementsShown(chronology, chronology.events, undefined);
  expect(ids(found)).toEqual(['late', 'both', 'a-new', 'b-new', 'z-undated']);
  expect(found.groups.map(({ kind }) => kind)).toEqual(['value', 'wording']);
});

test('one side that matches is enough', () => {
  const found = disagreementsShown(chronology, only('old'), undefined);
  expect(ids(found)).toEqual(['both']);
  expect(found).toMatchObject({ total: 5, outByFilters: 4, outByKind: 0 });
});

test('a kind leaves out the others; each tells what it would show if it were chosen', () => {
  const found = disagreementsShown(chronology, only('new'), 'value');
  expect(ids(found)).toEqual(['late']);
  expect(found.kinds).toEqual([
    { kind: 'value', count: 1 },
    { kind: 'wording', count: 3 },
  ]);
  expect(found).toMatchObject({ ofAnyKind: 4, outByKind: 3, outByFilters: 1 });
});

test('a kind that the file does not have can be chosen all the same, and then stands in the list', () => {
  const { kinds, shown } = disagreementsShown(chronology, chronology.events, 'place');
  expect(shown).toEqual([]);
  expect(kinds).toContainEqual({ kind: 'place', count: 0 });
});

test('before two sides were published there is no disagreement', () => {
  const known = asKnownOn(chronology, parseDate('2024-12-31').earliest);
  const found = disagreementsShown(known, known.events, undefined);
  expect(ids(found)).not.toContain('late');
  expect(found).toMatchObject({ total: 5, notYetKnown: 1, outByFilters: 0 });
});

test('whatever is chosen, each is shown or left out for one reason', () => {
  const days = ['2024-04-23', '2024-04-24', '2025-01-01'].map((day) => parseDate(day).earliest);
  fc.assert(
    fc.property(
      fc.subarray(chronology.events.map(({ id }) => id)),
      fc.option(fc.constantFrom(...disagreementKinds), { nil: undefined }),
      fc.option(fc.constantFrom(...days), { nil: undefined }),
      (names, kind, day) => {
        const known = day === undefined ? chronology : asKnownOn(chronology, day);
        const events = known.events.filter(({ id }) => names.includes(id));
        const found = disagreementsShown(known, events, kind);
        const { shown, total, outByFilters, outByKind, notYetKnown } = found;
        expect(shown.length + outByFilters + outByKind + notYetKnown).toBe(total);
        for (const one of found.kinds)
          expect(disagreementsShown(known, events, one.kind).shown).toHaveLength(one.count);
      },
    ),
  );
});
