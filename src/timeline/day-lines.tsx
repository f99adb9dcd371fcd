import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import styles from './day-lines.module.css';
import type { Movement } from './use-movement.ts';
import { useView } from './use-view.ts';
import { lengthOf } from './view.ts';

interface DayLinesProps {
  today: Day;
  /** The day by which things are known; undefined: all of it is shown. */
  known: Day | undefined;
  movement: Movement;
  /** Pixels of the column of lane titles, and of time beside it. */
  column: number;
  width: number;
}

/** Pixels that the words of a line have, at the side where there is room. */
const wordsWidth = 150;

/** Lines across all lanes at the days that matter, where the view holds them. */
export function DayLines({ today, known, movement, column, width }: DayLinesProps) {
  const view = useView(movement);
  const shareOf = (day: Day) => (day + 0.5 - view.from) / lengthOf(view);
  const near =
    known !== undefined && Math.abs(shareOf(known) - shareOf(today)) * width < wordsWidth;
  const line = (day: Day, kind: 'today' | 'known', words: string) => {
    const share = shareOf(day);
    if (share < 0 || share > 1) return null;
    return (
      <div
        className={styles.line}
        data-kind={kind}
        data-late={(1 - share) * width < wordsWidth}
        style={{ left: `${column + share * width}px` }}
        aria-hidden="true"
      >
        <span>{words}</span>
      </div>
    );
  };
  return (
    <>
      {!near && line(today, 'today', 'today')}
      {known !== undefined && line(known, 'known', `known on ${writeDay(known, 'short')}`)}
    </>
  );
}
