import type { Chronology } from './chronology.ts';

/** How many colours the design has; more topics than that repeat them with another mark. */
export const topicColours = 6;

/** The colour of a topic, by its place among the lanes: `var(--topic-1)` to `var(--topic-6)`. */
export function topicColour(chronology: Pick<Chronology, 'file'>, topic: string): string {
  const index = topicIndex(chronology, topic);
  return `var(--topic-${(index % topicColours) + 1})`;
}

/** The place of a topic in the order of lanes, from 0. */
export function topicIndex({ file }: Pick<Chronology, 'file'>, topic: string): number {
  return Math.max(
    0,
    file.topics.findIndex(({ id }) => id === topic),
  );
}
