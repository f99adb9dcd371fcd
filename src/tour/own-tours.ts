/** Tours that are kept in this browser: one record each, as text. */
import * as v from 'valibot';
import type { Chronology } from '../events/chronology.ts';
import { faultsOf, writePath } from '../events/faults.ts';
import { Id, type Tour } from '../events/format.ts';
import { DraftTour, idFor, titleOf } from './draft-tour.ts';
import { newName } from './talk.ts';

/** The mark of a tour that stands by itself, in a browser or in a file of its own. */
export const tourFormat = 'sourceline-tour/1';

const OwnTour = v.strictObject({
  format: v.literal(tourFormat),
  id: Id,
  /** Another with every save, whichever tab does it. */
  version: v.string(),
  /** Milliseconds since 1970. */
  changedAt: v.number(),
  /** The title of the events file that it belongs to. */
  file: v.string(),
  tour: DraftTour,
});

/** A tour of this browser; its texts may still be empty. */
export type OwnTour = v.InferOutput<typeof OwnTour>;

/** A record that cannot be read. It is kept as it is, for whoever may mend it. */
export interface BrokenRecord {
  readonly key: string;
  readonly text: string;
  readonly why: string;
}

const prefix = 'sourceline:tour:';

/** Under which a tour is kept: one key each, so that two tabs never overwrite each other's others. */
export const keyOf = (id: string): string => prefix + id;

export const isOwnKey = (key: string): boolean => key.startsWith(prefix);

export function parseOwnTour(key: string, text: string): OwnTour | BrokenRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { key, text, why: 'it is not JSON' };
  }
  const { success, output, issues } = v.safeParse(OwnTour, value);
  if (!success) {
    const [fault] = faultsOf(issues, [], 'left out', undefined);
    return { key, text, why: fault ? `${writePath(fault.path)}: ${fault.message}` : 'its shape' };
  }
  if (keyOf(output.id) !== key || output.tour.id !== output.id)
    return { key, text, why: `it is named "${output.tour.id}" but kept under another name` };
  return output;
}

export const isBroken = (record: OwnTour | BrokenRecord): record is BrokenRecord => 'why' in record;

/** A tour as it is kept, new by its version. */
export function toOwnTour(tour: Tour, file: string, changedAt: number): OwnTour {
  return { format: tourFormat, id: tour.id, version: newName(), changedAt, file, tour };
}

/**
 * Whether a tour was made for this events file: by its title, or, should that have changed, by an
 * event that it names.
 */
export function belongsTo(
  { file, tour }: Pick<OwnTour, 'file' | 'tour'>,
  chronology: Pick<Chronology, 'file' | 'eventById'>,
): boolean {
  if (file === chronology.file.title) return true;
  return tour.steps.some(({ events }) => events.some((id) => chronology.eventById.has(id)));
}

/** An id that nothing else here has, and that no later revision of the file will happen to have. */
export function ownId(title: string, isTaken: (id: string) => boolean): string {
  const words = idFor(title.trim() || 'tour', () => false);
  let id: string;
  do id = `${words}-${newName().slice(0, 5)}`;
  while (isTaken(id));
  return id;
}

/** The same tour under another id and title. */
export function copyOf(tour: Tour, id: string, title = `${titleOf(tour)} (copy)`): Tour {
  return { ...tour, id, title };
}
