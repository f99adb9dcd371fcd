/** What the page of an actor says of its events. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { groupBy } from '../events/group-by.ts';
import { capitalise } from '../events/words.ts';

/**
 * `12 name it, 3 only those that belong to it`: how the events of an actor come to be its own; '' if all
 * name it.
 *
 * @param itself how many events name the actor
 * @param all how many name it or whoever belongs to it
 * @param alone whether only the former are shown
 */
export function whoseEvents(itself: number, all: number, alone: boolean): string {
  if (itself === all) return '';
  if (alone) return `${all - itself} more through those that belong to it`;
  return `${itself} name it, ${all - itself} only those that belong to it`;
}

/**
 * `Target, mentioned; Chinese banks: addressee`: in which roles an actor and those that belong to it
 * stand in an event, its own first.
 *
 * @param on the actors of the event that count
 */
export function rolesInWords(
  on: readonly ChronologyEvent['actors'][number][],
  id: string,
  { actorById }: Pick<Chronology, 'actorById'>,
): string {
  const byActor = groupBy(on, ({ actor }) => actor);
  const rolesOf = (actor: string) =>
    byActor
      .get(actor)
      ?.map(({ role }) => role)
      .join(', ') ?? '';
  const others = [...byActor.keys()]
    .filter((actor) => actor !== id)
    .map((actor) => `${actorById.get(actor)?.name ?? actor}: ${rolesOf(actor)}`);
  return [capitalise(rolesOf(id)), ...others].filter(Boolean).join('; ');
}
