import type { ReactNode } from 'react';
import { whoSaysSo } from '../events/attribution-words.ts';
import type { Chronology } from '../events/chronology.ts';
import { publishedInWords } from '../events/publication-words.ts';
import { EventLink } from '../sources/event-link.tsx';
import { MarkedQuote } from '../sources/marked-quote.tsx';
import { marksOf } from '../sources/marks-of.ts';
import styles from './passage-view.module.css';
import type { Passage } from './said.ts';
import { SubjectLink } from './subject-link.tsx';
import type { Ways } from './ways.ts';

export interface PassageViewProps {
  chronology: Chronology;
  passage: Passage;
  ways: Ways;
  /** What follows who says so; without it the source, with its date. */
  children?: ReactNode;
}

/** A quote with its figures marked, who says so, in which source, and the event that it proves. */
export function PassageView(props: PassageViewProps) {
  const { chronology, passage, ways, children } = props;
  const { event, excerpt } = passage;
  const source = chronology.sourceById.get(excerpt.source);
  return (
    <div className={styles.passage}>
      <blockquote className={styles.quote} cite={source?.url}>
        <MarkedQuote quote={excerpt.quote} marks={marksOf(event, excerpt)} />
      </blockquote>
      <p className={styles.who}>
        {whoSaysSo(excerpt.attribution, chronology)}
        {' · '}
        {children ??
          (source && (
            <>
              {publishedInWords(source, 'short')} ·{' '}
              <SubjectLink ways={ways} subject="source" id={source.id} className={styles.source}>
                {source.title}
              </SubjectLink>
            </>
          ))}
      </p>
      <p className={styles.event}>
        <EventLink event={event} onSelect={ways.onSelect} />
      </p>
    </div>
  );
}
