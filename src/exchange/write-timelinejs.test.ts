import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadFullReader } from '../events/load-full-reader.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { anyHardChronology, testSelection } from './test-selection.ts';
import { fromTimelineJs, toTimeline } from './timelinejs.ts';
import { writeTimelineJs } from './write-timelinejs.ts';

beforeAll(loadFullReader);

const slides = (...events: Record<string, unknown>[]) => {
  const chronology = testChronology({
    events: events.map((one, at) => testEvent({ id: `e${at}`, ...one })),
  });
  return JSON.parse(writeTimelineJs(testSelection(chronology)));
};

test.each([
  ['2024-04-24', { year: '2024', month: '4', day: '24' }, undefined],
  ['2024-04', { year: '2024', month: '4' }, undefined],
  ['2024', { year: '2024' }, undefined],
  ['-0043-03', { year: '-44', month: '3' }, undefined],
  ['0000', { year: '-1' }, undefined],
  [
    '2024-04-24/2024-05',
    { year: '2024', month: '4', day: '24' },
    { year: '2024', month: '5', day: '31' },
  ],
  ['2024-34', { year: '2024', month: '4', day: '1' }, { year: '2024', month: '6', day: '30' }],
])('%s at its own precision', (date, start, end) => {
  const [slide] = slides({ date }).events;
  expect(slide.start_date).toEqual(start);
  expect(slide.end_date).toEqual(end);
});

test('our words for the date, proof and topic go with it; undated events are told', () => {
  const { title, events } = slides(
    { date: '2024-04', title: '<b>Tools</b> & more' },
    { date: undefined },
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    unique_id: 'e0',
    display_date: 'some day in April 2024',
    text: { headline: '&lt;b&gt;Tools&lt;/b&gt; &amp; more' },
  });
  expect(title.text.text).toContain('for want of a date: 1.');
});

test('read back it has the same events, whatever their texts', () => {
  fc.assert(
    fc.property(anyHardChronology, (chronology) => {
      const timeline = toTimeline(JSON.parse(writeTimelineJs(testSelection(chronology))));
      const read = timeline ? fromTimelineJs(timeline, '2026-11-22').file.events : [];
      const dated = chronology.events.filter(({ date }) => date);
      expect(read.map(({ id }) => id)).toEqual(dated.map(({ id }) => id));
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(read.map(({ title }) => title)).toEqual(dated.map(({ title }) => plain(title)));
    }),
  );
});
