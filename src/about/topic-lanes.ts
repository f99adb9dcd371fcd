/** Lanes of the small timeline, as the large one has them. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { groupBy } from '../events/group-by.ts';
import { topicColour } from '../events/topic-colour.ts';
import { eventKinds } from '../events/vocabulary.ts';
import { capitalise } from '../events/words.ts';
import { eventsAt } from './count-events.ts';
import type { StripLane } from './strip-layout.ts';

/** With more lanes than that the smaller ones are joined. */
const mostLanes = 12;

/** Each event in the lane of its first topic; only lanes that have events. */
export function topicLanes(
  chronology: Pick<Chronology, 'columns' | 'events' | 'file'>,
  rows: Uint32Array,
): StripLane[] {
  const { columns, file } = chronology;
  const { starts, values } = columns.topics;
  const byTopic = groupBy(eventsAt(chronology, rows), ({ order }) => values[starts[order] ?? 0]);
  const lanes = file.topics.flatMap(({ id, name }, topic): StripLane[] => {
    const events = byTopic.get(topic);
    return events ? [{ id, name, colour: topicColour(chronology, id), events }] : [];
  });
  if (lanes.length <= mostLanes) return lanes;
  const bySize = lanes.toSorted((a, b) => b.events.length - a.events.length);
  const own = new Set(bySize.slice(0, mostLanes - 1));
  const joined = lanes.filter((lane) => !own.has(lane));
  const events = joined.flatMap((lane) => lane.events).sort((a, b) => a.order - b.order);
  const name = `${joined.length} other topics`;
  return [
    ...lanes.filter((lane) => own.has(lane)),
    { id: '', name, colour: 'var(--soft)', events },
  ];
}

/** A lane for each kind of event. */
export function kindLanes(events: readonly ChronologyEvent[], colour: string): StripLane[] {
  const byKind = groupBy(events, ({ kind }) => kind);
  return eventKinds.flatMap((kind) => {
    const inLane = byKind.get(kind);
    return inLane ? [{ id: kind, name: capitalise(kind), colour, events: inLane }] : [];
  });
}
