import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownOn, isPrintedLater } from './as-known-on.ts';
import { checkEventsFile } from './check-events-file.ts';
import type { Chronology } from './chronology.ts';
import { type Lists, listAt } from './columns.ts';
import { parseDate, toIsoDay } from './dates.ts';
import { onReportedClock } from './on-reported-clock.ts';
import { plainEvent, testChronology, testEvent } from './test-chronology.ts';
import { always, never, outOf, reportsOf, ruleOf, seen } from './test-known.ts';
import { tableOf, toChronology } from './to-chronology.ts';

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  [...some].every((one) => all.has(one));

/** Milliseconds for a year of days, where others use the same machine. */
const thorough = 30_000;

/** Checks each day from `first` to `last`, and that nothing which was known is lost again. */
function checkEveryDay(chronology: Chronology, first: string, last: string): void {
  const expected = ruleOf(chronology);
  let surely = new Set<string>();
  let either = new Set<string>();
  for (let day = parseDate(first).earliest; day <= parseDate(last).latest; day++) {
    const known = asKnownOn(chronology, day);
    const [is, should] = [seen(known), expected(toIsoDay(day))];
    // As text first: a thousand deep comparisons take seconds.
    if (JSON.stringify(is) !== JSON.stringify(should)) expect(is, toIsoDay(day)).toEqual(should);
    const ids = new Set(known.eventById.keys());
    const sure = new Set([...ids].filter((id) => !known.asKnown?.perhaps.has(id)));
    expect(isWithin(either, ids), `all stay on ${toIsoDay(day)}`).toBe(true);
    expect(isWithin(surely, sure), `what is sure stays so on ${toIsoDay(day)}`).toBe(true);
    [surely, either] = [sure, ids];
  }
}

const shipped = () => {
  const text = readFileSync(new URL('../../public/events.json', import.meta.url), 'utf8');
  const { file } = checkEventsFile(JSON.parse(text));
  if (!file) throw new Error('the shipped file is not sound');
  return toChronology(file);
};

describe('the shipped file', () => {
  const chronology = shipped();
  const { sources, revised } = chronology.file;
  const bounds = sources
    .flatMap((source) => outOf(source, revised) ?? [])
    .filter((day) => day !== always && day !== never);
  const [first = '', last = ''] = [bounds.toSorted()[0], bounds.toSorted().at(-1)];
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, i) => Number(first.slice(0, 4)) + i,
  );

  test.each(years)(
    'follows the rule on every day of %i, a year with reports',
    (year) => {
      checkEveryDay(chronology, `${year - 1}-12-31`, `${year}-12-31`);
    },
    thorough,
  );

  test('is whole on the day of its revision', () => {
    const known = asKnownOn(chronology, parseDate(chronology.file.revised).latest);
    expect(known.asKnown?.perhaps.size).toBe(0);
    expect(known.file.disagreements).toEqual(chronology.file.disagreements);
    expect(known.events.map(plainEvent)).toEqual(chronology.events.map(plainEvent));
  });
});

const published = fc.constantFrom(
  undefined,
  '2024',
  '2024-01',
  '2024-02-10',
  '2024-02-28~',
  '2024-02?',
  '2024-04-02',
  '[2024-01-20..2024-02-05]',
  '[2024-01-10,2024-03-02]',
  '[..2024-02-01]',
  '[2024-02-15..]',
  '2024-01-05/2024-01-09',
);
const names = ['s0', 's1', 's2', 's3', 's4'];
const source = fc.constantFrom(...names);
const chain = fc.uniqueArray(source, { minLength: 1, maxLength: 3 });
const excerpt = fc.record({ source, via: fc.option(fc.array(chain, { maxLength: 2 })) });
const place = fc.tuple(fc.nat(4), fc.nat(2));

/** Reports of every kind of date, retold in chains, with all that may rest on them. */
const anyChronology = fc
  .record({
    sources: fc.tuple(...names.map(() => fc.record({ published, held: fc.boolean() }))),
    events: fc.array(fc.array(excerpt, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    relations: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 3 }),
    disagreements: fc.array(
      fc.uniqueArray(place, { minLength: 2, maxLength: 3, selector: String }),
    ),
  })
  .map(({ sources, events, relations, disagreements }) => {
    const exists = ([event, one]: readonly number[]) => events[event ?? 9]?.[one ?? 9];
    return testChronology({
      revised: '2024-03-20',
      sources: sources.map(({ published: on, held }, i) => ({
        ...{ id: names[i], title: 'A report', publisher: 'Somebody', held },
        ...(on && { published: on }),
      })),
      events: events.map((excerpts, e) =>
        testEvent({
          id: `e${e}`,
          excerpts: excerpts.map(({ source: from, via }, x) => ({
            ...{
              id: `x${x}`,
              source: from,
              quote: 'half of it',
              attribution: { footing: 'outlet' },
            },
            ...(via && { via: via.map((ids) => ({ sources: ids })) }),
          })),
          figures: [
            { value: 1, unit: '%', printed: 'of it' },
            ...excerpts.map((_, x) => ({ value: x, unit: '%', excerpt: `x${x}`, printed: 'half' })),
          ],
          relations: relations
            .filter(([from, to]) => from === e && to !== e && events[to])
            .map(([, to]) => ({ event: `e${to}`, kind: 'confirms', note: 'It does.' })),
        }),
      ),
      disagreements: disagreements
        .map((sides) => sides.filter(exists))
        .filter((sides) => sides.length > 1)
        .map((sides, d) => ({
          ...{ id: `d${d}`, kind: 'wording', title: 'Words', note: 'Both stand.' },
          sides: sides.map(([e, x]) => ({ event: `e${e}`, excerpt: `x${x}` })),
        })),
    });
  });

describe('any reports', () => {
  test(
    'follow the rule on every day, and what is known stays known',
    () => {
      fc.assert(
        fc.property(anyChronology, (chronology) =>
          checkEveryDay(chronology, '2023-12-31', '2024-04-03'),
        ),
        { numRuns: 40 },
      );
    },
    thorough,
  );

  test('are all known in the end, but for those that no day is known of', () => {
    fc.assert(
      fc.property(anyChronology, (chronology) => {
        const known = asKnownOn(chronology, parseDate('2025-01-01').latest);
        const datable = chronology.events.filter(({ reported }) => reported);
        expect([...known.eventById.keys()].toSorted()).toEqual(
          datable.map(({ id }) => id).toSorted(),
        );
        for (const event of known.events) {
          const { excerpts = [] } = chronology.eventById.get(event.id) ?? {};
          const { sourceById } = chronology;
          expect(event.excerpts).toEqual(
            excerpts.filter((one) =>
              reportsOf(one).some((id) => outOf(sourceById.get(id), '2024-03-20')),
            ),
          );
        }
      }),
    );
  });

  test('are the same on either clock', () => {
    fc.assert(
      fc.property(anyChronology, fc.integer({ min: 19_700, max: 19_830 }), (chronology, day) => {
        const byReport = asKnownOn(onReportedClock(chronology), day);
        expect(seen(byReport)).toEqual(seen(asKnownOn(chronology, day)));
        expect(byReport.clock).toBe('reported');
      }),
    );
  });
});

test('the columns of a day are those of the records of that day', () => {
  fc.assert(
    fc.property(anyChronology, fc.integer({ min: 19_700, max: 19_830 }), (chronology, day) => {
      const { columns, events, file } = asKnownOn(chronology, day);
      const records = events.map(({ record }) => record);
      const { columns: plain } = tableOf(records, chronology.file);
      for (const name of ['sources', 'speakers', 'series', 'relations', 'actors'] as const)
        expect(lists(columns[name]), name).toEqual(lists(plain[name]));
      for (const name of ['footings', 'bases', 'figured', 'kind', 'weight', 'first'] as const)
        expect([...columns[name]], name).toEqual([...plain[name]]);
      expect([...columns.origins]).toEqual(events.map(({ origins }) => origins.origins.length));
      expect(file.sources).toEqual(chronology.file.sources);
    }),
  );
});

const lists = (all: Lists) =>
  Array.from({ length: all.starts.length - 1 }, (_, row) => [...listAt(all, row)]);

describe('a text that came out later than the report that it retells', () => {
  const chronology = testChronology({
    sources: [
      {
        id: 'wire',
        title: 'A wire',
        publisher: 'The Agency',
        published: '2024-01-05',
        held: false,
      },
      { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
    ],
    events: [
      testEvent({
        excerpts: [
          {
            ...{
              id: 'a',
              source: 'paper',
              quote: 'half of it',
              attribution: { footing: 'outlet' },
            },
            via: [{ sources: ['wire'] }],
          },
        ],
      }),
    ],
  });
  const on = (day: string) => {
    const known = asKnownOn(chronology, parseDate(day).earliest);
    const [event] = known.events;
    const [first] = event?.excerpts ?? [];
    return { event, later: first && isPrintedLater(first, known.asKnown) };
  };

  test('rests on that report until then, and says so', () => {
    expect(on('2024-02-01').event?.origins).toMatchObject({ sources: ['wire'], origins: ['wire'] });
    expect(on('2024-02-01').later).toBe(true);
  });

  test('and on itself from then on', () => {
    expect(on('2024-04-24').event?.origins).toMatchObject({
      sources: ['paper'],
      origins: ['wire'],
    });
    expect(on('2024-04-24').later).toBe(false);
  });
});
