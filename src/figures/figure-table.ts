/** The figures of a series as a table: what the chart shows, and what stands behind it. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeFigure, writePeriod } from '../events/figure-words.ts';
import type { Series } from '../events/format.ts';
import { footingOf, notYetKnown, sourceOf, whoOf } from './point-words.ts';
import type { SeriesPoint } from './series-points.ts';

export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** As many as the head has. */
  readonly cells: readonly string[];
  /** Whose title is the last cell; undefined while it is not yet known. */
  readonly event: ChronologyEvent | undefined;
}

type Column = readonly [
  name: string,
  write: (point: SeriesPoint, chronology: Chronology) => string,
];

/** Columns that every table has; … */
const always: readonly Column[] = [
  ['Period', ({ figure }) => writePeriod(figure)],
  [
    'Value',
    ({ figure, known }) => writeFigure(figure) + (known === 'perhaps' ? ' (perhaps known)' : ''),
  ],
];
/** … those that it has if they hold anything; … */
const ifAny: readonly Column[] = [
  ['Change from', ({ figure }) => figure.changeFrom ?? ''],
  ['Also printed as', ({ figure }) => figure.equivalents.map(({ printed }) => printed).join(', ')],
  ['Computed by us', ({ figure }) => figure.derived ?? ''],
];
/** … and what it rests on. */
const proof: readonly Column[] = [
  ['Who says so', whoOf],
  ['Footing', footingOf],
  ['Source', sourceOf],
  ['Event', ({ event }) => event.title],
];

/** A row for each point; what few figures have has a column only where one of them has it. */
export function toFigureTable(points: readonly SeriesPoint[], chronology: Chronology): FigureTable {
  const shown = points.filter(({ known }) => known !== 'later');
  const filled = ifAny.filter(([, write]) =>
    shown.some((point) => write(point, chronology) !== ''),
  );
  const columns = [...always, ...filled, ...proof];
  return {
    head: columns.map(([name]) => name),
    rows: points.map((point) => {
      if (point.known !== 'later')
        return {
          cells: columns.map(([, write]) => write(point, chronology)),
          event: point.event,
        };
      const told = [writePeriod(point.figure), notYetKnown(chronology.asKnown?.day)];
      return { cells: columns.map((_, index) => told[index] ?? ''), event: undefined };
    }),
  };
}

/** As a spreadsheet takes it from the clipboard, with a line above that says what it is. */
export function writeFigureTable(
  { head, rows }: FigureTable,
  { name, unit, whose }: Series,
): string {
  const lines = [[name, unit, whose], head, ...rows.map(({ cells }) => cells)];
  return lines.map((cells) => `${cells.map(plainCell).join('\t')}\n`).join('');
}

/** One line, and never a formula. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
