/** What an actor said, and what others said of it. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Excerpt, Role } from '../events/format.ts';

/** An excerpt with the event that it proves. */
export interface Passage {
  readonly event: ChronologyEvent;
  readonly excerpt: Excerpt;
}

export interface Said {
  /** What is attributed to it, in whatever event. */
  readonly by: readonly Passage[];
  /** What others say in the events that are about it. */
  readonly of: readonly Passage[];
}

/**
 * Sorts passages by who says them. Whom a passage names decides; where it names nobody, it is said by
 * the event's speaker, unless the outlet says it in its own name.
 *
 * @param members an actor, and those that belong to it as far as they count
 * @returns in the order of dates
 */
export function saidByAndOf(
  { events }: Pick<Chronology, 'events'>,
  members: ReadonlySet<string>,
): Said {
  const by: Passage[] = [];
  const of: Passage[] = [];
  for (const event of events) {
    const isOf = isAbout(members, event);
    for (const excerpt of event.excerpts) {
      if (isSaidBy(members, event, excerpt)) by.push({ event, excerpt });
      else if (isOf) of.push({ event, excerpt });
    }
  }
  return { by, of };
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
