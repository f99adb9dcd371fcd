import { useCallback, useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { numberOf } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { countSeries } from './count-events.ts';
import styles from './lines.module.css';
import { Nothing } from './page-section.tsx';
import { useRead } from './use-read.ts';

export interface SeriesLinesProps {
  chronology: Chronology;
  /** The events, by their orders. */
  rows: Uint32Array;
  /** What is said where there are none. */
  none: string;
  /** Shows the figures of these events as charts. */
  onFigures: () => void;
}

/** The series that have figures from some events: what each measures, and whose figures they are. */
export function SeriesLines({ chronology, rows, none, onFigures }: SeriesLinesProps) {
  const { columns, events } = chronology;
  const figured = useMemo(() => rows.filter((row) => columns.figured[row]), [columns, rows]);
  const read = useCallback((row: number) => events[row]?.figures ?? [], [events]);
  const { found: figures, done } = useRead(figured, read);
  const found = useMemo(() => countSeries(figures, chronology), [figures, chronology]);
  if (!done) return <Nothing>Looking through all events…</Nothing>;
  if (found.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <>
      <SomeOf
        items={found}
        most={8}
        plural="series"
        keyOf={({ series }) => series.id}
        list={(items) => <ul className={styles.lines}>{items}</ul>}
      >
        {({ series: { name, whose }, figures }) => (
          <li>
            {name}
            <span className={styles.note}>
              {numberOf(figures, 'figure')} · {whose}
            </span>
          </li>
        )}
      </SomeOf>
      <Button className={styles.after} onClick={onFigures}>
        Show them as charts
      </Button>
    </>
  );
}
