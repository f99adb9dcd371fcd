/** Tours in files: out as JSON, and in again with every problem named. */
import { checkRecord } from '../events/check-events-file.ts';
// A tour of somebody else may have dates of any form.
import '../events/edtf-dates.ts';
import type { toTourCheck } from '../events/check-references.ts';
import type { Fault } from '../events/faults.ts';
import { type EventsFile, Tour } from '../events/format.ts';
import { locate, readJson } from '../events/read-events-file.ts';
import { formatName } from '../events/vocabulary.ts';
import { DraftTour, idFor, titleOf } from './draft-tour.ts';
import { tourFormat } from './own-tours.ts';

/** A file of one tour, to be imported here or elsewhere. */
export const writeTourFile = (tour: Tour, file: string): string =>
  `${JSON.stringify({ format: tourFormat, file, tour }, undefined, 2)}\n`;

/** The tour as it stands in the list `tours` of an events file, under an id of its own there. */
export function writeAsPart(tour: Tour, { tours }: Pick<EventsFile, 'tours'>): string {
  const id = idFor(titleOf(tour), (one) => tours.some((other) => other.id === one));
  return `${JSON.stringify({ ...tour, id }, undefined, 2)}\n`;
}

export interface ReadTours {
  readonly tours: readonly Tour[];
  /** `kept`: the tour came with it, and the editor shows where; else it did not come. */
  readonly faults: readonly Fault[];
}

/** Above this many characters no file of tours is. */
const longestFile = 50_000_000;

/**
 * Reads a file of one tour, a bare tour, or the tours of an events file.
 *
 * @param check finds what a tour names that is not in the file in use
 */
export async function readTourFile(
  text: string,
  check: ReturnType<typeof toTourCheck>,
): Promise<ReadTours> {
  if (text.length > longestFile) return nothing('R1', [], 'it is too large for a file of tours');
  const read = await readJson(text);
  if ('fault' in read) return { tours: [], faults: [read.fault] };
  const found = findTours(read.value);
  if ('faults' in found) return found;
  const tours: Tour[] = [];
  const faults: Fault[] = [];
  for (const { value, path } of found.places) {
    const { output, faults: wrong } = checkRecord(DraftTour, value, path, 'left out');
    // What the tour is kept without is no reason to leave it out.
    faults.push(...wrong.map((fault) => (output ? { ...fault, outcome: 'kept' as const } : fault)));
    if (!output) continue;
    tours.push(output);
    faults.push(...below(path, tourFaults(output, check)));
  }
  return { tours, faults: await locate(text, faults) };
}

/** What a tour still lacks before an events file could hold it, and what it names in vain. */
export function tourFaults(tour: Tour, check: ReturnType<typeof toTourCheck>): Fault[] {
  const { faults } = checkRecord(Tour, tour, [], 'kept');
  return [...faults, ...check(tour)];
}

const below = (path: Fault['path'], faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));

const nothing = (rule: string, path: Fault['path'], message: string): ReadTours => ({
  tours: [],
  faults: [{ rule, path, message, outcome: 'unreadable' }],
});

interface Found {
  readonly places: readonly { readonly value: unknown; readonly path: Fault['path'] }[];
}

function findTours(value: unknown): Found | ReadTours {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return nothing('R1', [], 'a tour is one JSON object: { "format": … }');
  const { format, tour, tours, steps } = value as Record<string, unknown>;
  if (format === formatName) {
    if (!Array.isArray(tours) || tours.length === 0)
      return nothing('R1', ['tours'], 'this is an events file, but it has no tours');
    return { places: tours.map((one, i) => ({ value: one, path: ['tours', i] })) };
  }
  if (format === tourFormat) {
    if (tour === undefined) return nothing('R2', ['tour'], 'it is missing; add it');
    return { places: [{ value: tour, path: ['tour'] }] };
  }
  if (format !== undefined)
    return nothing(
      'R1',
      ['format'],
      `it is ${JSON.stringify(format)}; this program reads "${tourFormat}" and "${formatName}"`,
    );
  if (steps === undefined)
    return nothing('R1', [], 'this is no tour: it has no "steps", and no "format" that says so');
  return { places: [{ value, path: [] }] };
}
