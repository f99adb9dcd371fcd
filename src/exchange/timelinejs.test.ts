import { beforeAll, expect, test } from 'vitest';
import { loadFullReader } from '../events/load-full-reader.ts';
import { readEventsFile } from '../events/read-events-file.ts';
import { fromTimelineJs, toTimeline } from './timelinejs.ts';

beforeAll(loadFullReader);

const today = '2026-11-22';
const read = (value: unknown) => {
  const timeline = toTimeline(value);
  if (!timeline) throw new Error('no timeline');
  return fromTimelineJs(timeline, today);
};
const slide = (overrides: Record<string, unknown> = {}) => ({
  start_date: { year: '1969', month: '7', day: '20' },
  text: { headline: 'A landing', text: '<p>Two men <b>walk</b>.</p><p>One waits &amp; sees.</p>' },
  ...overrides,
});
const convert = (overrides: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => {
  const { file, ...rest } = read({ events: [slide(overrides)], ...more });
  return { ...rest, file, event: file.events[0] };
};

test('text is what one would read of it, and no tag is left', () => {
  const { event, notes } = convert();
  expect(event).toMatchObject({
    id: 'a-landing',
    title: 'A landing',
    summary: 'Two men walk.\n\nOne waits & sees.',
    date: '1969-07-20',
    kind: 'not said',
  });
  expect(notes).toEqual([]);
});

test.each([
  [{ year: '1969' }, undefined, '1969'],
  [{ year: 1969, month: 7 }, undefined, '1969-07'],
  [{ year: '1969', month: '', day: '' }, { year: '' }, '1969'],
  [{ year: '1969' }, { year: '1972', month: '12' }, '1969/1972-12'],
  [{ year: '1969' }, { year: '1969' }, '1969'],
  [{ year: '-500' }, undefined, '-0499'],
  [{ year: '-500' }, { year: '79' }, '-0499/0079'],
  [{ year: '-13000' }, undefined, 'Y-12999'],
])('%j to %j is %s: no more is known than the file gives', (start_date, end_date, date) => {
  const { event, notes } = convert({ start_date, end_date });
  expect(event?.date).toBe(date);
  expect(notes).toEqual([]);
});

test.each([
  [{ year: 'soon' }, undefined, undefined, 'is no year'],
  [{}, undefined, undefined, 'it has no year'],
  [{ year: '-13798000000' }, undefined, undefined, 'beyond those that can be reckoned'],
  [{ year: '1969', month: '13' }, undefined, '1969', 'is no month'],
  [{ year: '1969', month: '2', day: '30' }, undefined, '1969-02', 'is no day'],
  [{ year: '1972' }, { year: '1969' }, '1972', 'ends before it starts'],
])('%j to %j: as much of it as can be used, and a note', (start_date, end_date, date, wrong) => {
  const { event, notes } = convert({ start_date, end_date });
  expect(event?.date).toBe(date);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.wrong).toContain(wrong);
  expect(notes[0]?.place).toMatch(/^events\[0\]\.(start|end)_date$/);
});

test('how the file shows a date, and its time of day, are kept as its basis', () => {
  const start_date = { year: '1969', month: '7', day: '20', hour: '20', minute: '17' };
  expect(convert({ start_date, display_date: 'One evening' }).event?.dateBasis).toBe(
    'The file shows it as “One evening”. The file gives the time 20:17.',
  );
});

test('media are links, and so is what the text links to; nothing but http gets through', () => {
  const media = {
    url: 'https://example.org/moon.jpg',
    caption: 'The <em>Moon</em>',
    credit: '<a href="https://example.org/agency">An agency</a>',
  };
  const text = {
    headline: 'A landing',
    text: 'See <a href="https://example.org/log">the log</a> or <a href="javascript:alert(1)">this</a>.',
  };
  expect(convert({ media, text }).event?.links).toEqual([
    { url: 'https://example.org/moon.jpg', title: 'The Moon – An agency' },
    { url: 'https://example.org/agency', title: 'An agency' },
    { url: 'https://example.org/log', title: 'the log' },
  ]);
  const embedded = '<iframe src="https://example.org/player" title="A film"></iframe>';
  expect(convert({ media: { url: embedded } }).event?.links).toEqual([
    { url: 'https://example.org/player', title: 'A film' },
  ]);
  const { event, notes } = convert({ media: { url: 'javascript:alert(1)' } });
  expect(event?.links).toBeUndefined();
  expect(notes[0]).toMatchObject({ place: 'events[0].media.url', done: 'it is left out' });
});

test('a quote shown as media is text, and so is what is said of media that cannot be reached', () => {
  const quote = { url: '<blockquote>One small <i>step</i>.</blockquote>', credit: 'A walker' };
  expect(convert({ media: quote }).event?.summary).toMatch(/\n\nOne small step\.\n\nA walker$/);
  const { event, notes } = convert({ media: { url: '/here.png', caption: 'A map' } });
  expect(event?.summary).toMatch(/\n\nA map$/);
  expect(notes[0]?.wrong).toContain('“/here.png” is no whole address');
  expect(convert({ media: { url: '//example.org/a.png' } }).event?.links).toEqual([
    { url: 'https://example.org/a.png' },
  ]);
});

test('what stands in for a title or a topic has no tags either, and an end without a start is kept', () => {
  const media = { url: 'https://example.org/a', caption: '<b>A map</b> of it' };
  const { event, file, notes } = convert({
    ...{ text: {}, media, group: '<i></i>' },
    ...{ start_date: { year: 'soon' }, end_date: { year: '1972' } },
  });
  expect(event).toMatchObject({
    title: 'A map of it',
    date: '../1972',
    dateBasis: 'The file gives the year soon.',
  });
  expect(file.topics).toEqual([{ id: 'events', name: 'Events' }]);
  expect(notes.map(({ done }) => done)).toEqual([
    'its start is left out',
    'it is called by its first words',
  ]);
});

test('the older form is read as well', () => {
  const timeline = {
    headline: 'A life<br>1932 – 2011',
    text: 'Told.',
    date: [
      {
        startDate: '1932,2,27',
        endDate: '2011',
        headline: 'Lived',
        tag: 'Life',
        asset: { media: 'https://example.org/a.jpg', caption: 'Her' },
      },
    ],
    era: [{ startDate: '1950', endDate: '1959', headline: 'The fifties' }],
  };
  const { file, notes } = read({ timeline });
  expect(notes).toEqual([]);
  expect(file.title).toBe('A life 1932 – 2011');
  expect(file.events).toMatchObject([
    {
      title: 'Lived',
      date: '1932-02-27/2011',
      topics: ['life'],
      links: [{ url: 'https://example.org/a.jpg', title: 'Her' }],
    },
    { title: 'The fifties', date: '1950/1959', topics: ['eras'] },
  ]);
});

test('groups are topics, eras a topic of their own, the title slide the head', () => {
  const { file, records } = read({
    title: { text: { headline: 'To the Moon', text: 'How it <i>went</i>.' } },
    events: [slide({ group: 'Landings' }), slide(), slide({ group: 'Landings' })],
    eras: [slide({ end_date: { year: 1975 }, text: { headline: 'The race' } })],
  });
  expect(file).toMatchObject({
    title: 'To the Moon',
    summary: 'How it went.',
    revised: today,
    topics: [
      { id: 'landings', name: 'Landings' },
      { id: 'events', name: 'Events' },
      { id: 'eras', name: 'Eras' },
    ],
  });
  expect(file.events.map(({ id, topics }) => [id, ...topics])).toEqual([
    ['a-landing', 'landings'],
    ['a-landing-2', 'events'],
    ['a-landing-3', 'landings'],
    ['the-race', 'eras'],
  ]);
  expect(records).toBe(4);
});

test('what is no slide is told, and whatever comes passes the check of events files', async () => {
  const odd = [
    null,
    'text',
    {},
    slide({ text: { headline: '', text: '' } }),
    slide({ text: 'no object', media: [] }),
    slide({ unique_id: '../../ÄÖ', group: { a: 1 } }),
    slide({ text: { headline: '月', text: '<script>alert(1)</script>' } }),
  ];
  const { file, notes, records } = read({ events: [slide(), ...odd] });
  const { faults, file: sound } = await readEventsFile(JSON.stringify(file));
  expect(faults).toEqual([]);
  expect(sound?.events).toHaveLength(6);
  expect(records).toBe(8);
  expect(notes.filter(({ done }) => done === 'it is left out').map(({ place }) => place)).toEqual([
    'events[1]',
    'events[2]',
  ]);
  expect(JSON.stringify(file)).not.toContain('alert');
});

test.each([null, [], {}, { events: [] }, { events: [{ id: 'a', title: 'ours' }] }])(
  '%j is no timeline of TimelineJS',
  (value) => expect(toTimeline(value)).toBeUndefined(),
);
