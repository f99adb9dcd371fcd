import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { writeCalendar } from './icalendar.ts';
import { anyHardChronology, testSelection } from './test-selection.ts';

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, entries };
};
const calendarOf = (...dates: (string | undefined)[]) =>
  read(
    writeCalendar(
      testSelection(
        testChronology({ events: dates.map((date, at) => testEvent({ id: `e${at}`, date })) }),
      ),
    ),
  );

test.each([
  ['2024-04-24', '2024-04-24', '2024-04-25'],
  ['2024-04', '2024-04-01', '2024-05-01'],
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-02-28/2024-03-02', '2024-02-28', '2024-03-03'],
  ['[2023-12-31..2024]', '2023-12-31', '2025-01-01'],
])('%s is on all days on which it may have been', (date, first, end) => {
  const [entry] = calendarOf(date).entries;
  expect(entry?.startDate.isDate).toBe(true);
  expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([first, end]);
  expect(entry?.description).toMatch(/^(Some day in )?.*2024/);
});

test('what has no days that a calendar can hold is told', () => {
  const { calendar, entries } = calendarOf('2024', undefined, '-0043-03', '2023/..');
  expect(entries).toHaveLength(1);
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('3 events without days');
});

test('every text comes back as it was, no line is too long, and identifiers stay', () => {
  fc.assert(
    fc.property(anyHardChronology, (chronology) => {
      const text = writeCalendar(testSelection(chronology));
      expect(writeCalendar(testSelection(chronology))).toBe(text);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const { entries } = read(text);
      const ids = entries.map(({ uid }) => uid);
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of entries) {
        const event = chronology.eventById.get(entry.uid.split('@')[0] ?? '');
        const plain = event?.title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, ' ');
        expect(entry.summary).toBe(plain);
      }
    }),
  );
});
