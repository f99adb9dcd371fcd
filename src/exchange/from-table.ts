/** A table whose columns are known, as an events file. */
import { parseDate } from '../events/dates.ts';
import { countWords, type EventInput, longestQuote } from '../events/format.ts';
import { hostOf } from '../events/host-of.ts';
import { formatName } from '../events/vocabulary.ts';
import { type CommonDate, type DateOrder, readCommonDate } from './common-dates.ts';
import {
  bareEvent,
  type Conversion,
  type EventsFileInput,
  firstWords,
  Ids,
  Named,
  type Note,
} from './conversion.ts';
import type { ColumnRole, Mapping } from './guess-columns.ts';
import type { Table, TableRow } from './read-table.ts';
import { toText, webAddress } from './to-text.ts';

export interface TableOptions {
  readonly title: string;
  /** The day of the conversion, like `2026-11-22`. */
  readonly today: string;
  /** Which comes first where both could; undefined: such dates are told, and not used. */
  readonly order: DateOrder | undefined;
}

export function fromTable(table: Table, mapping: Mapping, options: TableOptions): Conversion {
  const reader = new RowReader(table, mapping, options.order);
  for (const row of table.rows) reader.read(row);
  for (const { place, wrong } of table.faults)
    reader.note({
      place,
      name: undefined,
      wrong,
      done: 'what could be read of it is kept',
      mend: 'mend it in the table',
    });
  reader.leave(table, new Set(Object.values(mapping)));
  const { events, actors, topics, sources, notes } = reader;
  return {
    file: {
      format: formatName,
      title: options.title,
      revised: options.today,
      actors: actors.all().map(({ id, name }) => ({ id, name, kind: 'not said' })),
      topics: topics.all(),
      sources: sources.all(),
      events,
    },
    records: table.rows.length,
    notes,
  };
}

type SourceInput = NonNullable<EventsFileInput['sources']>[number];

/** Sources by their names and addresses. */
class Sources {
  private readonly ids = new Ids();
  private readonly byKey = new Map<string, SourceInput>();

  idOf(name: string, url: string | undefined): string {
    const key = JSON.stringify([name, url]);
    const known = this.byKey.get(key);
    if (known) return known.id;
    const title = name || (url ? hostOf(url) : 'Source not named');
    const id = this.ids.of(title, 'source');
    const publisher = url ? hostOf(url) : name || 'publisher not named';
    this.byKey.set(key, { id, title, publisher, ...(url && { url }) });
    return id;
  }

  all(): SourceInput[] {
    return [...this.byKey.values()];
  }
}

class RowReader {
  readonly events: EventInput[] = [];
  readonly notes: Note[] = [];
  readonly actors = new Named('actor');
  readonly topics = new Named('topic');
  readonly sources = new Sources();
  private readonly ids = new Ids();
  private readonly table: Table;
  private readonly mapping: Mapping;
  private readonly order: DateOrder | undefined;
  private readonly splitters: ReadonlyMap<ColumnRole, RegExp>;

  constructor(table: Table, mapping: Mapping, order: DateOrder | undefined) {
    this.table = table;
    this.mapping = mapping;
    this.order = order;
    this.splitters = new Map(
      (['actors', 'topics'] as const).map((role) => [role, splitterOf(table, mapping[role])]),
    );
  }

  note(note: Note): void {
    this.notes.push(note);
  }

  /** Columns for which nobody has chosen a part of an event. */
  leave({ header, rows }: Table, used: ReadonlySet<number>): void {
    for (const [index, name] of header.entries()) {
      const cells = rows.filter(({ cells }) => cells[index] !== '').length;
      if (used.has(index) || cells === 0) continue;
      this.note({
        place: `column ${name}`,
        name: undefined,
        wrong: 'no part of an event is chosen for it',
        done: `${cells === 1 ? 'its one cell is' : `its ${cells} cells are`} left out`,
        mend: 'choose a part of the events for it',
      });
    }
  }

  read(row: TableRow): void {
    const cell = (role: ColumnRole) => row.cells[this.mapping[role] ?? -1] ?? '';
    const text = toText(cell('text'));
    const written = toText(cell('title')).text.replace(/\s+/g, ' ');
    const title = written || firstWords(text.text);
    const name = title || undefined;
    const told = (role: ColumnRole, wrong: string, done: string, mend: string) => {
      const column = this.table.header[this.mapping[role] ?? -1];
      this.note({ place: column ? `${row.place}, ${column}` : row.place, name, wrong, done, mend });
    };
    if (written === '')
      told(
        'title',
        'it has no title',
        title ? 'it is called by its first words' : 'it is called “Without a title”',
        'give it a title',
      );
    const list = (role: 'actors' | 'topics', to: Named) =>
      [
        ...new Set(
          cell(role)
            .split(this.splitters.get(role) ?? /\|/)
            .map((one) => one.trim()),
        ),
      ]
        .filter(Boolean)
        .map((one) => to.idOf(one));
    const [first, ...others] = list('topics', this.topics);
    const event = bareEvent(
      this.ids.of(title, 'event'),
      title || 'Without a title',
      first ?? this.topics.idOf('Events'),
    );
    const proof = this.proof(cell, told);
    const summary = [text.text, proof.text].filter(Boolean).join('\n\n');
    const links = [...text.links, ...proof.links].map(({ url, title }) => ({
      url,
      ...(title && { title }),
    }));
    this.events.push({
      ...event,
      topics: [...event.topics, ...others],
      ...(summary && { summary }),
      ...this.date(cell, told),
      actors: list('actors', this.actors).map((actor) => ({ actor, role: 'mentioned' })),
      excerpts: proof.excerpts,
      links,
    });
  }

  private date(cell: Cell, told: Told): Pick<EventInput, 'date' | 'dateBasis'> {
    const [written, until] = [cell('date'), cell('end')];
    const use = (role: 'date' | 'end', text: string, done: string) => {
      if (text === '') return undefined;
      const read: CommonDate = readCommonDate(text, this.order);
      if ('edtf' in read) return read.edtf;
      if ('either' in read)
        told(
          role,
          `“${text}” may be ${Object.values(read.either).join(' or ')}`,
          done,
          'say whether the day or the month comes first',
        );
      else told(role, read.problem, done, 'correct it in the table');
      return undefined;
    };
    const start = use('date', written, until ? 'its start is left out' : 'it is undated');
    const end = use('end', until, 'its end is left out');
    const basis = [
      start === undefined && written && `The table says “${written}”.`,
      end === undefined && until && `The table gives its end as “${until}”.`,
    ].filter(Boolean);
    const date = this.stretch(start, end, told);
    return { ...(date && { date }), ...(basis.length > 0 && { dateBasis: basis.join(' ') }) };
  }

  private stretch(start: string | undefined, end: string | undefined, told: Told) {
    if (start === undefined || end === undefined || start === end)
      return start ?? (end && `../${end}`);
    try {
      return parseDate(`${start}/${end}`).edtf;
    } catch {
      told('end', 'it ends before it starts', 'its end is left out', 'swap the two dates');
      return start;
    }
  }

  /** A quote with its source is an excerpt; a source alone is a link, or words. */
  private proof(cell: Cell, told: Told): Proof {
    const [quote, source, written] = [
      toText(cell('quote')).text,
      toText(cell('source')),
      cell('link'),
    ];
    const url = webAddress(written) ?? source.links[0]?.url ?? webAddress(source.text);
    if (written !== '' && webAddress(written) === undefined)
      told(
        'link',
        `“${written}” is no whole address with http or https`,
        'it is left out',
        'give the whole address',
      );
    if (quote === '') {
      if (url)
        return {
          excerpts: [],
          links: [{ url, title: source.text === url ? '' : source.text }],
          text: '',
        };
      return { excerpts: [], links: [], text: source.text && `Source: ${source.text}` };
    }
    const isLong = countWords(quote) > longestQuote;
    if (isLong)
      told(
        'quote',
        `it has more than ${longestQuote} words`,
        'it is cut',
        'choose the words that prove the point',
      );
    const words = isLong
      ? `${quote
          .split(/\s+/)
          .slice(0, longestQuote - 1)
          .join(' ')} …`
      : quote;
    const excerpt = {
      id: 'a',
      source: this.sources.idOf(source.text, url),
      quote: words,
      attribution: { footing: 'not said' as const },
    };
    return { excerpts: [excerpt], links: [], text: '' };
  }
}

type Cell = (role: ColumnRole) => string;
type Told = (role: ColumnRole, wrong: string, done: string, mend: string) => void;

interface Proof {
  readonly excerpts: NonNullable<EventInput['excerpts']>;
  readonly links: readonly { readonly url: string; readonly title: string }[];
  readonly text: string;
}

/** What stands between several names in one cell; commas only where nothing plainer does. */
function splitterOf({ rows }: Table, column: number | undefined): RegExp {
  const cells = rows.map(({ cells }) => cells[column ?? -1] ?? '');
  return [/[|\n]/, /;/, /,/].find((mark) => cells.some((cell) => mark.test(cell))) ?? /\|/;
}
