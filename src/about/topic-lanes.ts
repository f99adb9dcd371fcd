/** Lanes of the small timeline, as the large one has them. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { eventKinds } from '../events/format.ts';
import { groupBy } from '../events/group-by.ts';
import { topicColour } from '../events/topic-colour.ts';
import { capitalise } from '../events/words.ts';
import type { StripLane } from './strip-layout.ts';

/** Each event in the lane of its first topic; only lanes that have events. */
export function topicLanes(
  chronology: Pick<Chronology, 'file'>,
  events: readonly ChronologyEvent[],
): StripLane[] {
  const byTopic = groupBy(events, ({ topics }) => topics[0] ?? '');
  return chronology.file.topics.flatMap(({ id, name }) => {
    const inLane = byTopic.get(id);
    return inLane ? [{ id, name, colour: topicColour(chronology, id), events: inLane }] : [];
  });
}

/** A lane for each kind of event. */
export function kindLanes(events: readonly ChronologyEvent[], colour: string): StripLane[] {
  const byKind = groupBy(events, ({ kind }) => kind);
  return eventKinds.flatMap((kind) => {
    const inLane = byKind.get(kind);
    return inLane ? [{ id: kind, name: capitalise(kind), colour, events: inLane }] : [];
  });
}
