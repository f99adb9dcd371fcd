import { useEffect, useMemo, useRef } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { toFilterIndex } from '../filters/filter-index.ts';
import styles from './about-pages.module.css';
import { ActorPage } from './actor-page.tsx';
import { SourcePage } from './source-page.tsx';
import { SubjectList } from './subject-list.tsx';
import { TopicPage } from './topic-page.tsx';
import { UnknownSubject } from './unknown-subject.tsx';
import type { Ways } from './ways.ts';

export interface AboutProps {
  /** As it is known, by when things happened. */
  chronology: Chronology;
  subject: Subject;
  /** Undefined: all of them. */
  id: string | undefined;
  quoteChecks: QuoteChecks;
  ways: Ways;
  /** Whether another page led here, rather than an address: the focus then goes to the title. */
  arrived: boolean;
  /** Cites the source whose page it is. */
  onCite: () => void;
}

/** All on one actor, one topic or one source; or the list of them. */
export function About({ chronology, subject, id, quoteChecks, ways, arrived, onCite }: AboutProps) {
  const index = useMemo(() => toFilterIndex(chronology), [chronology]);
  const page = useRef<HTMLDivElement>(null);
  const shown = `${subject} ${id ?? ''}`;
  const before = useRef(arrived ? undefined : shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // The link that led here is gone.
    page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [shown]);

  const actor = id === undefined ? undefined : chronology.actorById.get(id);
  const topic = id === undefined ? undefined : chronology.topicById.get(id);
  const source = id === undefined ? undefined : chronology.sourceById.get(id);
  const common = { chronology, index, ways };
  return (
    <div ref={page} className={styles.page}>
      {id === undefined ? (
        <SubjectList key={shown} index={index} subject={subject} ways={ways} />
      ) : subject === 'actor' && actor ? (
        <ActorPage key={shown} {...common} actor={actor} />
      ) : subject === 'topic' && topic ? (
        <TopicPage key={shown} {...common} topic={topic} />
      ) : subject === 'source' && source ? (
        <SourcePage
          key={shown}
          {...common}
          source={source}
          quoteChecks={quoteChecks}
          onCite={onCite}
        />
      ) : (
        <UnknownSubject key={shown} index={index} subject={subject} id={id} ways={ways} />
      )}
    </div>
  );
}
