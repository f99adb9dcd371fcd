import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../events/format.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { filterEvents } from '../filters/filter-events.ts';
import { toFilterIndex } from '../filters/filter-index.ts';
import { countActors, countRoles, countTopics } from './count-events.ts';
import { membersOf } from './members.ts';
import { chosenActor, countOf, eventsOf, filtersFor, firstAndLast } from './subject-events.ts';

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
        const events = eventsOf(index, 'actor', chosen);

        expect(events).toEqual(
          filterEvents(index, filtersFor({ actor: [chosen] }), undefined).events,
        );
        for (const { of: role, count } of countRoles(events, members))
          expect(count).toBe(left(filtersFor({ actor: [{ ...chosen, role }] })));
        for (const { of, count } of countTopics(events, chronology))
          expect(count).toBe(left(filtersFor({ actor: [chosen], topic: [{ id: of.id }] })));
        for (const { of, count } of countActors(events, members))
          expect(count).toBe(left(filtersFor({ actor: [chosen, { id: of, alone: true }] })));
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
    const others = countActors(
      eventsOf(index, 'actor', { id: 'us' }),
      membersOf(chronology, 'us', false),
    );
    expect(others).toEqual([
      {
        of: 'china',
        count: 1,
        byTopic: new Map([
          ['tools', 1],
          ['trade', 1],
        ]),
        byRole: [
          { of: 'addressee' satisfies Role, count: 1 },
          { of: 'target' satisfies Role, count: 1 },
        ],
      },
    ]);
    expect(countOf(index, 'actor', { id: 'us', alone: true })).toBe(0);
  });
});

describe('the first and the last appearance', () => {
  it('are of events with a date', () => {
    const { events } = testChronology({
      events: [
        testEvent({ id: 'undated', date: undefined }),
        testEvent({ id: 'late', date: '2026' }),
        testEvent({ id: 'early', date: '2021' }),
      ],
    });
    const both = firstAndLast(events);
    expect([both?.first.id, both?.last.id]).toEqual(['early', 'late']);
    expect(firstAndLast(events.filter(({ date }) => !date))).toBeUndefined();
  });
});
