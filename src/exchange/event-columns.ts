/** The columns of a table of events: those for people, and those that a program reads back. */
import { whoSaysSo } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { writeFigure, writePeriod } from '../events/figure-words.ts';
import type { Figure } from '../events/format.ts';
import { reportedInWords } from '../events/publication-words.ts';
import { eventKinds, footings, qualifiers, roles } from '../events/vocabulary.ts';
import { disagreementsOf, type EventRow, type RowFigure } from './event-row.ts';
import { readList, readRows, writeList, writeRows } from './list-cell.ts';

interface Column {
  readonly name: string;
  readonly write: (row: EventRow, event: ChronologyEvent, chronology: Chronology) => string;
  /** Only where it carries something that no other column does. */
  readonly read?: (cell: string) => Partial<EventRow>;
}

/** @throws Error naming the word that is none of the format's */
export function oneOf<T extends string>(words: readonly T[], word: string | undefined): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`“${word}” is none of ${words.join(', ')}`);
  return found;
}

const text = (
  name: string,
  key: 'id' | 'title' | 'summary' | 'date' | 'dateBasis' | 'reported' | 'link' | 'selection',
): Column => ({
  name,
  write: (row) => row[key],
  read: (cell) => ({ [key]: cell }),
});

const count = (name: string, key: 'sources' | 'origins'): Column => ({
  name,
  write: (row) => String(row[key]),
  read: (cell) => ({ [key]: Number(cell) }),
});

const nameOf = (records: ReadonlyMap<string, { name: string }>, id: string) =>
  records.get(id)?.name ?? id;

/** In their order; a reader of the table goes by their names. */
export const columns: readonly Column[] = [
  text('id', 'id'),
  text('date', 'date'),
  { name: 'date in words', write: (_, { happened }) => writeEventDate(happened) },
  text('date basis', 'dateBasis'),
  text('reported', 'reported'),
  {
    name: 'reported in words',
    write: (_, event, chronology) => reportedInWords(event, chronology) ?? '',
  },
  {
    name: 'kind',
    write: ({ kind }) => kind,
    read: (cell) => ({ kind: oneOf(eventKinds, cell) }),
  },
  text('title', 'title'),
  text('summary', 'summary'),
  {
    name: 'topics',
    write: ({ topics }, _, { topicById }) => writeList(topics.map((id) => nameOf(topicById, id))),
  },
  {
    name: 'actors',
    write: ({ actors }, _, { actorById }) =>
      writeList(actors.map(({ actor, role }) => `${nameOf(actorById, actor)} (${role})`)),
  },
  {
    name: 'figures',
    write: (_, { figures }) =>
      writeList(figures.map((figure) => `${writeFigure(figure)}, ${writePeriod(figure)}`)),
  },
  {
    name: 'quotes',
    write: ({ quotes }) => writeList(quotes.map(({ quote }) => quote)),
  },
  {
    name: 'who says so',
    write: (_, { excerpts }, chronology) =>
      writeList(excerpts.map(({ attribution }) => whoSaysSo(attribution, chronology))),
  },
  {
    name: 'source titles',
    write: ({ quotes }, _, { sourceById }) =>
      writeList(quotes.map(({ source }) => sourceById.get(source)?.title ?? source)),
  },
  { name: 'links', write: (_, { links }) => writeList(links.map(({ url }) => url)) },
  count('sources', 'sources'),
  count('origins', 'origins'),
  {
    name: 'disagreements',
    write: ({ id }, _, chronology) =>
      writeList(disagreementsOf(chronology, id).map(({ title }) => title)),
  },
  text('link', 'link'),
  text('selection', 'selection'),
  {
    name: 'topic ids',
    write: ({ topics }) => writeList(topics),
    read: (cell) => ({ topics: readList(cell) }),
  },
  {
    name: 'actor ids and roles',
    write: ({ actors }) => writeRows(actors.map(({ actor, role }) => [actor, role])),
    read: (cell) => ({
      actors: readRows(cell).map(([actor = '', role]) => ({ actor, role: oneOf(roles, role) })),
    }),
  },
  {
    name: 'figure fields',
    write: ({ figures }) => writeRows(figures.map(writeFields)),
    read: (cell) => ({ figures: readRows(cell).map(readFields) }),
  },
  {
    name: 'quote sources, footings and words',
    write: ({ quotes }) =>
      writeRows(quotes.map(({ source, footing, quote }) => [source, footing, quote])),
    read: (cell) => ({
      quotes: readRows(cell).map(([source = '', footing, quote = '']) => ({
        source,
        footing: oneOf(footings, footing),
        quote,
      })),
    }),
  },
  {
    name: 'disagreement ids',
    write: ({ disagreements }) => writeList(disagreements),
    read: (cell) => ({ disagreements: readList(cell) }),
  },
];

/** A range is written as `3..4`, since a value may be below zero. */
const writeFields = (figure: RowFigure): string[] => [
  Array.isArray(figure.value) ? figure.value.join('..') : String(figure.value),
  figure.unit,
  figure.qualifier,
  figure.period,
  figure.periodWords,
  figure.printed,
  figure.series,
];

function readFields(fields: readonly string[]): RowFigure {
  const [
    value = '',
    unit = '',
    qualifier,
    period = '',
    periodWords = '',
    printed = '',
    series = '',
  ] = fields;
  const numbers = value.split('..').map(Number) as [number, number?];
  return {
    value: (numbers.length > 1 ? numbers : numbers[0]) as Figure['value'],
    unit,
    qualifier: oneOf(qualifiers, qualifier),
    period,
    periodWords,
    printed,
    series,
  };
}
