import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { parseDate } from '../events/dates.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { type Found, toDocument } from './search-documents.ts';
import { searchOf } from './search-events.ts';
import { indexWordsOf } from './search-words.ts';

const words = ['laser', 'lathe', 'valve', 'lase', 'wolfram'];
const anyWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 });
const sources = ['early', 'late', 'undated', 'unheld'];
const actors = ['china', 'firm', 'minister'];

const anyEvent = fc.record({
  title: anyWords,
  actor: fc.constantFrom(...actors),
  date: fc.constantFrom('2021', '2023-05', undefined),
  excerpts: fc.array(
    fc.record({
      source: fc.constantFrom(...sources),
      via: fc.constantFrom(undefined, [], [{ sources: ['early'] }], [{ sources: ['late'] }]),
      quote: anyWords,
      by: fc.constantFrom(...actors),
    }),
    { maxLength: 3 },
  ),
});

const anyChronology = fc.array(anyEvent, { maxLength: 8 }).map((events) =>
  testChronology({
    actors: [
      { id: 'china', name: 'China wolfram', kind: 'state', otherNames: ['Lathe'] },
      { id: 'firm', name: 'A laser firm', kind: 'company', partOf: ['china'] },
      { id: 'minister', name: 'Valve', kind: 'person', partOf: ['firm'] },
    ],
    sources: [
      { id: 'early', title: 'Paper on lasers', publisher: 'P', published: '2022-03-01' },
      { id: 'late', title: 'Later paper', publisher: 'Valve', published: '2024-06' },
      { id: 'undated', title: 'Wolfram', publisher: 'P' },
      { id: 'unheld', title: 'A lathe', publisher: 'Q', held: false },
    ],
    events: events.map(({ title, actor, date, excerpts }, i) =>
      testEvent({
        id: `e${i}`,
        title: title.join(' '),
        ...(date === undefined ? { date: undefined, dateBasis: undefined } : { date }),
        actors: [{ actor, role: 'supplier' }],
        excerpts: excerpts.map(({ source, via, quote, by }, e) => ({
          id: `x${e}`,
          source,
          quote: quote.join(' '),
          ...(via && { via }),
          attribution: { by: [by], footing: 'named official' },
        })),
      }),
    ),
  }),
);

/** The definition: whatever has a text, known by then, in which a word begins so. */
function naive(chronology: Chronology, word: string): Found[] {
  const { file, events, asKnown } = chronology;
  const named = new Set(
    events.flatMap(({ actors, excerpts }) =>
      [...actors.map(({ actor }) => actor), ...excerpts.flatMap((e) => e.attribution.by)].flatMap(
        (id) => [id, ...(chronology.belongsTo.get(id) ?? [])],
      ),
    ),
  );
  const outs = file.sources.filter(({ id }) => !asKnown || asKnown.out.has(id) || id === 'unheld');
  const all: Found[] = [
    ...events.map(({ id }): Found => ({ kind: 'event', id })),
    ...file.actors
      .filter(({ id }) => !asKnown || named.has(id))
      .map(({ id }): Found => ({ kind: 'actor', id })),
    ...file.topics.map(({ id }): Found => ({ kind: 'topic', id })),
    ...outs.map(({ id }): Found => ({ kind: 'source', id })),
  ];
  return all.filter((found) =>
    toDocument(chronology, found).places.some(({ text }) =>
      indexWordsOf(text).some((one) => one.startsWith(word)),
    ),
  );
}

const key = ({ kind, id }: Found) => `${kind} ${id}`;

it('finds on any day and clock what was known by then, from one index', async () => {
  const anyDay = fc.constantFrom('2021-01-01', '2022-03-01', '2024-06-15', '2026-12-01', undefined);
  await fc.assert(
    fc.asyncProperty(
      anyChronology,
      anyDay,
      fc.boolean(),
      fc.constantFrom(...words),
      async (whole, day, reported, word) => {
        // The index is built over the whole, on the clock of what happened.
        await searchOf(whole).answer(word);
        const onClock = reported ? onReportedClock(whole) : whole;
        const known = day ? asKnownOn(onClock, parseDate(day).latest) : onClock;
        const answer = await searchOf(known).answer(word);
        const found = Array.from(answer?.found ?? [], (one) => answer?.catalogue.found(one));
        const wanted = naive(known, word).map(key).sort();
        if (wanted.length === 0) return;
        expect(answer?.partial).toBe(false);
        expect(found.map((one) => one && key(one)).sort()).toEqual(wanted);
        const ids = [...(answer?.events ?? [])];
        expect(ids).toEqual(known.events.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(new Set(ids.map((id) => `event ${id}`))).toEqual(
          new Set(wanted.filter((one) => one.startsWith('event'))),
        );
      },
    ),
    { numRuns: 60 },
  );
});
