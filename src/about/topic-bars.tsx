import { useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { CountBars } from './count-bars.tsx';
import { countTopics } from './count-events.ts';

export interface TopicBarsProps {
  chronology: Chronology;
  events: readonly ChronologyEvent[];
  /** A topic that is left out. */
  without?: string;
  onChoose: (topic: string) => void;
  leadsTo?: string;
}

/** The topics of some events in the order of the file, each with its mark and its count. */
export function TopicBars(props: TopicBarsProps) {
  const { chronology, events, without, onChoose, leadsTo = 'Explores these events' } = props;
  const topics = useMemo(() => countTopics(events, chronology), [events, chronology]);
  return (
    <CountBars
      label="Topics"
      plural="topics"
      leadsTo={leadsTo}
      bars={topics
        .filter(({ of }) => of.id !== without)
        .map(({ of: { id, name }, count }) => {
          const colour = topicColour(chronology, id);
          const mark = topicMark(chronology, id);
          return { id, name, mark, colour, count, onChoose: () => onChoose(id) };
        })}
    />
  );
}
