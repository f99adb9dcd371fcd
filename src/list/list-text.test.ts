import { expect, test } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { writeListText } from './list-text.ts';

const chronology = testChronology({
  title: 'Tools and trade',
  revised: '2026-11-22',
  sources: [
    {
      id: 'paper',
      title: 'A paper',
      author: 'A. Writer',
      publisher: 'The Paper',
      published: '2024-04-24',
      url: 'https://paper.example/1',
    },
    { id: 'agency', title: 'A wire', publisher: 'The Agency', held: false },
  ],
  events: [
    testEvent({ id: 'third', date: undefined, title: 'Undated', summary: undefined, excerpts: [] }),
    testEvent({ id: 'second', date: '2024-05', title: 'Second' }),
    testEvent({
      excerpts: [
        {
          id: 'a',
          source: 'paper',
          quote: 'about 57% of all tools',
          attribution: { by: ['yellen'], footing: 'named official' },
        },
        { id: 'b', source: 'agency', quote: 'half of it', attribution: { footing: 'not said' } },
      ],
    }),
  ],
});
const link = 'https://example.org/?view=list';

test('a copied list says where it comes from and cites every quote', () => {
  const events = chronology.events.filter(({ id }) => id === 'first');
  expect(
    writeListText(chronology, events, { link, filters: 'Topic: Machine tools', bothDates: false }),
  ).toBe(
    `Tools and trade
1 of 3 events
Filters: Topic: Machine tools
Revision of 22 November 2026
https://example.org/?view=list

24 April 2024
A first event
Something happened.
  “about 57% of all tools”
  — A. Writer, “A paper”, The Paper, 24 April 2024, https://paper.example/1
  Who says so: Janet Yellen (named official)
  “half of it”
  — “A wire”, The Agency, date not known
  Who says so: not said
`,
  );
});

test('events keep their order, and what is not known is said', () => {
  const text = writeListText(chronology, chronology.events, {
    link,
    filters: '',
    bothDates: false,
  });
  expect(text).not.toContain('Filters');
  expect(text.indexOf('24 April 2024')).toBeLessThan(text.indexOf('Some day in May 2024'));
  expect(text).toContain('\n\nUndated\nUndated\n  No proof given.\n');
});

test('a statistic without a period says that its date is that of its report', () => {
  const statistic = testChronology({ events: [testEvent({ kind: 'statistic' })] });
  const text = writeListText(statistic, statistic.events, { link, filters: '', bothDates: false });
  expect(text).toContain('24 April 2024, the date of the report; period not said\n');
});

test('no events give the head alone', () => {
  const text = writeListText(chronology, [], { link, filters: 'Text: x', bothDates: false });
  expect(text).toContain('0 of 3 events');
  expect(text.endsWith(`${link}\n`)).toBe(true);
});

test('a list by report, as known on a day, says so and says both dates', () => {
  const known = asKnownOn(onReportedClock(chronology), parseDate('2024-05-03').earliest);
  const text = writeListText(known, known.events, { link, filters: '', bothDates: false });
  expect(text).toContain('By the dates on which they were first reported');
  expect(text).toContain('As known on 3 May 2024: 2 of 3 events\n');
  expect(text).toContain('Reported 24 Apr 2024\nHappened some day in May 2024\nSecond\n');
});

test('with both dates the list in the order of happening says when things were reported', () => {
  const events = chronology.events.filter(({ id }) => id === 'second');
  expect(writeListText(chronology, events, { link, filters: '', bothDates: true })).toContain(
    'Some day in May 2024\nReported 24 Apr 2024\nSecond\n',
  );
});
