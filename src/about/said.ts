/** What an actor said, and what others said of it. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { fromActorInRole, type Lists } from '../events/columns.ts';
import type { Excerpt } from '../events/format.ts';
import { type Role, roles } from '../events/vocabulary.ts';
import { marksOf } from './count-events.ts';

/** An excerpt with the event that it proves. */
export interface Passage {
  readonly event: ChronologyEvent;
  readonly excerpt: Excerpt;
}

/** A passage that an actor said, or that others said of it. */
export interface Told extends Passage {
  readonly said: 'by' | 'of';
}

/**
 * The events in which an actor may have said something, or others of it: what is attributed to it
 * in whatever event, and all events that name it.
 *
 * @param members an actor, and those that belong to it as far as they count
 * @returns their orders, ascending
 */
export function rowsTold(
  { columns, file }: Pick<Chronology, 'columns' | 'file'>,
  members: ReadonlySet<string>,
): Uint32Array {
  const isMember = marksOf(file.actors, members);
  const inRoles = Uint8Array.from({ length: isMember.length * roles.length }, (_, value) =>
    Number(isMember[fromActorInRole(value).actor]),
  );
  const told = new Uint32Array(columns.count);
  let found = 0;
  for (let row = 0; row < columns.count; row++)
    if (hasAny(columns.speakers, row, isMember) || hasAny(columns.actors, row, inRoles))
      told[found++] = row;
  return told.slice(0, found);
}

/** Whether one of the values of a row is marked. */
function hasAny({ starts, values }: Lists, row: number, marks: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (marks[values[at] ?? 0]) return true;
  return false;
}

/**
 * Sorts the passages of an event by who says them. Whom a passage names decides; where it names
 * nobody, it is said by the event's speaker, unless the outlet says it in its own name.
 */
export function toldIn(event: ChronologyEvent, members: ReadonlySet<string>): Told[] {
  const isOf = isAbout(members, event);
  return event.excerpts.flatMap((excerpt): Told[] => {
    if (isSaidBy(members, event, excerpt)) return [{ event, excerpt, said: 'by' }];
    return isOf ? [{ event, excerpt, said: 'of' }] : [];
  });
}

function isSaidBy(
  members: ReadonlySet<string>,
  { actors }: ChronologyEvent,
  { attribution }: Excerpt,
): boolean {
  if (attribution.by.length > 0) return attribution.by.some((id) => members.has(id));
  if (attribution.footing === 'outlet') return false;
  return actors.some(({ actor, role }) => role === 'speaker' && members.has(actor));
}

/** Whoever speaks, reports or analyses has a part in an event without being what it is about. */
const telling: readonly Role[] = ['speaker', 'reporter', 'analyst'];

/** Whether an event has a member for its subject, and is not what one of them says. */
function isAbout(members: ReadonlySet<string>, { actors }: ChronologyEvent): boolean {
  const own = actors.filter(({ actor }) => members.has(actor));
  return (
    own.some(({ role }) => !telling.includes(role)) && !own.some(({ role }) => role === 'speaker')
  );
}
