import { useCallback, useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { numberOf } from '../events/words.ts';
import styles from './about-pages.module.css';
import { Nothing, PageSection } from './page-section.tsx';
import { PassageList } from './passage-list.tsx';
import { rowsTold, toldIn } from './said.ts';
import { useRead } from './use-read.ts';
import type { Ways } from './ways.ts';

export interface SaidColumnsProps {
  chronology: Chronology;
  /** Of the actor. */
  name: string;
  /** The actor, and those that count with it. */
  members: ReadonlySet<string>;
  ways: Ways;
}

/** What an actor said beside what others said of it, both in the order of dates. */
export function SaidColumns({ chronology, name, members, ways }: SaidColumnsProps) {
  const rows = useMemo(() => rowsTold(chronology, members), [chronology, members]);
  const read = useCallback(
    (row: number) => {
      const event = chronology.events[row];
      return event ? toldIn(event, members) : [];
    },
    [chronology, members],
  );
  const { found, done } = useRead(rows, read);
  const by = useMemo(() => found.filter(({ said }) => said === 'by'), [found]);
  const of = useMemo(() => found.filter(({ said }) => said === 'of'), [found]);
  const none = chronology.asKnown ? 'published by then' : 'in this file';
  return (
    <div className={styles.pair}>
      <PageSection title={`What ${name} said`} note={counted(by.length, done)}>
        {by.length > 0 ? (
          <PassageList chronology={chronology} passages={by} ways={ways} />
        ) : (
          done && (
            <Nothing>
              Nothing {none} is said by {name}.
            </Nothing>
          )
        )}
      </PageSection>
      <PageSection title={`What others said of ${name}`} note={counted(of.length, done)}>
        {of.length > 0 ? (
          <PassageList chronology={chronology} passages={of} ways={ways} />
        ) : (
          done && (
            <Nothing>
              Nothing {none} is said of {name} by others.
            </Nothing>
          )
        )}
      </PageSection>
    </div>
  );
}

const counted = (many: number, done: boolean) =>
  done
    ? many > 0 && `${numberOf(many, 'excerpt')}, in the order of their events’ dates`
    : 'Looking through all events…';
