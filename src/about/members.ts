/** Who belongs to an actor. */
import type { Chronology } from '../events/chronology.ts';
import type { Actor } from '../events/format.ts';

/** An actor with all that belong to it, near and far; itself alone if that is asked for. */
export function membersOf(
  { belongsTo }: Pick<Chronology, 'belongsTo'>,
  id: string,
  alone: boolean,
): ReadonlySet<string> {
  if (alone) return new Set([id]);
  return new Set([id, ...[...belongsTo].flatMap(([actor, all]) => (all.has(id) ? actor : []))]);
}

/** Those that belong to it directly, in the order of the file. */
export const belongers = ({ file }: Pick<Chronology, 'file'>, id: string): Actor[] =>
  file.actors.filter(({ partOf }) => partOf.includes(id));
