import type { Chronology } from '../events/chronology.ts';
import { numberOf } from '../events/words.ts';
import styles from './about-pages.module.css';
import { Nothing, PageSection } from './page-section.tsx';
import { PassageList } from './passage-list.tsx';
import type { Said } from './said.ts';
import type { Ways } from './ways.ts';

export interface SaidColumnsProps {
  chronology: Chronology;
  /** Of the actor. */
  name: string;
  said: Said;
  ways: Ways;
}

/** What an actor said beside what others said of it, both in the order of dates. */
export function SaidColumns({ chronology, name, said, ways }: SaidColumnsProps) {
  const none = chronology.asKnown ? 'published by then' : 'in this file';
  return (
    <div className={styles.pair}>
      <PageSection title={`What ${name} said`} note={counted(said.by.length)}>
        {said.by.length > 0 ? (
          <PassageList chronology={chronology} passages={said.by} ways={ways} />
        ) : (
          <Nothing>
            Nothing {none} is said by {name}.
          </Nothing>
        )}
      </PageSection>
      <PageSection title={`What others said of ${name}`} note={counted(said.of.length)}>
        {said.of.length > 0 ? (
          <PassageList chronology={chronology} passages={said.of} ways={ways} />
        ) : (
          <Nothing>
            Nothing {none} is said of {name} by others.
          </Nothing>
        )}
      </PageSection>
    </div>
  );
}

const counted = (many: number) =>
  many > 0 && `${numberOf(many, 'excerpt')}, in the order of their events’ dates`;
