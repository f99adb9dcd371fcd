import type { Chronology } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';

export interface KnownBarProps {
  /** All of it. */
  chronology: Chronology;
  /** As it was known on the day. */
  known: Chronology;
  day: Day;
  /** @param move `replace` while it is dragged or plays */
  onDay: (day: Day | undefined, move?: 'push' | 'replace') => void;
}

/** The slider “as known on”. */
export function KnownBar(_props: KnownBarProps) {
  return <p>…</p>;
}
