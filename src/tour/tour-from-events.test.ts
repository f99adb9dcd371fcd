import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAddress } from '../address/saved-view.ts';
import { toTourCheck } from '../events/check-references.ts';
import { type Filters, noFilters } from '../events/filters.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { setText } from '../filters/edit-filters.ts';
import { anyChronology, anyFilters } from '../filters/filter-arbitraries.ts';
import { tourFaults } from './tour-file.ts';
import { mostSteps, savedFilters, tourFromEvents } from './tour-from-events.ts';

const defaults = { view: 'timeline', lanes: 'topic' } as const;
const eventsAt = (...dates: (string | undefined)[]) =>
  dates.map((date, i) => testEvent({ id: `event-${i}`, title: `Event ${i}`, date }));

test('one step an event, in the order of their dates, undated ones last', () => {
  const chronology = testChronology({ events: eventsAt('2024', undefined, '2022-03', '2023') });
  const tour = tourFromEvents('made', 'Made', chronology.events, {});
  expect(tour.steps.map(({ title }) => title)).toEqual([
    'Event 2',
    'Event 3',
    'Event 0',
    'Event 1',
  ]);
  expect(tour.steps.map(({ minutes }) => minutes)).toEqual([1, 1, 1, 1]);
  expect(tour.steps[3]).not.toHaveProperty('span');
});

test('it is one that an events file could hold', () => {
  const chronology = testChronology({
    events: [
      ...eventsAt('2024', '2022-03/..', '[2019..2021]', undefined, '-0044-03-15'),
      testEvent({ id: 'bare', summary: undefined, excerpts: [] }),
    ],
  });
  const tour = tourFromEvents('made', 'Made', chronology.events, { filters: { topic: ['tools'] } });
  expect(tourFaults(tour, toTourCheck(chronology.file, chronology.eventById))).toEqual([]);
  expect(tour.steps.find(({ id }) => id === 'bare')?.text).toBe('24 April 2024.');
});

test('each step shows its event with its neighbours', () => {
  const { events } = testChronology({ events: eventsAt('2020-01-01', '2024-01-01') });
  const [first] = tourFromEvents('made', 'Made', events, {}).steps;
  expect(first?.span).toBe('2019-07-02/2020-07-03');
});

test('all of sixty become steps; of very many the first, and the tour says so', () => {
  const dates = Array.from({ length: mostSteps + 60 }, () => '2024-01');
  const { events } = testChronology({ events: eventsAt(...dates) });
  expect(tourFromEvents('made', 'Made', events.slice(0, 60), {})).toMatchObject({
    steps: { length: 60 },
  });
  const cut = tourFromEvents('made', 'Made', events, {});
  expect(cut.steps).toHaveLength(mostSteps);
  expect(cut.summary).toMatch('The first 200 of 260 events');
});

test('filters are saved in the words of the address', () => {
  const filters = setText({ ...noFilters, from: '2022' }, 'laser');
  expect(savedFilters(filters, defaults)).toEqual({ from: '2022', q: 'laser' });
  expect(savedFilters(noFilters, defaults)).toBeUndefined();
});

test('what a step saves of filters shows again what they showed', () => {
  fc.assert(
    fc.property(anyChronology, anyFilters, (chronology, filters) => {
      const shows = (given: Filters) => {
        const saved = savedFilters(given, defaults);
        return toAddress(saved ? { filters: saved } : {}, chronology, defaults).filters;
      };
      // What the file or the calendar does not have is dropped the first time.
      const once = shows(filters);
      expect(shows(once)).toEqual(once);
      expect(once).toMatchObject({ text: filters.text, perhaps: filters.perhaps });
    }),
  );
});
