import { describe, expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { choiceOptions, finderOf, shortList } from './choice-options.ts';
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
const shape = (groups: ReturnType<typeof choiceOptions>) =>
  groups.map(({ heading, options }) => [heading, options.map(({ id }) => id).join(' ')]);

const actors = choiceOptions(index, 'actor');

describe('the choices of a facet', () => {
  it('puts the busiest actors first and keeps in sight what is to be kept', () => {
    expect(shape(shortList('actor', actors, new Set(['p4'])))).toEqual([
      ['States', 's5 s0 s1 s2'],
      ['People', 'p0 p1 p2 p4'],
      ['Companies & institutions', 'firm'],
    ]);
  });

  it('finds actors by the start of any word of any name', () => {
    const find = finderOf(index, 'actor', actors);
    const found = (text: string) => shape(find(text));
    expect(found('emil dur')).toEqual([['People', 'p4']]);
    expect(found('fir')).toEqual([['Companies & institutions', 'firm']]);
    expect(found('irm')).toEqual([]);
    expect(found(' ')).toEqual(shape(actors));
  });

  it('finds sources by title, publisher and author', () => {
    const sources = choiceOptions(index, 'source');
    const found = (text: string) => shape(finderOf(index, 'source', sources)(text));
    expect(found('paper')).toEqual([['Read for this file', 'paper']]);
    expect(found('the ag')).toEqual([['Known only through others', 'agency']]);
  });

  it('leaves a handful of many topics, the busiest, as the file has them', () => {
    const topics = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, name: `Topic ${i}` }));
    const many = toFilterIndex(
      testChronology({
        topics,
        events: [testEvent({ topics: ['t29', 't7'] }), testEvent({ id: 'b', topics: ['t29'] })],
      }),
    );
    const all = choiceOptions(many, 'topic');
    expect(shape(shortList('topic', all, new Set(['t20'])))).toEqual([
      [undefined, 't0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t20 t29'],
    ]);
    const few = all.map(({ options }) => ({ options: options.slice(0, 24) }));
    expect(shortList('topic', few, new Set())).toBe(few);
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
