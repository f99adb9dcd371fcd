import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { CountBars } from './count-bars.tsx';
import { countTopics } from './count-events.ts';

export interface TopicBarsProps {
  chronology: Chronology;
  /** The events, by their orders. */
  rows: Uint32Array;
  /** A topic that is left out. */
  without?: string;
  onChoose: (topic: string) => void;
  leadsTo?: string;
}

/** The topics of some events in the order of the file, each with its mark and its count. */
export function TopicBars(props: TopicBarsProps) {
  const { chronology, rows, without, onChoose, leadsTo = 'Explores these events' } = props;
  const topics = useMemo(() => countTopics(chronology, rows), [chronology, rows]);
  return (
    <CountBars
      label="Topics"
      plural="topics"
      leadsTo={leadsTo}
      counts={topics.filter(({ of }) => of.id !== without)}
      keyOf={({ id }) => id}
      barOf={({ id, name }) => ({
        name,
        mark: topicMark(chronology, id),
        colour: topicColour(chronology, id),
        onChoose: () => onChoose(id),
      })}
    />
  );
}
