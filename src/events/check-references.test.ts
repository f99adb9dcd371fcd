import { describe, expect, test } from 'vitest';
import { checkEventsFile } from './check-events-file.ts';
import { toTourCheck } from './check-references.ts';
import { writePath } from './faults.ts';
import { testEvent, testFile } from './test-chronology.ts';
import { toChronology } from './to-chronology.ts';

/** Every fault as `place: rule message → outcome`. */
const faultsWith = (overrides: Record<string, unknown>) =>
  checkEventsFile(testFile(overrides)).faults.map(
    ({ rule, path, message, outcome }) => `${writePath(path)}: ${rule} ${message} → ${outcome}`,
  );
const faultsOfEvent = (overrides: Record<string, unknown>) =>
  faultsWith({ events: [testEvent(overrides)] });
const excerpt = (overrides: Record<string, unknown> = {}) => ({
  id: 'a',
  source: 'paper',
  quote: 'about 57% of all tools',
  attribution: { footing: 'outlet' },
  ...overrides,
});
const series = (overrides: Record<string, unknown> = {}) => ({
  id: 'share',
  name: 'Share',
  unit: '%',
  measures: 'Share of tools',
  whose: 'Customs',
  ...overrides,
});
const disagreement = (...sides: unknown[]) => ({
  disagreements: [{ id: 'd', kind: 'value', title: 'D', sides, note: 'Both stand.' }],
});
const step = (overrides: Record<string, unknown> = {}) => ({
  id: 's',
  title: 'S',
  text: 'Words.',
  events: ['first'],
  ...overrides,
});
const tour = (...steps: unknown[]) => ({ tours: [{ id: 't', title: 'T', steps }] });

describe('R16: an id stands once', () => {
  test.each(['actors', 'topics', 'sources', 'events'])('in %s', (list) => {
    const file = testFile();
    const records = file[list] as { id: string }[];
    const first = records[0] as { id: string };
    const { faults, file: checked } = checkEventsFile({ ...file, [list]: [...records, first] });
    expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      `R16 the id "${first.id}" stands twice in ${list}; give this one another`,
    ]);
    expect(faults[0]?.path).toEqual([list, records.length, 'id']);
    expect(checked?.[list as 'events']).toHaveLength(records.length);
  });

  test('among the excerpts of an event', () => {
    expect(faultsOfEvent({ excerpts: [excerpt(), excerpt()] })).toEqual([
      'events[0].excerpts[1].id: R16 the id "a" stands twice in this event → left out',
    ]);
  });

  test('among the steps of a tour', () => {
    expect(faultsWith(tour(step(), step()))).toEqual([
      'tours[0].steps[1].id: R16 two steps are named "s" → left out',
    ]);
  });
});

describe('R17: what a record names is in the file', () => {
  const none = (what: string, id = 'nobody') =>
    `R17 there is no ${what} "${id}" in this file; add it, or correct the id`;

  test('an event’s actors, topics and sources, all of them told', () => {
    const { file } = checkEventsFile(testFile({ events: [testEvent({ topics: ['nobody'] })] }));
    expect(file?.events).toEqual([]);
    expect(
      faultsOfEvent({
        actors: [{ actor: 'nobody', role: 'speaker' }],
        topics: ['tools', 'nobody'],
        excerpts: [
          excerpt({
            source: 'nobody',
            via: [{ sources: ['paper', 'nobody'] }],
            attribution: { by: ['nobody'], footing: 'outlet' },
          }),
        ],
        figures: [{ value: 1, unit: '%', series: 'nobody' }],
      }),
    ).toEqual([
      `events[0].actors[0].actor: ${none('actor')} → left out`,
      `events[0].topics[1]: ${none('topic')} → left out`,
      `events[0].excerpts[0].source: ${none('source')} → left out`,
      `events[0].excerpts[0].via[0].sources[1]: ${none('source')} → left out`,
      `events[0].excerpts[0].attribution.by[0]: ${none('actor')} → left out`,
      `events[0].figures[0].series: ${none('series')} → left out`,
    ]);
  });

  test('what an actor belongs to, or the link is passed over', () => {
    const actors = [{ id: 'china', name: 'China', kind: 'state', partOf: ['nobody'] }];
    expect(faultsWith({ actors })).toEqual([`actors[0].partOf[0]: ${none('actor')} → passed over`]);
    expect(checkEventsFile(testFile({ actors })).file?.actors[0]?.partOf).toEqual([]);
  });

  test('the series with which one must not be compared, itself not among them', () => {
    const why = 'Another measure.';
    const notComparableWith = [
      { series: 'nobody', why },
      { series: 'share', why },
    ];
    expect(faultsWith({ series: [series({ notComparableWith })] })).toEqual([
      `series[0].notComparableWith[0].series: ${none('series')} → passed over`,
      'series[0].notComparableWith[1].series: R17 a series is always comparable with itself → passed over',
    ]);
  });

  test('saved filters, in the words of the address', () => {
    const sound = { actor: ['china.supplier', '-us'], kind: 'plan', footing: 'named-official' };
    expect(faultsWith(tour(step({ filters: sound })))).toEqual([]);
    const filters = { actor: ['china', 'nobody.supplier'], kind: 'deed', topic: 'constructor' };
    expect(faultsWith(tour(step({ filters })))).toEqual([
      `tours[0].steps[0].filters.actor: ${none('actor')} → left out`,
      `tours[0].steps[0].filters.kind: ${none('kind', 'deed')} → left out`,
      `tours[0].steps[0].filters.topic: ${none('topic', 'constructor')} → left out`,
    ]);
  });

  test('in saved filters only an actor has a role', () => {
    expect(faultsWith(tour(step({ filters: { topic: 'tools.supplier' } })))).toEqual([
      'tours[0].steps[0].filters.topic: R17 "tools.supplier" asks for a role or for one alone, ' +
        'as only an actor can → left out',
    ]);
  });
});

describe('saved filters have values that the address would take', () => {
  const point = (filters: Record<string, unknown>) =>
    faultsWith({ startingPoints: [{ id: 'start', title: 'Start here', filters }] });

  test('sound ones pass', () => {
    const filters = { from: '2023', to: '2024-02', perhaps: 'yes', all: ['actor'], q: 'laser' };
    expect(point(filters)).toEqual([]);
  });

  test.each([
    [{ from: '2024-13' }, 'from', 'R6 The calendar has no 2024-13; write a day, month or year'],
    [{ to: '2023/2024' }, 'to', 'R6 Write a year, a month or a day: 2023, 2023-07'],
    [{ from: '2024', to: '2023' }, 'to', 'R6 2023 is before 2024; swap them'],
    [{ from: ['2023', '2024'] }, 'from', 'R2 it has 2 values; it must have one'],
    [{ perhaps: 'no' }, 'perhaps', 'R2 it is "no"; it must be "yes"'],
    [{ all: ['actors'] }, 'all', 'R2 it is "actors"; it must be one of topic, actor'],
    [{ q: 'x'.repeat(201) }, 'q', 'R2 it has more than 200 letters'],
  ])('%j is told', (filters, name, said) => {
    const [fault, ...more] = point(filters);
    expect(more).toEqual([]);
    expect(fault).toContain(`startingPoints[0].filters.${name}: ${said}`);
    expect(fault).toMatch(/→ left out$/);
  });
});

describe('R18: what points to an event or an excerpt finds it', () => {
  const nowhere = 'R18 there is no event "first" with an excerpt "z"';

  test('a relation, or it is passed over', () => {
    const note = 'Why.';
    const relations = [
      { event: 'second', kind: 'updates', note },
      { event: 'first', kind: 'confirms', note },
    ];
    expect(faultsOfEvent({ relations })).toEqual([
      'events[0].relations[0].event: R18 there is no event "second" to relate to → passed over',
      'events[0].relations[1].event: R18 an event has no relation to itself → passed over',
    ]);
  });

  test('a relation to an event that is left out', () => {
    const relations = [{ event: 'second', kind: 'updates', note: 'Why.' }];
    const events = [testEvent({ relations }), testEvent({ id: 'second', topics: ['nothing'] })];
    expect(faultsWith({ events })[0]).toContain('no event "second" to relate to → passed over');
    expect(checkEventsFile(testFile({ events })).file?.events[0]?.relations).toEqual([]);
  });

  test('a figure', () => {
    expect(faultsOfEvent({ figures: [{ value: 1, unit: '%', excerpt: 'z' }] })).toEqual([
      'events[0].figures[0].excerpt: R18 this event has no excerpt "z" → left out',
    ]);
  });

  test('the sides of a disagreement, all of them told', () => {
    const side = { event: 'first', excerpt: 'z' };
    expect(faultsWith(disagreement(side, side))).toEqual([
      `disagreements[0].sides[0]: ${nowhere} → left out`,
      `disagreements[0].sides[1]: ${nowhere} → left out`,
    ]);
  });

  test('a step and a starting point', () => {
    const lost = step({ events: ['first', 'second'], excerpt: { event: 'first', excerpt: 'z' } });
    expect(faultsWith(tour(lost))).toEqual([
      'tours[0].steps[0].events[1]: R18 there is no event "second" to show → left out',
      `tours[0].steps[0].excerpt: ${nowhere} → left out`,
    ]);
    expect(faultsWith({ startingPoints: [{ id: 'p', title: 'P', event: 'second' }] })).toEqual([
      'startingPoints[0].event: R18 there is no event "second" to show → left out',
    ]);
  });
});

test('R19: the hedge stands in its quote', () => {
  expect(faultsOfEvent({ excerpts: [excerpt({ hedge: 'about' })] })).toEqual([]);
  expect(faultsOfEvent({ excerpts: [excerpt({ hedge: 'likely' })] })).toEqual([
    'events[0].excerpts[0].hedge: R19 “likely” does not stand in the quote → left out',
  ]);
});

describe('R20: what is printed stands in its quote', () => {
  test('a figure', () => {
    const figure = { value: 57, unit: '%', excerpt: 'a' };
    expect(faultsOfEvent({ figures: [{ ...figure, printed: '57%' }] })).toEqual([]);
    expect(faultsOfEvent({ figures: [{ ...figure, printed: '57 %' }] })).toEqual([
      'events[0].figures[0].printed: R20 “57 %” does not stand in the quote → left out',
    ]);
  });

  test('the words of a disagreement', () => {
    const side = { event: 'first', excerpt: 'a' };
    expect(faultsWith(disagreement({ ...side, words: ['57%', 'nearly'] }, side))).toEqual([
      'disagreements[0].sides[0].words[1]: R20 “nearly” does not stand in the quote → left out',
    ]);
  });
});

test('R21: a period is a date or words', () => {
  const figure = { value: 1, unit: '%', period: '2023', periodWords: 'before the war' };
  expect(faultsOfEvent({ figures: [figure] })).toEqual([
    'events[0].figures[0].periodWords: R21 a period is a date or words, not both → left out',
  ]);
});

test('R22: a figure counts in the unit of its series', () => {
  const events = [testEvent({ figures: [{ value: 1, unit: '$m', series: 'share' }] })];
  expect(faultsWith({ series: [series()], events })).toEqual([
    'events[0].figures[0].unit: R22 its series counts in “%”, not “$m” → left out',
  ]);
});

describe('R23: nobody belongs to himself', () => {
  const actor = (id: string, ...partOf: string[]) => ({ id, name: id, kind: 'group', partOf });

  test.each([
    [[actor('china', 'china')], 'actors[0].partOf[0]: R23 "china" already belongs to "china"'],
    [
      [actor('china', 'a'), actor('a', 'b'), actor('b', 'china')],
      'actors[2].partOf[0]: R23 "china" already belongs to "b"',
    ],
  ])('in circle %#', (actors, fault) => {
    expect(faultsWith({ actors })).toEqual([`${fault}: a circle → passed over`]);
  });

  test('two ways to one end are no circle, however many there are', () => {
    const floors = Array.from({ length: 60 }, (_, i) =>
      ['l', 'r'].map((side) => actor(`${side}${i}`, ...(i ? [`l${i - 1}`, `r${i - 1}`] : []))),
    );
    expect(faultsWith({ actors: [actor('china', 'l59', 'r59'), ...floors.flat()] })).toEqual([]);
  });
});

describe('R24: revisions fit the file', () => {
  test('what they name is there, even if it is faulty; what is removed is not looked for', () => {
    const revision = { added: ['first', 'broken'], changed: ['gone'], removed: ['old'], why: 'x' };
    const { file, faults } = checkEventsFile(
      testFile({
        events: [testEvent(), testEvent({ id: 'broken', topics: [] })],
        revisions: [{ day: '2026-11-22', ...revision }],
      }),
    );
    expect(
      faults
        .filter(({ rule }) => rule === 'R24')
        .map(({ path, message, outcome }) => [writePath(path), message, outcome]),
    ).toEqual([['revisions[0].changed[0]', 'nothing in this file has the id "gone"', 'kept']]);
    expect(file?.revisions).toHaveLength(1);
  });

  test('none is later than the file', () => {
    expect(faultsWith({ revisions: [{ day: '2027-01-01', why: 'x' }] })).toEqual([
      'revisions[0].day: R24 it is later than "revised", 2026-11-22; set that to the newest day → kept',
    ]);
  });
});

test('R16 to R18: a tour that is not of the file is checked against it, and kept', () => {
  const { file } = checkEventsFile(testFile());
  if (!file) throw new Error('faulty fixture');
  const check = toTourCheck(file, toChronology(file).eventById);
  const sound = { id: 's', title: 'S', text: 'T', events: ['first'] };
  const wrong = { ...sound, events: ['gone'], filters: { topic: ['tolls'] } };
  expect(check({ id: 't', title: 'T', steps: [sound] })).toEqual([]);
  expect(
    check({ id: 't', title: 'T', steps: [sound, wrong] }).map(
      ({ rule, path, outcome }) => `${writePath(path)} ${rule} ${outcome}`,
    ),
  ).toEqual([
    'steps[1].id R16 kept',
    'steps[1].events[0] R18 kept',
    'steps[1].filters.topic R17 kept',
  ]);
});
