import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { partIds } from './part-ids.ts';
import styles from './proof-glance.module.css';
import { toProofInShort } from './proof-in-short.ts';

interface ProofGlanceProps {
  chronology: Chronology;
  /** With one excerpt or more. */
  event: ChronologyEvent;
}

/**
 * Who says so, on what footing, from how many origins, when it became known and what speaks against
 * it: a line each, which leads to its part of the panel.
 */
export function ProofGlance({ chronology, event }: ProofGlanceProps) {
  const { who, footing, restsOn, reported, against } = toProofInShort(chronology, event);
  const disputed = chronology.disagreementsOf.has(event.id);
  return (
    <dl className={styles.glance} aria-label="The proof in short">
      <Line term="Who says so" words={who} to={partIds.excerpt(0)} />
      <Line term="Footing" words={footing} to={partIds.excerpt(0)} />
      <Line term="Stands on" words={restsOn} to={partIds.origins} />
      <Line term="Reported" words={reported} to={partIds.origins} />
      <Line
        term="Against it"
        words={against ?? 'nothing in this file'}
        to={against && (disputed ? partIds.disagreements : partIds.relations)}
      />
    </dl>
  );
}

interface LineProps {
  term: string;
  words: string;
  /** Undefined where there is nothing more to read. */
  to: string | undefined;
}

function Line({ term, words, to }: LineProps) {
  return (
    <div className={styles.line}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.words}>
        {to ? (
          <button type="button" className={styles.link} onClick={() => goTo(to)}>
            {words}
          </button>
        ) : (
          <span className={styles.nothing}>{words}</span>
        )}
      </dd>
    </div>
  );
}

/** The address is what the reader looks at, so a link within the page must not write there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
