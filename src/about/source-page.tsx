import { useCallback, useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Source } from '../events/format.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { numberOf } from '../events/words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { Button } from '../ui/button.tsx';
import styles from './about-pages.module.css';
import { ExploreButton } from './explore-button.tsx';
import { Facts } from './page-head.tsx';
import { Nothing, PageSection } from './page-section.tsx';
import { SourceHead } from './source-head.tsx';
import { inText, placedPassages, restsOnAlone, retells } from './source-passages.ts';
import { Retells, RetoldBy, Voices } from './source-ties.tsx';
import { filtersFor, rowsOfSubject } from './subject-events.ts';
import { TextPassages } from './text-passages.tsx';
import { useRead } from './use-read.ts';
import type { Ways } from './ways.ts';

export interface SourcePageProps {
  chronology: Chronology;
  index: FilterIndex;
  source: Source;
  quoteChecks: QuoteChecks;
  ways: Ways;
  onCite: () => void;
}

/** All that rests on one source; of a report that we do not hold, what others tell of it. */
export function SourcePage(props: SourcePageProps) {
  const { chronology, index, source, quoteChecks, ways, onCite } = props;
  const { id, held } = source;
  const rows = useMemo(() => rowsOfSubject(index, 'source', { id }), [index, id]);
  const read = useCallback(
    (row: number) => {
      const event = chronology.events[row];
      return event ? [{ event, passages: placedPassages(event, quoteChecks) }] : [];
    },
    [chronology, quoteChecks],
  );
  const { found, done } = useRead(rows, read);
  const { own, retold, alone } = useMemo(() => {
    const passages = found.flatMap((one) => one.passages);
    return {
      own: inText(passages.filter(({ excerpt }) => excerpt.source === id)),
      retold: inText(
        passages.filter(({ excerpt }) => excerpt.source !== id && retells(excerpt, id)),
      ),
      alone: found.filter(({ event }) => restsOnAlone(event, id, held)).length,
    };
  }, [found, id, held]);
  const checked = own.filter(({ check }) => check).length;
  // Where we do not hold it, its words are those that others print as its own.
  const passages = held ? own : [...own, ...retold];

  return (
    <>
      <SourceHead
        source={source}
        ways={ways}
        actions={
          <>
            {rows.length > 0 && (
              <ExploreButton
                events={rows.length}
                onClick={() => ways.onExplore(filtersFor({ source: [{ id }] }))}
              />
            )}
            <Button onClick={onCite}>Cite…</Button>
          </>
        }
      />
      <Facts
        facts={[
          {
            name: 'Events',
            value: `${rows.length} of ${chronology.events.length}`,
            note: done ? aloneInWords(alone, rows.length, held) : reading,
          },
          held
            ? {
                name: 'Excerpts',
                value: own.length,
                note: done
                  ? `${checked === own.length ? 'all' : checked} checked word for word`
                  : reading,
              }
            : {
                name: 'Known through',
                value: numberOf(
                  new Set(retold.map(({ excerpt }) => excerpt.source)).size,
                  'source',
                ),
                note: numberOf(retold.length, 'passage'),
              },
        ]}
      />
      <div className={styles.beside}>
        {held || own.length > 0 ? (
          <PageSection
            title="What rests on it"
            note={own.length > 0 && 'Its excerpts in the order of its text.'}
          >
            {own.length > 0 ? (
              <TextPassages chronology={chronology} passages={own} ways={ways} />
            ) : (
              <Nothing>
                No excerpt in this file is from it{chronology.asKnown && ' so far'}.
              </Nothing>
            )}
          </PageSection>
        ) : (
          <PageSection
            title="What others tell of it"
            note="We do not hold this report. All that is known of it here is what these passages retell."
          >
            <RetoldBy chronology={chronology} passages={retold} ways={ways} inFull />
          </PageSection>
        )}
        <div className={styles.column}>
          <PageSection title="Whose words it carries">
            <Voices chronology={chronology} passages={passages} ways={ways} />
          </PageSection>
          {held && (
            <PageSection title="Which reports it retells">
              <Retells chronology={chronology} passages={own} ways={ways} />
            </PageSection>
          )}
          {held && retold.length > 0 && (
            <PageSection title="Which sources retell it">
              <RetoldBy chronology={chronology} passages={retold} ways={ways} />
            </PageSection>
          )}
        </div>
      </div>
    </>
  );
}

const reading = 'Looking through all events…';

/** For how many events there is nothing else. */
function aloneInWords(alone: number, all: number, held: boolean): string {
  if (all === 0) return '';
  const rest = held ? 'on it alone' : 'on it as their only origin';
  if (alone === 0) return held ? 'all have another source too' : 'none has it as its only origin';
  return `${alone === all ? 'all' : alone} ${alone === 1 ? 'rests' : 'rest'} ${rest}`;
}
