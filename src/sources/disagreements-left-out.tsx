import type { ReactNode } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './disagreements-left-out.module.css';
import type { DisagreementsShown } from './disagreements-shown.ts';

export interface DisagreementsLeftOutProps {
  chronology: Pick<Chronology, 'asKnown'>;
  found: DisagreementsShown;
  onAllEvents: () => void;
  onAllKinds: () => void;
  onAllKnown: () => void;
}

/** How many disagreements are left out, by what, and the ways back; nothing if all are shown. */
export function DisagreementsLeftOut(props: DisagreementsLeftOutProps) {
  const { chronology, found, onAllEvents, onAllKinds, onAllKnown } = props;
  const { notYetKnown, outByFilters, outByKind, shown, total } = found;
  if (total === 0) return <p className={styles.none}>This file records no disagreements.</p>;
  if (shown.length === total) return null;
  const day = chronology.asKnown && writeDay(chronology.asKnown.day);
  return (
    <div className={styles.leftOut}>
      {shown.length === 0 && <p className={styles.none}>None of the disagreements is shown.</p>}
      <ul>
        <LeftOut count={outByFilters} way="Clear the filters" onWay={onAllEvents}>
          {outByFilters === 1 ? 'has' : 'have'} no event that matches the filters
        </LeftOut>
        <LeftOut count={outByKind} way="Show all kinds" onWay={onAllKinds}>
          {outByKind === 1 ? 'is' : 'are'} of another kind
        </LeftOut>
        <LeftOut count={notYetKnown} way="Show what is known now" onWay={onAllKnown}>
          {notYetKnown === 1 ? 'was' : 'were'} not yet known on {day}
        </LeftOut>
      </ul>
    </div>
  );
}

interface LeftOutProps {
  count: number;
  /** The words for it, after the number. */
  children: ReactNode;
  /** What the way back is called. */
  way: string;
  onWay: () => void;
}

function LeftOut({ count, children, way, onWay }: LeftOutProps) {
  if (count === 0) return null;
  return (
    <li>
      {count} {children}.{' '}
      <Button variant="quiet" className={styles.way} onClick={onWay}>
        {way}
      </Button>
    </li>
  );
}
