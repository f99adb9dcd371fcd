/** Selections for tests; nothing of the program imports this. */
import fc from 'fast-check';
import { checkEventsFile } from '../events/check-events-file.ts';
import type { Chronology } from '../events/chronology.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { toChronology } from '../events/to-chronology.ts';
import { eventKinds, footings, qualifiers, roles } from '../events/vocabulary.ts';
import type { Selection } from './selection.ts';

/** @throws if the text is no events file */
export function chronologyOf(text: string): Chronology {
  const { file } = checkEventsFile(JSON.parse(text));
  if (!file) throw new Error('the events file cannot be read');
  return toChronology(file);
}

const page = 'https://example.org/';

export const testSelection = (
  chronology: Chronology,
  events = chronology.events,
  filters = '',
): Selection => ({
  chronology,
  events,
  filters,
  link: (event) => (event === undefined ? page : `${page}?event=${event}`),
});

/** Letters and what tables, lists and spreadsheets take for signs of their own. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(...'\\;|,"\'\n\r\t=+-@ ae1'),
      minLength: 1,
    }),
  )
  .filter((one) => one.trim() !== '');

const amount = fc.integer({ min: -1000, max: 1000 });
const figure = fc.record(
  {
    value: fc.oneof(
      amount,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one || 0),
      fc.tuple(amount, amount).map((ends) => ends.toSorted((a, b) => a - b)),
    ),
    unit: text,
    period: fc.constantFrom('2024', '2024-04', '2023-36', '[2022..2023]'),
    qualifier: fc.constantFrom(...qualifiers),
    printed: text,
  },
  { requiredKeys: ['value', 'unit'] },
);

const excerpt = fc.record({
  source: fc.constantFrom('paper', 'agency'),
  quote: text.filter((one) => one.split(/\s+/).length < 20),
  via: fc.constantFrom(undefined, [], [{ sources: ['agency'] }]),
  footing: fc.constantFrom(...footings),
});

const event = fc.record({
  title: text,
  summary: fc.option(text, { nil: undefined }),
  date: fc.constantFrom(undefined, '2024', '2024-04', '2024-04-24~', '-0043-03', '[..2022]'),
  kind: fc.constantFrom(...eventKinds),
  topics: fc.uniqueArray(fc.constantFrom('tools', 'chips', 'trade'), { minLength: 1 }),
  actors: fc.array(
    fc.record({ actor: fc.constantFrom('yellen', 'china'), role: fc.constantFrom(...roles) }),
  ),
  excerpts: fc.array(excerpt, { maxLength: 3 }),
  figures: fc.array(figure, { maxLength: 3 }),
  relates: fc.nat(5),
});

/** Sound files with texts that are hard to carry. */
export const anyHardChronology: fc.Arbitrary<Chronology> = fc
  .array(event, { maxLength: 5 })
  .map((shapes) =>
    testChronology({
      title: 'A "test", with; signs',
      events: shapes.map(({ relates, excerpts, ...shape }, at) =>
        testEvent({
          ...JSON.parse(JSON.stringify(shape)),
          summary: shape.summary,
          date: shape.date,
          id: `event-${at}`,
          excerpts: excerpts.map(({ footing, ...one }, e) => ({
            ...one,
            id: `e${e}`,
            attribution: { by: ['yellen'], footing },
          })),
          relations:
            relates < shapes.length && relates !== at
              ? [{ event: `event-${relates}`, kind: 'confirms', note: 'It does.' }]
              : [],
        }),
      ),
    }),
  );
