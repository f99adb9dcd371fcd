import { expect, test } from 'vitest';
import { toDay } from '../events/dates.ts';
import { testChronology } from '../events/test-chronology.ts';
import { writeAddress } from './read-address.ts';
import { toAddress } from './saved-view.ts';

const defaults = { view: 'timeline', lanes: 'topic' } as const;

test('a saved view is the address that it names', () => {
  const address = toAddress(
    {
      event: 'first',
      span: '2022/2024-06',
      lanes: 'actor',
      filters: { actor: ['us.speaker'], topic: 'trade', from: '2023' },
    },
    testChronology(),
    defaults,
  );
  expect(address.span).toEqual({ from: toDay(2022, 1, 1), to: toDay(2024, 6, 30) });
  expect(writeAddress(address, defaults)).toBe(
    '?lanes=actor&topic=trade&actor=us.speaker&from=2023&span=2022-01-01..2024-06-30&event=first',
  );
});

test('an open span shows all', () => {
  expect(toAddress({ span: '2022/..' }, testChronology(), defaults).span).toBeUndefined();
});
