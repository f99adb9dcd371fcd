import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { type Role, roles } from '../events/vocabulary.ts';
import { filterEvents } from '../filters/filter-events.ts';
import { toFilterIndex } from '../filters/filter-index.ts';
import { countActors, countRoles, countTopics, eventsAt } from './count-events.ts';
import { membersOf } from './members.ts';
import { chosenActor, countOf, filtersFor, firstAndLast, rowsOfSubject } from './subject-events.ts';
import { countTogether } from './together.ts';

const actors = ['china', 'russia', 'us', 'yellen', 'treasury'];
const topics = ['tools', 'chips', 'trade'];

const anyChronology = fc
  .array(
    fc.record({
      date: fc.constantFrom('2021', '2022-03', '2024-04-24', undefined),
      topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1 }),
      actors: fc.uniqueArray(
        fc.record({ actor: fc.constantFrom(...actors), role: fc.constantFrom(...roles) }),
        { maxLength: 5, selector: ({ actor, role }) => `${actor} ${role}` },
      ),
    }),
    { maxLength: 20 },
  )
  .map((events) =>
    testChronology({ events: events.map((event, at) => testEvent({ id: `e-${at}`, ...event })) }),
  );

const anyChoice = fc.record({ id: fc.constantFrom(...actors), alone: fc.boolean() });

describe('the counts of an actor’s page', () => {
  it('are those of the filters to which they lead', () => {
    fc.assert(
      fc.property(anyChronology, anyChoice, (chronology, { id, alone }) => {
        const index = toFilterIndex(chronology);
        const left = (filters: Parameters<typeof filterEvents>[1]) =>
          filterEvents(index, filters, undefined).events.length;
        const chosen = chosenActor(id, alone);
        const members = membersOf(chronology, id, alone);
        const rows = rowsOfSubject(index, 'actor', chosen);

        expect(eventsAt(chronology, rows)).toEqual(
          filterEvents(index, filtersFor({ actor: [chosen] }), undefined).events,
        );
        for (const { of: role, count } of countRoles(chronology, rows, members))
          expect(count).toBe(left(filtersFor({ actor: [{ ...chosen, role }] })));
        for (const { of, count } of countTopics(chronology, rows))
          expect(count).toBe(left(filtersFor({ actor: [chosen], topic: [{ id: of.id }] })));
        const { others, topics, countOf, highest } = countTogether(chronology, rows, members, 9);
        expect(others).toEqual(countActors(chronology, rows, members));
        const counts = [1];
        for (const { of, count } of others) {
          const both = { actor: [chosen, { id: of, alone: true }] };
          expect(count).toBe(left(filtersFor(both)));
          for (const { id: topic } of topics) {
            expect(countOf(of, topic)).toBe(left(filtersFor({ ...both, topic: [{ id: topic }] })));
            counts.push(countOf(of, topic));
          }
        }
        expect(highest).toBe(Math.max(...counts));
      }),
    );
  });

  it('leave out the actor and those that count with it', () => {
    const chronology = testChronology({
      events: [
        testEvent({
          actors: [
            { actor: 'yellen', role: 'speaker' },
            { actor: 'china', role: 'addressee' },
            { actor: 'china', role: 'target' },
          ],
          topics: ['tools', 'trade'],
        }),
      ],
    });
    const index = toFilterIndex(chronology);
    const rows = rowsOfSubject(index, 'actor', { id: 'us' });
    const members = membersOf(chronology, 'us', false);
    const { others, topics, countOf: together } = countTogether(chronology, rows, members, 9);
    expect(others).toEqual([{ of: 'china', count: 1 }]);
    expect(topics.map(({ id }) => [id, together('china', id)])).toEqual([
      ['tools', 1],
      ['trade', 1],
    ]);
    const roles = countRoles(chronology, rows, new Set(['china']));
    expect(roles.map(({ of }) => of)).toEqual(['addressee', 'target'] satisfies Role[]);
    expect(countOf(index, 'actor', { id: 'us', alone: true })).toBe(0);
  });
});

describe('the first and the last appearance', () => {
  it('are of events with a date', () => {
    const chronology = testChronology({
      events: [
        testEvent({ id: 'undated', date: undefined }),
        testEvent({ id: 'late', date: '2026' }),
        testEvent({ id: 'early', date: '2021' }),
      ],
    });
    const both = firstAndLast(chronology, Uint32Array.of(0, 1, 2));
    expect([both?.first.id, both?.last.id]).toEqual(['early', 'late']);
    expect(firstAndLast(chronology, Uint32Array.of(2))).toBeUndefined();
  });
});
