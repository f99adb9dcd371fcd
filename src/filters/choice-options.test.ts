import { describe, expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import {
  actorOptions,
  busiestActors,
  choiceOptions,
  findActors,
  firstOptions,
} from './choice-options.ts';
import { toFilterIndex } from './filter-index.ts';

const states = Array.from({ length: 6 }, (_, i) => ({
  id: `s${i}`,
  name: `State ${i}`,
  kind: 'state',
}));
const people = Array.from({ length: 5 }, (_, i) => ({
  id: `p${i}`,
  name: `Person ${i}`,
  kind: 'person',
  otherNames: i === 4 ? ['Émile Duras'] : [],
}));
const index = toFilterIndex(
  testChronology({
    actors: [...states, ...people, { id: 'firm', name: 'A firm', kind: 'company' }],
    events: [
      testEvent({ id: 'a', actors: [{ actor: 's5', role: 'speaker' }], excerpts: [] }),
      testEvent({ id: 'b', kind: 'plan', actors: [], excerpts: [] }),
    ],
  }),
);
const shape = (groups: ReturnType<typeof actorOptions>) =>
  groups.map(({ heading, options }) => [heading, options.map(({ id }) => id).join(' ')]);

describe('the choices of a facet', () => {
  it('puts the busiest actors first and keeps in sight what is to be kept', () => {
    const all = actorOptions(index);
    expect(shape(busiestActors(all, new Set(['p4'])))).toEqual([
      ['States', 's5 s0 s1 s2'],
      ['People', 'p0 p1 p2 p4'],
      ['Companies & institutions', 'firm'],
    ]);
  });

  it('finds actors by the start of any word of any name', () => {
    const found = (text: string) => shape(findActors(index, actorOptions(index), text));
    expect(found('emil dur')).toEqual([['People', 'p4']]);
    expect(found('fir')).toEqual([['Companies & institutions', 'firm']]);
    expect(found('irm')).toEqual([]);
    expect(found(' ')).toEqual(shape(actorOptions(index)));
  });

  it('cuts a long list across its groups', () => {
    expect(shape(firstOptions(actorOptions(index), 7))).toEqual([
      ['States', 's5 s0 s1 s2 s3 s4'],
      ['People', 'p0'],
    ]);
  });

  it('offers every topic, but only kinds and footings that occur', () => {
    const names = (facet: 'topic' | 'kind' | 'footing') =>
      choiceOptions(index, facet).flatMap(({ options }) => options.map(({ name }) => name));
    expect(names('topic')).toEqual(['Machine tools', 'Microelectronics', 'Trade']);
    expect(names('kind')).toEqual(['Action', 'Plan']);
    expect(names('footing')).toEqual([]);
  });

  it('lists the sources that we hold before those known through others', () => {
    expect(choiceOptions(index, 'source').map(({ options }) => options.map((o) => o.id))).toEqual([
      ['paper'],
      ['agency'],
    ]);
  });
});
