import { useMemo } from 'react';
import { attributionInWords, footingInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Excerpt, Source } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import type { QuoteCheck } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { Button } from '../ui/button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { checkDayInWords, placeInWords } from './checked-words.ts';
import styles from './excerpt-view.module.css';
import { Explained } from './explained.tsx';
import { knownInWords } from './known-words.ts';
import { MarkedQuote } from './marked-quote.tsx';
import { marksOf } from './marks-of.ts';
import { isChecked } from './quote-check.ts';
import { Retells } from './retells.tsx';

export interface ExcerptViewProps {
  chronology: Chronology;
  /** Its event, whose figures are marked in the quote. */
  event: ChronologyEvent;
  excerpt: Excerpt;
  /** The record of its check; undefined if there is none. */
  check: QuoteCheck | undefined;
  /** The colour of the hairline: `var(--topic-2)`. */
  colour: string;
  /** Opens the page of its source; undefined on that page. */
  onAbout?: ((subject: Subject, id: string) => void) | undefined;
}

/** One piece of proof: the quote, where it stands, who says so, and whom that retells. */
export function ExcerptView(props: ExcerptViewProps) {
  const { chronology, event, excerpt, check, colour, onAbout } = props;
  const { attribution, hedge, note, quote } = excerpt;
  const known = knownInWords(excerpt, chronology);
  const source = chronology.sourceById.get(excerpt.source);
  return (
    <div>
      <blockquote className={styles.quote} style={{ borderColor: colour }} cite={source?.url}>
        <MarkedQuote quote={quote} marks={marksOf(event, excerpt)} />
      </blockquote>
      {source && <SourceLine source={source} onAbout={onAbout} />}
      {known && <p className={styles.known}>{known}</p>}
      <Check check={check} quote={quote} />
      <dl className={styles.facts}>
        <dt>Who says so</dt>
        <dd>
          {attributionInWords(attribution, chronology)}
          <span className={styles.soft}> · {footingInWords(attribution)}</span>
        </dd>
        <dt>Retells</dt>
        <dd>
          <Retells chronology={chronology} via={excerpt.via} />
        </dd>
        {hedge && (
          <>
            <dt>Hedged by</dt>
            <dd>“{hedge}”</dd>
          </>
        )}
        {note && (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** Holds a panel, so it is no paragraph. */
function SourceLine({ source, onAbout }: { source: Source } & Pick<ExcerptViewProps, 'onAbout'>) {
  const { author, publishedBasis, publisher } = source;
  const published = publishedInWords(source, 'short');
  return (
    <div className={styles.source}>
      <OutsideLink text={source.title} url={source.url} />
      <div className={styles.soft}>
        {publisher} · {author && `${author} · `}
        {publishedBasis ? (
          <Explained label="How the date is known" words={published}>
            {publishedBasis}
          </Explained>
        ) : (
          published
        )}
      </div>
      {onAbout && (
        <Button
          variant="quiet"
          className={styles.about}
          onClick={() => onAbout('source', source.id)}
        >
          All from this source
        </Button>
      )}
    </div>
  );
}

function Check({ check, quote }: Pick<ExcerptViewProps, 'check'> & { quote: string }) {
  // Hashing is dear, and the panel is drawn anew with every filter.
  const checked = useMemo(() => isChecked(check, quote), [check, quote]);
  if (!checked || !check) return <p className={styles.place}>not checked</p>;
  return (
    <p className={styles.place}>
      {placeInWords(check)} ·{' '}
      <strong className={styles.checked}>
        <span aria-hidden="true">✓ </span>checked word for word, {checkDayInWords(check)}
      </strong>
    </p>
  );
}
