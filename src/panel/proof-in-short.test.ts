import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toProofInShort } from './proof-in-short.ts';

function proofOf(event: Record<string, unknown>, others: Record<string, unknown>[] = []) {
  const chronology = testChronology({ events: [testEvent(event), ...others] });
  const first = chronology.eventById.get('first');
  if (!first) throw new Error('faulty fixture');
  return toProofInShort(chronology, first);
}

const excerpt = (id: string, words: string, footing: string, basis = 'not said') => ({
  id,
  source: 'paper',
  quote: id,
  via: [{ sources: ['agency'] }],
  attribution: { words, footing, basis },
});

test('several voices are named, and what is partly not said is said to be so', () => {
  const proof = proofOf({
    excerpts: [
      excerpt('a', 'a trader', 'named insider', 'own observation'),
      excerpt('b', 'the headline', 'outlet'),
      excerpt('c', 'a note', 'not said', 'intelligence'),
    ],
  });
  expect(proof.who).toBe('a trader, the headline; elsewhere not said');
  expect(proof.footing).toBe(
    'named insider, outlet, partly not said, from own observation and intelligence',
  );
  expect(proof.restsOn).toBe('1 source, 1 origin: The Agency');
});

test('what nobody says is no other voice', () => {
  const named = { ...excerpt('a', '', ''), attribution: { by: ['china'], footing: 'outlet' } };
  const nobody = excerpt('b', 'nobody in this sentence', 'not said');
  expect(proofOf({ excerpts: [named, nobody] }).who).toBe('China; elsewhere not said');
  expect(proofOf({ excerpts: [nobody] }).who).toBe('nobody in this sentence');
});

test('when it was reported, and how much later where both are known', () => {
  expect(proofOf({ date: '2023-07' }).reported).toBe('24 Apr 2024, 9 months later');
  expect(proofOf({ date: undefined }).reported).toBe('24 Apr 2024');
  expect(proofOf({ kind: 'statistic' }).reported).toBe('24 Apr 2024');
  expect(proofOf({ kind: 'plan', date: '2024-05-15' }).reported).toBe(
    '24 Apr 2024, 3 weeks before',
  );
});

test('what is against it: contradictions from either end, a qualification only of it', () => {
  const to = (id: string, kind: string) =>
    testEvent({ id, relations: [{ event: 'first', kind, note: 'So it is.' }] });
  expect(proofOf({}).against).toBeUndefined();
  expect(
    proofOf({ relations: [{ event: 'second', kind: 'contradicts', note: 'No.' }] }, [
      testEvent({ id: 'second' }),
      to('third', 'qualifies'),
    ]).against,
  ).toBe('at odds with 1 event, qualified by 1 event');
  expect(
    proofOf({ relations: [{ event: 'second', kind: 'qualifies', note: 'Only partly.' }] }, [
      testEvent({ id: 'second' }),
    ]).against,
  ).toBeUndefined();
});
