/** Tables from elsewhere: comma-separated values, lists of JSON objects, JSON Lines. */
import Papa from 'papaparse';
import { isObject, type JsonObject } from './json-object.ts';

export interface Table {
  readonly header: readonly string[];
  /** As many cells each as the header has. */
  readonly rows: readonly TableRow[];
  /** Rows of which something could not be used, in words. */
  readonly faults: readonly { readonly place: string; readonly wrong: string }[];
}

export interface TableRow {
  /** As its people find it: `row 12`, counted with the header, or `[11]`. */
  readonly place: string;
  readonly cells: readonly string[];
}

/** CSV with commas, semicolons, tabs or bars, whichever it has. The first row that is not empty names the columns. */
export function readCsvTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { header: false });
  const rows = data.map((cells, index) => ({
    place: `row ${index + 1}`,
    cells: cells.map((cell) => cell.trim()),
  }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = (filled[0]?.cells ?? []).map((name, index) => name || `column ${index + 1}`);
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) => ({
      place: `row ${row + 1}`,
      wrong: 'a quotation mark is opened and not closed, or stands within a cell',
    }));
  const longer = filled
    .slice(1)
    .filter(({ cells }) => cells.slice(header.length).some((cell) => cell !== ''));
  return {
    header,
    rows: filled.slice(1).map(({ place, cells }) => ({
      place,
      cells: header.map((_, index) => cells[index] ?? ''),
    })),
    faults: [
      ...faults,
      ...longer.map(({ place }) => ({ place, wrong: 'it has more cells than there are columns' })),
    ],
  };
}

/**
 * A list of objects; what lies deeper is a column of its own, `actor.name`, and a list of texts one
 * cell with bars between them.
 *
 * @returns undefined for what is no list of objects
 */
export function readJsonTable(value: unknown): Table | undefined {
  if (!Array.isArray(value) || !value.some(isObject)) return undefined;
  const columns = new Map<string, number>();
  const read = value.map((record, index) => {
    const cells: string[] = [];
    if (isObject(record))
      for (const [key, cell] of flatten(record, '')) {
        const at = columns.get(key) ?? columns.size;
        columns.set(key, at);
        cells[at] = cell;
      }
    return { place: `[${index}]`, cells, isRecord: isObject(record) };
  });
  const header = [...columns.keys()];
  return {
    header,
    rows: read
      .filter(({ isRecord }) => isRecord)
      .map(({ place, cells }) => ({ place, cells: header.map((_, at) => cells[at] ?? '') })),
    faults: read
      .filter(({ isRecord }) => !isRecord)
      .map(({ place }) => ({ place, wrong: 'it is no object: { … }' })),
  };
}

/** JSON Lines: a JSON value in each line that is not empty. @returns undefined where most lines are none */
export function readJsonLines(text: string): Table | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const values: unknown[] = [];
  const places: string[] = [];
  const faults: { place: string; wrong: string }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    try {
      values.push(JSON.parse(line));
      places.push(place);
    } catch {
      faults.push({ place, wrong: 'this is not JSON' });
    }
  }
  const table = faults.length < values.length ? readJsonTable(values) : undefined;
  const inLines = (place: string) => places[Number(place.slice(1, -1))] ?? place;
  return (
    table && {
      ...table,
      rows: table.rows.map(({ place, cells }) => ({ place: inLines(place), cells })),
      faults: [...faults, ...table.faults.map((one) => ({ ...one, place: inLines(one.place) }))],
    }
  );
}

/** Deeper than this nobody has columns. */
const deepest = 4;

function* flatten(record: JsonObject, above: string, depth = 0): Iterable<[string, string]> {
  for (const [key, value] of Object.entries(record)) {
    const name = above + key;
    if (value === null || value === undefined || value === '') continue;
    if (isObject(value) && depth < deepest) yield* flatten(value, `${name}.`, depth + 1);
    else if (Array.isArray(value) && value.every((one) => !isObject(one) && !Array.isArray(one)))
      yield [name, value.map(String).join(' | ')];
    else yield [name, typeof value === 'object' ? written(value) : String(value).trim()];
  }
}

/** Lists within lists without end can overwhelm whoever writes them. */
function written(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '(nested too deeply to be read)';
  }
}
