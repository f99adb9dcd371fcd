import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

export interface FiguresViewProps {
  /** As it is known, by when things happened. */
  chronology: Chronology;
  /** What matches the filters: the figures of other events are left out. */
  events: readonly ChronologyEvent[];
  /** The id of the event that is open. */
  selected: string | undefined;
  onSelect: (event: string) => void;
  /** Ids of the series that lie under the timeline. */
  strip: readonly string[];
  onStrip: (series: readonly string[]) => void;
}

/** Every series as a small chart, all on one axis of time. */
export default function FiguresView({ chronology }: FiguresViewProps) {
  return <p>{chronology.file.series.length} series</p>;
}
