import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { checkEventsFile } from '../events/check-events-file.ts';
import type { Chronology } from '../events/chronology.ts';
import { toDay } from '../events/dates.ts';
import {
  type Choice,
  type FacetFilter,
  type Filters,
  noFilters,
  wordId,
} from '../events/filters.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { toChronology } from '../events/to-chronology.ts';
import { eventKinds, roles } from '../events/vocabulary.ts';
import { readCsv, writeCsv } from '../exchange/csv.ts';
import { writeSelectedFile } from '../exchange/selected-file.ts';
import { filterEvents } from '../filters/filter-events.ts';
import { toFilterIndex } from '../filters/filter-index.ts';

const { file } = checkEventsFile(JSON.parse(readFileSync('public/events.json', 'utf8')));
if (!file) throw new Error('public/events.json cannot be read');
const whole = toChronology(file);

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Mostly one facet or two narrow: were it all of them, nothing would be left. */
const facet = (of: readonly string[], extra: fc.Arbitrary<Partial<Choice>> = fc.constant({})) => {
  const choice = fc
    .tuple(fc.constantFrom(...of), fc.boolean(), extra)
    .map(([id, exclude, more]): Choice => ({ id, exclude, ...more }));
  return fc.record<FacetFilter>({
    choices: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(choice, { minLength: 1, maxLength: 3 }) },
    ),
    match: fc.constantFrom('any', 'any', 'all'),
  });
};

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topic: facet(ids(file.topics)),
  actor: facet(
    ids(file.actors),
    fc.record({ role: fc.constantFrom(...roles), alone: fc.constant(true) }, { requiredKeys: [] }),
  ),
  kind: facet(eventKinds.map(wordId)),
  footing: fc.constant(noFilters.footing),
  basis: fc.constant(noFilters.basis),
  source: facet(ids(file.sources)),
  origins: fc.constantFrom(0, 0, 0, 1, 2),
  from: fc.constantFrom('', '', '2022', '2023-07'),
  to: fc.constantFrom('', '', '2024', '2025-12'),
  perhaps: fc.boolean(),
  text: fc.constant(''),
});

/** The shipped file as it is, as known on some day, or on the other clock. */
const anySeen: fc.Arbitrary<{ known: Chronology; onClock: Chronology }> = fc
  .tuple(fc.option(fc.integer({ min: toDay(2024, 4, 1), max: toDay(2026, 11, 22) })), fc.boolean())
  .map(([day, reported]) => {
    const known = day === null ? whole : asKnownOn(whole, day);
    return { known, onClock: reported ? onReportedClock(known) : known };
  });

test('what is exported is what the filters leave, under 100 of them', () => {
  fc.assert(
    fc.property(anySeen, anyFilters, ({ known, onClock }, filters) => {
      const { events } = filterEvents(toFilterIndex(onClock), filters, undefined);
      const selection = { chronology: known, events, filters: '', link: () => 'https://x.org/' };
      expect(ids(readCsv(writeCsv(selection)))).toEqual(ids(events));
      const { file: back, faults } = checkEventsFile(JSON.parse(writeSelectedFile(selection)));
      expect(faults).toEqual([]);
      expect(back && ids(back.events)).toEqual(ids(events));
    }),
    { numRuns: 100 },
  );
});
