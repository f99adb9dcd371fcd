import { memo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { citeDate, noProof } from '../events/citation-words.ts';
import { originsInWords } from '../events/origins-words.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { capitalise } from '../events/words.ts';
import type { HandoutEvent, SourceNumbers } from './handout.ts';
import styles from './handout-events.module.css';
import { HandoutQuotes } from './handout-quotes.tsx';
import { SourceRefs } from './handout-source-refs.tsx';
import { countOf } from './handout-words.ts';

interface HandoutEventProps {
  chronology: Chronology;
  quoteChecks: QuoteChecks;
  sources: SourceNumbers;
  shown: HandoutEvent;
}

/** One event: when, what, on how much it rests, and its excerpts. */
export const HandoutEventView = memo(function HandoutEventView(props: HandoutEventProps) {
  const { chronology, sources, shown } = props;
  const { event, excerpts } = shown;
  const left = event.excerpts.length - excerpts.length;
  const disagreements = chronology.disagreementsOf.get(event.id) ?? [];
  return (
    <article className={styles.event}>
      <p className={styles.date}>{capitalise(citeDate(event))}</p>
      <div className={styles.body}>
        <h3 className={styles.title}>{event.title}</h3>
        <p className={styles.line}>
          {capitalise(event.kind)}
          {event.excerpts.length > 0 && (
            <>
              {' · '}
              {originsInWords(event.origins)}{' '}
              <SourceRefs ids={event.origins.sources} sources={sources} />
            </>
          )}
        </p>
        {event.summary && <p className={styles.summary}>{event.summary}</p>}
        <HandoutQuotes {...props} />
        {event.excerpts.length === 0 && <p className={styles.line}>{noProof}</p>}
        {left > 0 && <p className={styles.line}>and {countOf(left, 'more excerpt')}</p>}
        {disagreements.length > 0 && (
          <p className={styles.line}>
            {countOf(disagreements.length, 'disagreement')}:{' '}
            {disagreements.map(({ title }) => title).join(' · ')}
          </p>
        )}
      </div>
    </article>
  );
});
