import { expect, test } from 'vitest';
import type { ShownClock } from '../events/chronology.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { nameOf } from './label-of.ts';
import { lanesOf } from './lanes-of.ts';
import { eventsIn } from './test-lanes.ts';

/** The name of one event; its report is of 24 April 2024. */
function nameFor(overrides: Record<string, unknown>, clock: ShownClock) {
  const happened = testChronology({ events: [testEvent({ title: 'A deal', ...overrides })] });
  const chronology = clock === 'reported' ? onReportedClock(happened) : happened;
  const [lane] = lanesOf(chronology, chronology.events, 'topic', clock === 'both');
  return (
    lane &&
    eventsIn(lane)
      .map(({ label }) => nameOf(label))
      .join()
  );
}

test('on both clocks the name says when it happened, when it was reported, and how much later', () => {
  expect(nameFor({ date: '2023-07-24' }, 'both')).toBe(
    '24 July 2023: A deal; reported 24 April 2024, 9 months later',
  );
  expect(nameFor({ date: '2024-04-24' }, 'both')).toBe(
    '24 April 2024: A deal; reported 24 April 2024, the same day',
  );
  expect(nameFor({ date: '2024-04-26', kind: 'plan' }, 'both')).toBe(
    '26 April 2024: A deal – planned; reported 24 April 2024, 2 days before',
  );
});

test('on the reported clock the name says that the date is that of the report', () => {
  expect(nameFor({ date: '2023-07' }, 'reported')).toBe(
    'reported 24 April 2024: A deal – happened some day in July 2023',
  );
  expect(nameFor({ date: '2024-04-26', kind: 'plan' }, 'reported')).toBe(
    'reported 24 April 2024: A deal – planned for 26 April 2024',
  );
  expect(nameFor({ date: '2022/2023' }, 'reported')).toMatch(/– for 2022 to 2023$/);
  const statistic = { kind: 'statistic', figures: [] };
  expect(nameFor(statistic, 'reported')).toMatch(/– period not said$/);
});

test('by when things happened nothing is said of reports', () => {
  expect(nameFor({ date: '2023-07-24' }, 'happened')).toBe('24 July 2023: A deal');
});

test('without a dated report there is nothing to say of one', () => {
  const excerpts = [
    {
      id: 'a',
      source: 'agency',
      quote: 'words',
      via: [],
      attribution: { by: ['china'], footing: 'outlet' },
    },
  ];
  expect(nameFor({ date: '2023-07-24', excerpts }, 'both')).toBe('24 July 2023: A deal');
});
