import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { spanEnds, spanFrom } from './span-ends.ts';

const { events } = testChronology({
  events: [testEvent({ date: '2020-05' }), testEvent({ id: 'last', date: '2024-02-10' })],
});

test.each([
  [undefined, { from: '', to: '' }],
  ['2021/2026', { from: '2021', to: '2026' }],
  ['2021-06/2024-12-03', { from: '2021-06', to: '2024-12-03' }],
  ['2024', { from: '2024', to: '2024' }],
  ['2024-33', { from: '2024-01-01', to: '2024-03-31' }],
  ['2022~/2023', { from: '2022-01-01', to: '2023-12-31' }],
  ['2022/..', { from: '2022-01-01', to: '' }],
])('the ends of %s can be typed', (span, ends) => {
  expect(spanEnds(span)).toEqual(ends);
});

test('an end that is left empty is where the events end', () => {
  expect(spanFrom('', '', events)).toBeUndefined();
  expect(spanFrom('2022', '2023-05', events)).toBe('2022/2023-05');
  expect(spanFrom('2022', '', events)).toBe('2022/2024-02-10');
  expect(spanFrom('', '2022', events)).toBe('2020-05-01/2022');
});

test('it never runs backwards, even beyond the events', () => {
  expect(spanFrom('2030', '', events)).toBe('2030/2030-12-31');
  expect(spanFrom('', '1999', events)).toBe('1999-01-01/1999');
});
