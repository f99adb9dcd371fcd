import { describe, expect, test } from 'vitest';
import { testChronology } from '../events/test-chronology.ts';
import { rolesInWords, whoseEvents } from './actor-words.ts';

const chronology = testChronology();

describe('the roles in an event', () => {
  test('an actor’s own come first, whoever belongs to it has its name', () => {
    const on = [
      { actor: 'yellen', role: 'speaker' },
      { actor: 'us', role: 'target' },
      { actor: 'us', role: 'mentioned' },
    ] as const;
    expect(rolesInWords(on, 'us', chronology)).toBe(
      `Target, mentioned; ${chronology.actorById.get('yellen')?.name}: speaker`,
    );
  });

  test('an actor that is not in it itself has none', () => {
    const on = [{ actor: 'nobody', role: 'target' }] as const;
    expect(rolesInWords(on, 'us', chronology)).toBe('nobody: target');
  });
});

test.each([
  [3, 3, false, ''],
  [2, 5, false, '2 name it, 3 only those that belong to it'],
  [2, 5, true, '3 more through those that belong to it'],
])('%i events name it, %i in all, alone: %s', (itself, all, alone, words) => {
  expect(whoseEvents(itself, all, alone)).toBe(words);
});
