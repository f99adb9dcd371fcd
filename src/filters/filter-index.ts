/** Which events each choice of each facet stands for, looked up once so that filtering never searches. */
import type { Chronology } from '../events/chronology.ts';
import { basisId, type Choice, type Facet, footingId, writeChoice } from '../events/filters.ts';
import { type Role, roles } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';

/** Places in the order of dates (`ChronologyEvent.order`), ascending, each once. */
export type Orders = readonly number[];

export interface FilterIndex {
  readonly chronology: Chronology;
  /** By choice, as `writeChoice` writes an included one. A choice without events is absent. */
  readonly orders: Readonly<Record<Facet, ReadonlyMap<string, Orders>>>;
  /** The events with so many origins exactly, by that number. */
  readonly byOrigins: readonly Orders[];
  /** The actors to which others belong. */
  readonly parents: ReadonlySet<string>;
}

/** Built once for a chronology; what it takes grows with the actors and excerpts of the events. */
export function toFilterIndex(chronology: Chronology): FilterIndex {
  const topic = new OrderLists();
  const actor = new OrderLists();
  const kind = new OrderLists();
  const footing = new OrderLists();
  const basis = new OrderLists();
  const source = new OrderLists();
  const byOrigins: number[][] = [];
  const parents = new Set([...chronology.belongsTo.values()].flatMap((all) => [...all]));
  const listsOf = actorLists(actor, chronology.belongsTo);
  for (const event of chronology.events) {
    const { order } = event;
    const { length } = event.origins.origins;
    while (byOrigins.length <= length) byOrigins.push([]);
    byOrigins[length]?.push(order);
    for (const id of event.topics) add(topic.of(id), order);
    for (const one of event.actors)
      for (const list of listsOf(one.actor, one.role)) add(list, order);
    add(kind.of(event.kind), order);
    for (const { attribution } of event.excerpts) {
      add(footing.of(footingId(attribution.footing)), order);
      add(basis.of(basisId(attribution.basis)), order);
    }
    // Whoever chooses a report wants all that rests on it.
    for (const id of sourcesOf(event.excerpts)) add(source.of(id), order);
  }
  return {
    chronology,
    orders: {
      topic: topic.byChoice,
      actor: actor.byChoice,
      kind: kind.byChoice,
      footing: footing.byChoice,
      basis: basis.byChoice,
      source: source.byChoice,
    },
    byOrigins,
    parents,
  };
}

/**
 * The events that a choice stands for, whether it includes or excludes them. Only an actor's role
 * and `alone` count; another facet's are passed over.
 */
export function ordersOf({ orders }: FilterIndex, facet: Facet, choice: Choice): Orders {
  const key = facet === 'actor' ? writeChoice({ ...choice, exclude: false }) : choice.id;
  return orders[facet].get(key) ?? [];
}

/** The events with so many origins or more, not in the order of dates. */
export const withOrigins = ({ byOrigins }: FilterIndex, least: number): Orders =>
  byOrigins.slice(least).flat();

/** The roles in which an actor occurs, itself or through those that belong to it. */
export function rolesOf({ orders }: FilterIndex, actor: string): Role[] {
  return roles.filter((role) => orders.actor.has(`${actor}.${role}`));
}

/** Events come in their order, so one that was added already stands last. */
function add(list: number[], order: number): void {
  if (list.at(-1) !== order) list.push(order);
}

class OrderLists {
  readonly byChoice = new Map<string, number[]>();

  of(choice: string): number[] {
    const known = this.byChoice.get(choice);
    if (known) return known;
    const list: number[] = [];
    this.byChoice.set(choice, list);
    return list;
  }
}

/**
 * All lists that an actor in a role adds to: its own and those of everything it belongs to, in any
 * role and in this one. Looked up once for each pair: there are many events and few pairs.
 */
function actorLists(
  lists: OrderLists,
  belongsTo: Chronology['belongsTo'],
): (actor: string, role: Role) => readonly number[][] {
  const known = new Map<string, Map<Role, number[][]>>();
  return (actor, role) => {
    const byRole = known.get(actor) ?? new Map<Role, number[][]>();
    known.set(actor, byRole);
    const found = byRole.get(role);
    if (found) return found;
    const choices = [actor, ...(belongsTo.get(actor) ?? [])].flatMap((id) => [id, `${id}.${role}`]);
    const alone = [`${actor}.alone`, `${actor}.${role}.alone`];
    const made = [...choices, ...alone].map((choice) => lists.of(choice));
    byRole.set(role, made);
    return made;
  };
}
