/** Which event stands in which lane. */
import type { Chronology, ChronologyEvent, Standing } from '../events/chronology.ts';
import type { EventDate } from '../events/dates.ts';
import { type EventKind, eventKinds, type LaneKind } from '../events/format.ts';
import { reportedStanding } from '../events/on-reported-clock.ts';
import { type TopicMark, topicColour, topicMark } from '../events/topic-colour.ts';
import { type Label, labelOf } from './label-of.ts';
import { type Marks, markOf, reportMarkOf } from './mark-of.ts';

/** An event in one of its lanes; an event with several actors has a copy for each. */
export interface LaneEvent extends Marks {
  /** Event and lane: no two copies share it. */
  readonly key: string;
  readonly event: ChronologyEvent;
  readonly label: Label;
  /** A CSS value: the colour of the event's first topic. */
  readonly colour: string;
  /** Tells topics of one colour apart. */
  readonly topicMark: TopicMark;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  /** A CSS value; undefined where the lane is no topic. */
  readonly colour: string | undefined;
  /** In the order of dates. */
  readonly events: readonly LaneEvent[];
}

/** All events in one lane without a title, where lanes would only take room. */
export function oneLane(chronology: Chronology, events: readonly ChronologyEvent[]): Lane[] {
  const id = '(all)';
  const drawn = events.flatMap((event) => drawnOf(event, chronology, false) ?? []);
  if (drawn.length === 0) return [];
  const copies = drawn.map((one) => copyOf(one, id, undefined));
  return [{ id, title: '', colour: undefined, events: copies }];
}

/** So many actors have a lane of their own. */
const mostActors = 12;

/**
 * Lanes in their order; those without a dated event are left out.
 *
 * @param events in the order of dates; undated ones are passed over
 * @param both whether events have the marks of their reports beside those of when they happened
 */
export function lanesOf(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  kind: LaneKind,
  both = false,
): Lane[] {
  const named = laneNames(chronology, events, kind);
  const laneIds = laneIdsOf(kind, new Set(named.map(({ id }) => id)));
  const filed = new Map<string, LaneEvent[]>(named.map(({ id }) => [id, []]));
  const titles = new Map(named.map(({ id, title }) => [id, title]));
  for (const event of events) {
    const drawn = drawnOf(event, chronology, both);
    if (!drawn) continue;
    const lanes = laneIds(event);
    for (const lane of lanes) {
      filed.get(lane)?.push(copyOf(drawn, lane, lanes.length > 1 ? titles.get(lane) : undefined));
    }
  }
  return named
    .map((lane) => ({ ...lane, events: filed.get(lane.id) ?? [] }))
    .filter((lane) => lane.events.length > 0);
}

/** @param title of the lane, where the event stands in several: it is part of the copy's name */
function copyOf(drawn: Drawn, lane: string, title: string | undefined): LaneEvent {
  const { event, label } = drawn;
  const key = `${event.id} ${lane}`;
  if (title === undefined) return { ...drawn, key };
  return { ...drawn, key, label: { ...label, lane: title } };
}

type LaneName = Omit<Lane, 'events'>;

/** No id of an actor has brackets. */
const others = '(others)';

function laneNames(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  kind: LaneKind,
): LaneName[] {
  if (kind === 'topic')
    return chronology.file.topics.map(({ id, name }) => ({
      id,
      title: name,
      colour: topicColour(chronology, id),
    }));
  if (kind === 'kind')
    return eventKinds.map((id) => ({ id, title: kindTitles[id], colour: undefined }));
  const own = busiestActors(events).map((id) => ({
    id,
    title: chronology.actorById.get(id)?.name ?? id,
    colour: undefined,
  }));
  return [...own, { id: others, title: 'Others', colour: undefined }];
}

const kindTitles: Record<EventKind, string> = {
  action: 'Actions',
  statement: 'Statements',
  statistic: 'Statistics',
  report: 'Reports',
  plan: 'Plans',
  denial: 'Denials',
};

/** The ids of the actors with most events, busiest first; ties in the order of their first event. */
function busiestActors(events: readonly ChronologyEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const id of actorIds(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostActors)
    .map(([id]) => id);
}

const actorIds = (event: ChronologyEvent) => new Set(event.actors.map(({ actor }) => actor));

function laneIdsOf(kind: LaneKind, known: ReadonlySet<string>) {
  return (event: ChronologyEvent): string[] => {
    if (kind === 'topic') return event.topics.slice(0, 1);
    if (kind === 'kind') return [event.kind];
    const own = [...actorIds(event)].filter((id) => known.has(id));
    return own.length > 0 ? own : [others];
  };
}

type Drawn = Omit<LaneEvent, 'key'>;

/** Filters come and go, but an event is drawn in one way only: with one mark, or with both. */
const withOne = new WeakMap<ChronologyEvent, Drawn | 'undated'>();
const withBoth = new WeakMap<ChronologyEvent, Drawn | 'undated'>();

function drawnOf(event: ChronologyEvent, chronology: Chronology, both: boolean): Drawn | undefined {
  const drawn = both ? withBoth : withOne;
  const known = drawn.get(event);
  if (known) return known === 'undated' ? undefined : known;
  const mark = chronology.clock === 'reported' ? reportMarkOf(event) : markOf(event);
  const report = both ? secondOf(event, chronology) : undefined;
  const topic = event.topics[0] ?? '';
  const made = mark && {
    event,
    mark,
    report: report && reportMarkOf(report),
    label: labelOf(event, chronology, report),
    colour: topicColour(chronology, topic),
    topicMark: topicMark(chronology, topic),
  };
  drawn.set(event, made ?? 'undated');
  return made;
}

/** Where an event stands besides; a statistic without a period stands at its report already. */
function secondOf(event: ChronologyEvent, chronology: Chronology): Standing | undefined {
  const report = reportedStanding(event, chronology);
  const there = event.periodNotSaid && sameDays(event.date, report.date);
  return report.date && !there ? report : undefined;
}

const sameDays = (a: EventDate | undefined, b: EventDate | undefined) =>
  a?.earliest === b?.earliest && a?.latest === b?.latest;
