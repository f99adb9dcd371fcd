import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tour } from '../events/format.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { mostEvents, numberSources, toHandoutSteps, toHandoutYears } from './handout.ts';

const sourceIds = ['one', 'two', 'three', 'four', 'five', 'six'];
const sources = sourceIds.map((id) => ({ id, title: id, publisher: id }));

interface Proof {
  source: string;
  /** Whom it retells, nearest first. */
  retells?: string[];
}

const withProof = (id: string, date: string, proof: readonly Proof[]) =>
  testEvent({
    id,
    date,
    excerpts: proof.map(({ source, retells }, i) => ({
      id: `x${i}`,
      source,
      quote: `words ${i}`,
      via: retells ? [{ sources: retells }] : [],
      attribution: { by: ['china'], footing: 'named official' },
    })),
  });

const chronology = testChronology({
  sources,
  events: [
    withProof('plain', '2023', [{ source: 'three', retells: ['six', 'five'] }]),
    withProof('rich', '2024-04-24', [
      { source: 'one' },
      { source: 'three' },
      { source: 'two', retells: ['four'] },
    ]),
    withProof('bare', '2025', []),
  ],
});

const step = (change: Partial<Tour['steps'][number]>) => ({
  id: 'step',
  title: 'A step',
  text: 'What it says.',
  events: ['plain'],
  ...change,
});
const tourOf = (...steps: Tour['steps']): Tour => ({ id: 'tour', title: 'A tour', steps });

/** `rich: x0 x1`, for every event of every step. */
const printed = (tour: Tour, all: boolean) =>
  toHandoutSteps(tour, chronology, all).map(({ events }) =>
    events.map(({ event, excerpts }) => [event.id, ...excerpts.map(({ id }) => id)].join(' ')),
  );

describe('the steps of a tour', () => {
  it('stand in the order of the tour, with the first excerpt of their first event', () => {
    const tour = tourOf(step({ events: ['rich', 'plain'] }), step({ id: 'b', events: ['plain'] }));
    expect(printed(tour, false)).toEqual([['rich x0', 'plain'], ['plain x0']]);
  });

  it('have the excerpt that they name, also of an event that is not in focus', () => {
    const excerpt = { event: 'rich', excerpt: 'x1' };
    expect(printed(tourOf(step({ events: ['plain', 'rich'], excerpt })), false)).toEqual([
      ['plain', 'rich x1'],
    ]);
    expect(printed(tourOf(step({ excerpt })), false)).toEqual([['plain', 'rich x1']]);
  });

  it('have every excerpt of their events, each once, when all are asked for', () => {
    const excerpt = { event: 'rich', excerpt: 'x1' };
    expect(printed(tourOf(step({ events: ['rich', 'bare'], excerpt })), true)).toEqual([
      ['rich x0 x1 x2', 'bare'],
    ]);
  });

  it('name the events that the file lacks', () => {
    const [shown] = toHandoutSteps(tourOf(step({ events: ['plain', 'gone'] })), chronology, false);
    expect(shown?.missing).toEqual(['gone']);
    expect(shown?.events.map(({ event }) => event.id)).toEqual(['plain']);
  });
});

describe('events by their years', () => {
  it('have their first two excerpts, or all', () => {
    const excerpts = (all: boolean) =>
      toHandoutYears(chronology.events, all).map(({ heading, events }) => [
        heading,
        events.map((shown) => shown.excerpts.length),
      ]);
    expect(excerpts(false)).toEqual([
      ['2023', [1]],
      ['2024', [2]],
      ['2025', [0]],
    ]);
    expect(excerpts(true)[1]).toEqual(['2024', [3]]);
  });

  it('end with the undated', () => {
    const { events } = testChronology({
      events: [testEvent({ id: 'a', date: undefined }), testEvent({ id: 'b', date: '2024' })],
    });
    expect(toHandoutYears(events, false).map(({ heading }) => heading)).toEqual([
      '2024',
      undefined,
    ]);
  });

  it('are the first ones where there are too many', () => {
    const [event] = chronology.events;
    const many = Array.from({ length: mostEvents + 1 }, () => event).filter((one) => !!one);
    const years = toHandoutYears(many, false);
    expect(years.flatMap(({ events }) => events)).toHaveLength(mostEvents);
  });
});

describe('the numbers of the sources', () => {
  it('follow the order in which a reader meets them: beside a title, then under its quotes', () => {
    const steps = toHandoutSteps(
      tourOf(step({ events: ['rich', 'plain'] }), step({ id: 'b' })),
      chronology,
      false,
    );
    const numbers = numberSources(steps.flatMap(({ events }) => events));
    // `four` and the others stand behind quotes that are not printed until the last step.
    expect([...numbers]).toEqual([
      ['one', 1],
      ['three', 2],
      ['two', 3],
      ['six', 4],
      ['five', 5],
    ]);
  });

  it('are 1 to n, each source once, and cover whatever is printed', () => {
    const proof = fc.record(
      {
        source: fc.constantFrom(...sourceIds),
        retells: fc.uniqueArray(fc.constantFrom(...sourceIds), { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['source'] },
    );
    const files = fc.array(fc.array(proof, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(files, fc.boolean(), (proofs, all) => {
        const { events } = testChronology({
          sources,
          events: proofs.map((one, i) => withProof(`e${i}`, '2024-04-24', one)),
        });
        const shown = toHandoutYears(events, all).flatMap((year) => year.events);
        const numbers = numberSources(shown);
        expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, i) => i + 1));
        const met = shown.flatMap(({ event, excerpts }) => [
          ...event.excerpts.map(({ source }) => source),
          ...excerpts.flatMap(({ source, via }) => [
            source,
            ...(via ?? []).flatMap((chain) => chain.sources),
          ]),
        ]);
        expect(new Set(numbers.keys())).toEqual(new Set(met));
        // Nobody meets a number before all smaller ones.
        let highest = 0;
        for (const id of met) {
          const number = numbers.get(id) ?? Number.POSITIVE_INFINITY;
          expect(number).toBeLessThanOrEqual(highest + 1);
          highest = Math.max(highest, number);
        }
      }),
      { numRuns: 60 },
    );
  });
});
