import { describe, expect, test } from 'vitest';
import { checkEventsFile } from './check-events-file.ts';
import { writePath } from './faults.ts';
import { testEvent, testFile } from './test-chronology.ts';

/** Every fault as `place: rule message → outcome`. */
const faultsOf = (file: unknown) =>
  checkEventsFile(file).faults.map(
    ({ rule, path, message, outcome }) => `${writePath(path)}: ${rule} ${message} → ${outcome}`,
  );
const faultsWith = (overrides: Record<string, unknown>) => faultsOf(testFile(overrides));
const faultsOfEvent = (overrides: Record<string, unknown>) =>
  faultsWith({ events: [testEvent(overrides)] });
const excerpt = (overrides: Record<string, unknown> = {}) => ({
  id: 'a',
  source: 'paper',
  quote: 'about 57% of all tools',
  attribution: { footing: 'outlet' },
  ...overrides,
});
const faultsOfExcerpt = (overrides: Record<string, unknown>) =>
  faultsOfEvent({ excerpts: [excerpt(overrides)] });
const faultsOfFigure = (overrides: Record<string, unknown>) =>
  faultsOfEvent({ figures: [{ value: 57, unit: '%', excerpt: 'a', ...overrides }] });

test('a sound file has no faults, and defaults are filled in', () => {
  const { file, faults } = checkEventsFile(testFile());
  expect(faults).toEqual([]);
  expect(file?.language).toBe('en');
  expect(file?.events[0]).toMatchObject({ weight: 'normal', figures: [], relations: [] });
});

describe('R1: a file says what it is', () => {
  test.each([[null], [[]], ['text'], [7], [true]])('%j is no events file', (value) => {
    expect(faultsOf(value)).toEqual([
      ': R1 an events file is one JSON object: { "format": … } → unreadable',
    ]);
  });

  test('another file’s JSON has no format', () => {
    expect(faultsOf({ name: 'x', version: '1' })).toEqual([
      'format: R1 it is missing, so this is no events file; write "format": "sourceline/1" → unreadable',
    ]);
  });

  test('a later format is named', () => {
    expect(faultsWith({ format: 'sourceline/2' })).toEqual([
      'format: R1 it is "sourceline/2"; this program reads "sourceline/1" → unreadable',
    ]);
  });
});

describe('R2: what must be there is there, and of its kind', () => {
  test('in the head, or the file is not shown', () => {
    const { file } = checkEventsFile(testFile({ title: 7, revised: undefined }));
    expect(file).toBeUndefined();
    expect(faultsWith({ title: 7, topics: null })).toEqual([
      'title: R2 it is 7; it must be a text in quotation marks → unreadable',
      'topics: R2 it is null; it must be a list: [ … ] → unreadable',
    ]);
  });

  test('in an event, or that event is left out', () => {
    const records = [testEvent({ title: undefined, kind: 'deed' }), 'no record', testEvent()];
    const { file } = checkEventsFile(testFile({ events: records }));
    expect(file?.events).toHaveLength(1);
    const faults = faultsWith({ events: records });
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/^events\[0\]\.title: R2 it is missing/);
    expect(faults[1]).toBe(
      'events[0].kind: R2 it is "deed"; it must be one of "action", "statement", "statistic", "report", "plan", "denial", "not said" → left out',
    );
    expect(faults[2]).toBe(
      'events[1]: R2 it is "no record"; it must be an object: { … } → left out',
    );
  });

  test('long values are cut short, and what has parts is only named', () => {
    expect(faultsOfEvent({ weight: 'x'.repeat(100) })[0]).toContain(`it is "${'x'.repeat(59)}…;`);
    expect(faultsOfEvent({ title: { a: 1 } })[0]).toContain('it is an object;');
    expect(faultsOfEvent({ title: ['a'] })[0]).toContain('it is a list;');
  });
});

describe('R3: unknown keys are told and passed over', () => {
  test('wherever they stand, all at once', () => {
    const event = testEvent({ colour: 'red', excerpts: [excerpt({ page: 3, line: 4 })] });
    const { file } = checkEventsFile(testFile({ events: [event], extra: 1 }));
    expect(file?.events).toHaveLength(1);
    const told = 'R3 the format does not know this key; correct it or take it out → passed over';
    expect(faultsWith({ events: [event], extra: 1 })).toEqual([
      `extra: ${told}`,
      `events[0].excerpts[0].page: ${told}`,
      `events[0].excerpts[0].line: ${told}`,
      `events[0].colour: ${told}`,
    ]);
  });

  test('even if the language has a meaning for them', () => {
    const spoilt = JSON.stringify(testFile()).replaceAll(
      '"title":"A first event"',
      '"title":"x","__proto__":{"title":"y"},"constructor":1,"toString":2',
    );
    const { file, faults } = checkEventsFile(JSON.parse(spoilt));
    expect(faults.map(({ rule, path }) => `${rule} ${path.at(-1)}`)).toEqual([
      'R3 __proto__',
      'R3 constructor',
      'R3 toString',
    ]);
    expect(file?.events[0]?.title).toBe('x');
  });

  test('in saved filters', () => {
    const point = {
      id: 'p',
      title: 'Begin',
      filters: { subject: 'tools', topic: 'tools', q: 'x' },
    };
    expect(faultsWith({ startingPoints: [point] })).toEqual([
      'startingPoints[0].filters.subject: R3 filters are topic, actor, kind, footing, basis, source, all, origins, from, to, perhaps, q → left out',
    ]);
  });
});

test.each(['', '  ', '\n'])('R4: an empty text (%j) is refused', (title) => {
  expect(faultsOfEvent({ title })).toEqual(['events[0].title: R4 it is empty → left out']);
});

test.each(['China', 'a b', 'a--b', '-a', 'a-', 'a.b', 'ä', '', '../x', '__proto__'])(
  'R5: “%s” is no id',
  (id) => {
    expect(faultsOfEvent({ id })).toEqual([
      'events[0].id: R5 an id has small letters a–z, digits and single hyphens only → left out',
    ]);
  },
);

test('R5: the words of the language are ids like any other', () => {
  const { file, faults } = checkEventsFile(
    testFile({
      topics: [{ id: 'constructor', name: 'Builders' }],
      events: [testEvent({ id: 'prototype', topics: ['constructor'] })],
    }),
  );
  expect(faults).toEqual([]);
  expect(file?.events[0]?.id).toBe('prototype');
  expect(faultsOfEvent({ topics: ['constructor'] })[0]).toContain('R17 there is no topic');
});

describe('R6: dates are EDTF', () => {
  test('of an event', () => {
    expect(faultsOfEvent({ date: '2024-13' })).toEqual([
      'events[0].date: R6 "2024-13" is not a date: there is no month 13 → left out',
    ]);
    expect(faultsOfEvent({ date: '' })[0]).toContain('R6 "" is not a date in EDTF');
  });

  test('of a period, a publication and a span', () => {
    expect(faultsOfFigure({ period: '2025/2024' })[0]).toBe(
      'events[0].figures[0].period: R6 "2025/2024" ends before it starts; swap its two ends → left out',
    );
    const source = { id: 'paper', title: 'A', publisher: 'B', published: 'last week' };
    expect(faultsWith({ sources: [source] })[0]).toMatch(
      /^sources\[0\]\.published: R6 "last week"/,
    );
    const tours = [
      {
        id: 't',
        title: 'T',
        steps: [{ id: 's', title: 'S', text: 'x', events: ['first'], span: 'x' }],
      },
    ];
    expect(faultsWith({ tours })[0]).toMatch(/^tours\[0\]\.steps\[0\]\.span: R6 "x"/);
  });
});

test.each([
  ['2026', 'it must be one day, like "2026-11-22"'],
  ['2026-11-22T00:00', 'it must be one day, like "2026-11-22"'],
  ['2026-02-30', 'there is no such day in the calendar'],
  ['2023-02-29', 'there is no such day in the calendar'],
])('R7: a revision’s day cannot be %s', (revised, message) => {
  expect(faultsWith({ revised })).toEqual([`revised: R7 ${message} → unreadable`]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//example.org',
  'example.org',
  '',
])('R8: “%s” is no link that a reader may open', (url) => {
  const source = { id: 'paper', title: 'A', publisher: 'B', url };
  expect(faultsWith({ sources: [source] })).toEqual([
    'sources[0].url: R8 a link must be a whole address that starts with https:// or http:// → named only',
  ]);
  const { file } = checkEventsFile(testFile({ sources: [source] }));
  expect(file?.sources[0]).not.toHaveProperty('url');
  expect(file?.events).toHaveLength(1);
});

test.each(['a/b.txt', '../b.txt', 'C:\\b.txt', ''])('R9: “%s” is no file name', (text) => {
  const source = { id: 'paper', title: 'A', publisher: 'B', text };
  expect(faultsWith({ sources: [source] })).toEqual([
    'sources[0].text: R9 a file name, no folder → named only',
  ]);
});

test('R10: a chain names one source or more', () => {
  expect(faultsOfExcerpt({ via: [{ sources: [] }] })).toEqual([
    'events[0].excerpts[0].via[0].sources: R10 a chain names one source or more → left out',
  ]);
});

test('R11: a quote has at most 25 words', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
  expect(faultsOfExcerpt({ quote: words(25) })).toEqual([]);
  expect(faultsOfExcerpt({ quote: words(26) })).toEqual([
    'events[0].excerpts[0].quote: R11 a quote has at most 25 words; leave words out with “…” → left out',
  ]);
});

describe('R12: a value is a number or a range', () => {
  test.each([['57'], [[1]], [[1, 2, 3]], [null], [{ from: 1 }]])('%j is neither', (value) => {
    expect(faultsOfFigure({ value })).toEqual([
      'events[0].figures[0].value: R12 a value is a number, or a range of two numbers like [3, 4] → left out',
    ]);
  });

  test('a range that runs backwards', () => {
    expect(faultsOfFigure({ value: [3, 4] })).toEqual([]);
    expect(faultsOfFigure({ value: [4, 3] })).toEqual([
      'events[0].figures[0].value: R12 the range runs backwards; swap its two ends → left out',
    ]);
  });
});

test('R13: an event has one topic or more', () => {
  expect(faultsOfEvent({ topics: [] })).toEqual([
    'events[0].topics: R13 an event has one topic or more → left out',
  ]);
});

test('R14: a disagreement has two sides or more', () => {
  const sides = [{ event: 'first', excerpt: 'a' }];
  expect(
    faultsWith({ disagreements: [{ id: 'd', kind: 'value', title: 'D', sides, note: 'n' }] }),
  ).toEqual(['disagreements[0].sides: R14 a disagreement has two sides or more → left out']);
});

test('R15: a tour has a step, and a step an event', () => {
  const step = { id: 's', title: 'S', text: 'x', events: [] };
  expect(faultsWith({ tours: [{ id: 't', title: 'T', steps: [] }] })).toEqual([
    'tours[0].steps: R15 a tour has a step or more → left out',
  ]);
  expect(faultsWith({ tours: [{ id: 't', title: 'T', steps: [step] }] })).toEqual([
    'tours[0].steps[0].events: R15 a step has an event in focus → left out',
  ]);
});

test('a faulty actor, topic or source is named only, so that its events are kept', () => {
  const { file, faults } = checkEventsFile(
    testFile({
      actors: [{ id: 'china', name: 'China', kind: 'empire' }],
      topics: [{ id: 'tools', name: '' }],
      sources: [{ id: 'paper', title: 7 }],
    }),
  );
  expect(new Set(faults.map(({ outcome }) => outcome))).toEqual(new Set(['named only']));
  expect(file?.actors).toEqual([
    { id: 'china', name: 'China', kind: 'group', partOf: [], otherNames: [] },
  ]);
  expect(file?.topics).toEqual([{ id: 'tools', name: 'tools' }]);
  expect(file?.sources[0]).toMatchObject({ id: 'paper', title: 'paper' });
  expect(file?.events).toHaveLength(1);
});

test('an actor without so much as an id is left out', () => {
  const actors = [
    { id: 'china', name: 'China', kind: 'state' },
    { name: 'Nobody', kind: 'person' },
  ];
  expect(faultsWith({ actors })).toEqual(['actors[1].id: R2 it is missing; add it → left out']);
});

test('text stays text, whatever it looks like', () => {
  const title = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const { file, faults } = checkEventsFile(testFile({ title, events: [testEvent({ title })] }));
  expect(faults).toEqual([]);
  expect([file?.title, file?.events[0]?.title]).toEqual([title, title]);
});

test('faults follow the order of the file, and name their records', () => {
  const { faults } = checkEventsFile(
    testFile({
      extra: 1,
      events: [testEvent({ topics: ['nothing'] }), testEvent({ id: 'second', date: 'x' })],
      topics: [{ id: 'tools', name: 'Tools', more: 1 }],
    }),
  );
  expect(faults.map(({ path, name }) => [writePath(path), name])).toEqual([
    ['extra', 'A test chronology'],
    ['topics[0].more', 'Tools'],
    ['events[0].topics[0]', 'A first event'],
    ['events[1].date', 'A first event'],
  ]);
});

test('twenty thousand events, each with faults, are all told', () => {
  const events = Array.from({ length: 20_000 }, (_, i) =>
    testEvent({ id: `e${i}`, topics: ['nothing'], extra: i }),
  );
  const { file, faults } = checkEventsFile(testFile({ events }));
  expect(file?.events).toEqual([]);
  expect(faults).toHaveLength(40_000);
});
