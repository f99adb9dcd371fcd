import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { groupBy } from '../events/group-by.ts';
import { placeInWords } from '../sources/checked-words.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './lines.module.css';
import { Nothing } from './page-section.tsx';
import { PassageView } from './passage-view.tsx';
import type { Passage } from './said.ts';
import { type PlacedPassage, retellingOf, voicesIn } from './source-passages.ts';
import tieStyles from './source-ties.module.css';
import { SubjectLink } from './subject-link.tsx';
import { CheckedWords } from './text-passages.tsx';
import type { Ways } from './ways.ts';

export interface SourceTiesProps {
  chronology: Chronology;
  passages: readonly Passage[];
  ways: Ways;
}

/** Whose words some passages are, how often, and on what footing these speak. */
export function Voices({ chronology, passages, ways }: SourceTiesProps) {
  const voices = useMemo(() => voicesIn(passages), [passages]);
  if (voices.length === 0) return <Nothing>Nobody’s, as far as this file tells.</Nothing>;
  return (
    <SomeOf
      items={voices}
      most={10}
      plural="voices"
      keyOf={({ actor, words }) => actor ?? ` ${words}`}
      list={(items) => <ul className={styles.lines}>{items}</ul>}
    >
      {({ actor, words, passages: many, footings }) => (
        <li className={tieStyles.tie}>
          <span>
            {actor === undefined ? (
              words || 'Not said whose'
            ) : (
              <SubjectLink ways={ways} subject="actor" id={actor}>
                {chronology.actorById.get(actor)?.name ?? actor}
              </SubjectLink>
            )}
            <span className={styles.note}>
              {footings.map((one) => (one === 'not said' ? 'footing not said' : one)).join(', ')}
            </span>
          </span>
          <Count many={many} />
        </li>
      )}
    </SomeOf>
  );
}

/** Which reports some passages retell, and how many are the source's own. */
export function Retells({ chronology, passages, ways }: SourceTiesProps) {
  const { reports, own, notSaid } = useMemo(() => retellingOf(passages), [passages]);
  if (passages.length === 0) return <Nothing>None, as far as this file tells.</Nothing>;
  return (
    <SomeOf
      items={reports}
      most={12}
      plural="reports"
      keyOf={({ source }) => source}
      list={(items) => (
        <ul className={styles.lines}>
          {items}
          <Unretold own={own} notSaid={notSaid} />
        </ul>
      )}
    >
      {({ source, passages: many, inferred }) => (
        <li className={tieStyles.tie}>
          <span>
            <SourceName chronology={chronology} id={source} ways={ways} />
            {inferred > 0 && (
              <span className={styles.note}>
                {inferred === many ? 'inferred by us' : `${inferred} inferred by us`}
              </span>
            )}
          </span>
          <Count many={many} />
        </li>
      )}
    </SomeOf>
  );
}

/** The passages that retell nothing, as far as we know. */
function Unretold({ own, notSaid }: { own: number; notSaid: number }) {
  return (
    <>
      {own > 0 && (
        <li className={tieStyles.tie}>
          <span>None: its own report</span>
          <Count many={own} />
        </li>
      )}
      {notSaid > 0 && (
        <li className={tieStyles.tie}>
          <span>Not said</span>
          <Count many={notSaid} />
        </li>
      )}
    </>
  );
}

interface RetoldByProps extends Omit<SourceTiesProps, 'passages'> {
  passages: readonly PlacedPassage[];
  /** With the passages themselves. */
  inFull?: boolean;
}

/** Which sources retell a report, in how many passages. */
export function RetoldBy({ chronology, passages, ways, inFull = false }: RetoldByProps) {
  const bySource = useMemo(() => groupBy(passages, ({ excerpt }) => excerpt.source), [passages]);
  if (bySource.size === 0) return <Nothing>Nothing: no passage in this file retells it.</Nothing>;
  const sources = {
    items: [...bySource],
    plural: 'sources',
    keyOf: ([source]: [string, unknown]) => source,
  };
  if (!inFull)
    return (
      <SomeOf {...sources} most={12} list={(items) => <ul className={styles.lines}>{items}</ul>}>
        {([source, own]) => (
          <li className={tieStyles.tie}>
            <SourceName chronology={chronology} id={source} ways={ways} />
            <Count many={own.length} />
          </li>
        )}
      </SomeOf>
    );
  return (
    <SomeOf {...sources} most={12} list={(items) => items}>
      {([source, own]) => (
        <div className={tieStyles.retelling}>
          <h3 className={tieStyles.teller}>
            <SourceName chronology={chronology} id={source} ways={ways} />
          </h3>
          <SomeOf
            items={own}
            most={12}
            plural="passages"
            keyOf={({ event, excerpt }) => `${event.id}/${excerpt.id}`}
            list={(items) => <ul className={tieStyles.passages}>{items}</ul>}
          >
            {(passage) => (
              <li>
                <PassageView chronology={chronology} passage={passage} ways={ways}>
                  {passage.check && `${placeInWords(passage.check)} · `}
                  <CheckedWords passage={passage} />
                </PassageView>
              </li>
            )}
          </SomeOf>
        </div>
      )}
    </SomeOf>
  );
}

function SourceName({ chronology, id, ways }: { id: string } & Omit<SourceTiesProps, 'passages'>) {
  const source = chronology.sourceById.get(id);
  return (
    <SubjectLink ways={ways} subject="source" id={id}>
      {source ? source.title : id}
    </SubjectLink>
  );
}

const Count = ({ many }: { many: number }) => (
  <span className={tieStyles.count}>
    {many}
    <span className="visually-hidden"> {many === 1 ? 'passage' : 'passages'}</span>
  </span>
);
