/** By what one tells topics apart, in the order of the file: six colours, then other marks. */
import type { Chronology } from './chronology.ts';

/** How many colours the design has; more topics than that repeat them with another mark. */
const topicColours = 6;

/** The mark of each round of the colours. */
const topicMarks = ['square', 'hollow', 'disc', 'ring'] as const;
export type TopicMark = (typeof topicMarks)[number];

/** The colour of a topic, by its place among the lanes: `var(--topic-1)` to `var(--topic-6)`. */
export function topicColour(chronology: Pick<Chronology, 'file'>, topic: string): string {
  const index = topicIndex(chronology, topic);
  return `var(--topic-${(index % topicColours) + 1})`;
}

/** The mark beside a topic's name: no two of 24 topics have both colour and mark in common. */
export function topicMark(chronology: Pick<Chronology, 'file'>, topic: string): TopicMark {
  const round = Math.floor(topicIndex(chronology, topic) / topicColours);
  return topicMarks[round % topicMarks.length] ?? 'square';
}

/** The place of a topic in the order of lanes, from 0. */
function topicIndex({ file }: Pick<Chronology, 'file'>, topic: string): number {
  return Math.max(
    0,
    file.topics.findIndex(({ id }) => id === topic),
  );
}
