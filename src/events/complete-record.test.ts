import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { completeRecord } from './complete-record.ts';
import { EventRecord } from './format.ts';
import { testEvent } from './test-chronology.ts';

const some = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
const bare = (record: object) => JSON.parse(JSON.stringify(record));

test('what a record leaves out is what its schema fills in', () => {
  const anyRecord = fc.record({
    weight: some('lead'),
    actors: some([{ actor: 'us', role: 'speaker' }]),
    excerpts: fc.option(
      fc.array(
        fc.record({
          ...{ id: fc.constant('a'), source: fc.constant('paper'), quote: fc.constant('So.') },
          via: some([{ sources: ['paper'] }]),
          attribution: fc.record({
            footing: fc.constant('outlet'),
            by: some(['us']),
            basis: some('intelligence'),
          }),
        }),
      ),
      { nil: undefined },
    ),
    figures: fc.option(
      fc.array(
        fc.record({
          ...{ value: fc.constant(1), unit: fc.constant('%') },
          qualifier: some('about'),
          equivalents: some([{ value: 1, unit: '$', printed: '$1' }]),
        }),
      ),
      { nil: undefined },
    ),
    relations: some([{ event: 'b', kind: 'updates', note: 'N.' }]),
  });
  fc.assert(
    fc.property(anyRecord, (own) => {
      const record = bare(testEvent(own));
      expect(completeRecord(bare(record))).toEqual(v.parse(EventRecord, record));
    }),
  );
});
