import { describe, expect, it } from 'vitest';
import { noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { includeChoice, setText } from './edit-filters.ts';
import { eventsWith } from './filter-arbitraries.ts';
import { toFilterIndex } from './filter-index.ts';
import { waysBack } from './ways-back.ts';

const index = toFilterIndex(
  testChronology({
    events: [
      testEvent({ id: 'a', topics: ['tools'], kind: 'action' }),
      testEvent({ id: 'b', topics: ['tools'], kind: 'action' }),
      testEvent({ id: 'c', topics: ['chips'], kind: 'plan' }),
    ],
  }),
);
const brings = (filters = noFilters, matches?: ReadonlySet<string>) =>
  waysBack(index, filters, eventsWith(index.chronology, matches)).map(({ chip, events }) => [
    chip.id,
    events,
  ]);

describe('waysBack', () => {
  const toolsPlanned = includeChoice(includeChoice(noFilters, 'topic', 'tools'), 'kind', 'plan');

  it('tells what each single removal brings, the most first', () => {
    expect(brings(toolsPlanned)).toEqual([
      ['kind:plan', 2],
      ['topic:tools', 1],
    ]);
  });

  it('forgets the matches of a text that is taken away, and only then', () => {
    const text = setText(includeChoice(noFilters, 'topic', 'tools'), 'laser');
    expect(brings(text, new Set(['c']))).toEqual([
      ['text', 2],
      ['topic:tools', 1],
    ]);
  });

  it('leaves out removals that bring nothing', () => {
    expect(brings(includeChoice(toolsPlanned, 'source', 'agency'))).toEqual([]);
  });
});
