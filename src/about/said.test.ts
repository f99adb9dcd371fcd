import { describe, expect, it } from 'vitest';
import type { Chronology } from '../events/chronology.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { eventsAt } from './count-events.ts';
import { membersOf } from './members.ts';
import { rowsTold, toldIn } from './said.ts';

const excerpt = (id: string, attribution: object) => ({
  id,
  source: 'paper',
  quote: `words of ${id}`,
  attribution,
});

const chronology = testChronology({
  events: [
    testEvent({
      id: 'warning',
      kind: 'statement',
      actors: [
        { actor: 'yellen', role: 'speaker' },
        { actor: 'china', role: 'addressee' },
      ],
      excerpts: [
        excerpt('named', { by: ['yellen'], footing: 'named official' }),
        excerpt('nobody', { words: 'nobody in this sentence', footing: 'not said' }),
        excerpt('headline', { words: 'the headline', footing: 'outlet' }),
        excerpt('reply', { by: ['china'], footing: 'named official' }),
      ],
    }),
    testEvent({
      id: 'elsewhere',
      actors: [{ actor: 'russia', role: 'target' }],
      excerpts: [excerpt('aside', { by: ['yellen'], footing: 'named official' })],
    }),
  ],
});

/** All that is told, event by event. */
const toldOf = (chronology: Chronology, members: ReadonlySet<string>) =>
  eventsAt(chronology, rowsTold(chronology, members)).flatMap((event) => toldIn(event, members));

const idsOf = (actor: string, alone = false) => {
  const told = toldOf(chronology, membersOf(chronology, actor, alone));
  const ids = (side: 'by' | 'of') =>
    told.flatMap(({ said, excerpt: { id } }) => (said === side ? id : [])).sort();
  return { by: ids('by'), of: ids('of') };
};

describe('what an actor said', () => {
  it('is what names it, in any event, and its own statements that name nobody', () => {
    expect(idsOf('yellen').by).toEqual(['aside', 'named', 'nobody']);
  });

  it('is not what an outlet says in its own name, nor what names another; nor is that said of it', () => {
    expect(idsOf('yellen').of).toEqual([]);
  });

  it('is not what one says of it whose part is to tell', () => {
    const told = testChronology({
      events: [
        testEvent({
          actors: [
            { actor: 'russia', role: 'reporter' },
            { actor: 'us', role: 'analyst' },
            { actor: 'china', role: 'mentioned' },
          ],
          excerpts: [excerpt('report', { words: 'sources', footing: 'anonymous insiders' })],
        }),
      ],
    });
    const of = (id: string) =>
      toldOf(told, new Set([id])).filter((one) => one.said === 'of').length;
    expect([of('russia'), of('us'), of('china')]).toEqual([0, 0, 1]);
  });

  it('is beside all that others say where it takes part', () => {
    expect(idsOf('china')).toEqual({ by: ['reply'], of: ['headline', 'named', 'nobody'] });
    expect(idsOf('russia')).toEqual({ by: [], of: ['aside'] });
  });

  it('is said by those that belong to it too, unless it is looked at alone', () => {
    expect(idsOf('us').by).toEqual(['aside', 'named', 'nobody']);
    expect(idsOf('us', true)).toEqual({ by: [], of: [] });
  });
});
