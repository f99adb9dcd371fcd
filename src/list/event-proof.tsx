import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Excerpt, Source } from '../events/format.ts';
import { writeAttribution } from './event-line.ts';
import styles from './event-proof.module.css';

export interface EventProofProps {
  chronology: Chronology;
  event: ChronologyEvent;
  /** At most so many excerpts; the rest is counted. */
  excerpts: number;
}

/** Summary and excerpts of one event, each with its source and who says so. */
export function EventProof({ chronology, event, excerpts }: EventProofProps) {
  const rest = event.excerpts.length - excerpts;
  return (
    <>
      {event.summary && <p className={styles.summary}>{event.summary}</p>}
      {event.excerpts.slice(0, excerpts).map((excerpt) => (
        <Quote key={excerpt.id} chronology={chronology} excerpt={excerpt} />
      ))}
      {rest > 0 && (
        <p className={styles.rest}>
          and {rest} more {rest === 1 ? 'excerpt' : 'excerpts'}
        </p>
      )}
    </>
  );
}

function Quote({ chronology, excerpt }: { chronology: Chronology; excerpt: Excerpt }) {
  const source = chronology.sourceById.get(excerpt.source);
  const said = writeAttribution(excerpt.attribution, chronology);
  return (
    <figure className={styles.quote}>
      <blockquote>“{excerpt.quote}”</blockquote>
      <figcaption>
        {source && <SourceLine source={source} />}
        {said && `, according to ${said}`}
      </figcaption>
    </figure>
  );
}

function SourceLine({ source: { title, publisher, published, url } }: { source: Source }) {
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      , {publisher}
      {published && `, ${writeDate(parseDate(published), 'short')}`}
    </>
  );
}
