/** Which column of a table from elsewhere holds what, told by its name, and of dates by its cells. */
import { readCommonDate } from './common-dates.ts';
import type { Table } from './read-table.ts';

/** What an event can get from a column, in the order in which a person is asked. */
export const columnRoles = [
  'date',
  'end',
  'title',
  'text',
  'actors',
  'topics',
  'source',
  'link',
  'quote',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The index of the column that holds it; without one, none does. */
export type Mapping = Readonly<Partial<Record<ColumnRole, number>>>;

/** The words by which columns go, the most telling first. */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  date: [
    'date',
    'start date',
    'start',
    'from',
    'when',
    'begin',
    'event date',
    'datum',
    'day',
    'time',
    'year',
  ],
  end: ['end date', 'end', 'to', 'until', 'finish', 'date end'],
  title: ['title', 'headline', 'name', 'event', 'label', 'heading', 'what', 'titel'],
  text: [
    'text',
    'description',
    'summary',
    'details',
    'body',
    'content',
    'abstract',
    'note',
    'notes',
    'desc',
  ],
  actors: [
    'actors',
    'actor',
    'people',
    'person',
    'persons',
    'who',
    'entities',
    'organisations',
    'organizations',
    'parties',
    'participants',
  ],
  topics: [
    'topics',
    'topic',
    'category',
    'categories',
    'group',
    'tags',
    'tag',
    'type',
    'theme',
    'subject',
    'subjects',
    'section',
  ],
  source: [
    'source',
    'sources',
    'publisher',
    'publication',
    'reference',
    'references',
    'credit',
    'citation',
    'outlet',
  ],
  link: ['link', 'url', 'source url', 'web', 'website', 'href', 'links', 'media'],
  quote: ['quote', 'quotation', 'excerpt', 'passage', 'quoted'],
};

/** Of so many rows the cells are looked at. */
const looked = 50;

/** A guess that a person looks over: each column has one role at most. */
export function guessColumns(table: Table): Mapping {
  const { header } = table;
  const taken = new Set<number>();
  const mapping: Partial<Record<ColumnRole, number>> = {};
  const plain = header.map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const take = (role: ColumnRole, fits: (name: string, wanted: string) => boolean) => {
    if (mapping[role] !== undefined) return;
    for (const wanted of names[role]) {
      const at = plain.findIndex(
        (name, index) => !taken.has(index) && fits(name, wanted) && isPossible(table, role, index),
      );
      if (at < 0) continue;
      mapping[role] = at;
      taken.add(at);
      return;
    }
  };
  for (const role of columnRoles) take(role, (name, wanted) => name === wanted);
  for (const role of columnRoles) take(role, (name, wanted) => ` ${name} `.includes(` ${wanted} `));
  if (mapping.date === undefined) {
    const at = header.findIndex(
      (_, index) => !taken.has(index) && shareOfDates(table, index) > 0.5,
    );
    if (at >= 0) {
      mapping.date = at;
      taken.add(at);
    }
  }
  if (mapping.title === undefined) {
    const at = header.findIndex(
      (_, index) => !taken.has(index) && cellsOf(table, index).some((cell) => /\p{L}/u.test(cell)),
    );
    if (at >= 0) mapping.title = at;
  }
  return mapping;
}

const isPossible = (table: Table, role: ColumnRole, index: number): boolean =>
  (role !== 'date' && role !== 'end') || shareOfDates(table, index) > 0;

const cellsOf = ({ rows }: Table, index: number) =>
  rows.slice(0, looked).flatMap(({ cells }) => cells[index] || []);

/** How many of its cells are dates, of those that hold anything: from 0 to 1. */
function shareOfDates(table: Table, index: number): number {
  const cells = cellsOf(table, index);
  const dates = cells.filter((cell) => !('problem' in readCommonDate(cell)));
  return cells.length === 0 ? 0 : dates.length / cells.length;
}
