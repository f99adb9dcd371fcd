import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { capitalise, numberOf } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { disagreementsIn } from './count-events.ts';
import styles from './lines.module.css';
import { Nothing } from './page-section.tsx';

export interface DisagreementLinesProps {
  chronology: Chronology;
  /** The events, by their orders. */
  rows: Uint32Array;
  /** What is said where there are none. */
  none: string;
  onDisagreement: (disagreement: string) => void;
}

/** The disagreements in which some events have a side; each opens with all its sides. */
export function DisagreementLines(props: DisagreementLinesProps) {
  const { chronology, rows, none, onDisagreement } = props;
  const disagreements = useMemo(() => disagreementsIn(chronology, rows), [chronology, rows]);
  if (disagreements.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <SomeOf
      items={disagreements}
      most={8}
      plural="disagreements"
      keyOf={({ id }) => id}
      list={(items) => <ul className={styles.lines}>{items}</ul>}
    >
      {({ id, kind, sides, title }) => (
        <li>
          <Button variant="quiet" onClick={() => onDisagreement(id)}>
            {title}
          </Button>
          <span className={styles.note}>
            {capitalise(kind)} · {numberOf(sides.length, 'side')}
          </span>
        </li>
      )}
    </SomeOf>
  );
}
