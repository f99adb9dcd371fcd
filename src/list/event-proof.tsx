import { isPrintedLater } from '../events/as-known-on.ts';
import { whoSaysSo } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Excerpt } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
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
  return (
    <figure className={styles.quote}>
      <blockquote cite={source?.url}>“{excerpt.quote}”</blockquote>
      <figcaption>
        {source && (
          <>
            <OutsideLink text={source.title} url={source.url} /> · {source.publisher} ·{' '}
            {publishedInWords(source, 'short')} ·{' '}
          </>
        )}
        who says so: {whoSaysSo(excerpt.attribution, chronology)}
        {isPrintedLater(excerpt, chronology.asKnown) &&
          ' · these words came out later; what they say was known through a report that they retell'}
      </figcaption>
    </figure>
  );
}
