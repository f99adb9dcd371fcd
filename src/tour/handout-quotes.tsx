import { useMemo } from 'react';
import { attributionInWords, footingInWords } from '../events/attribution-words.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Chain, Excerpt } from '../events/format.ts';
import { type QuoteCheck, type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import { checkDayInWords, placeInWords } from '../sources/checked-words.ts';
import { isChecked } from '../sources/quote-check.ts';
import type { HandoutEvent, SourceNumbers } from './handout.ts';
import styles from './handout-quotes.module.css';
import { SourceRefs } from './handout-source-refs.tsx';

interface HandoutQuotesProps {
  chronology: Chronology;
  quoteChecks: QuoteChecks;
  sources: SourceNumbers;
  shown: HandoutEvent;
}

/** The printed excerpts of an event, each with who says so, its source's number and its place. */
export function HandoutQuotes({ chronology, quoteChecks, sources, shown }: HandoutQuotesProps) {
  return shown.excerpts.map((excerpt) => (
    <HandoutQuote
      key={excerpt.id}
      chronology={chronology}
      sources={sources}
      excerpt={excerpt}
      check={quoteChecks.get(quoteKey(shown.event.id, excerpt.id))}
    />
  ));
}

interface HandoutQuoteProps extends Pick<HandoutQuotesProps, 'chronology' | 'sources'> {
  excerpt: Excerpt;
  /** The record of its check; undefined if there is none. */
  check: QuoteCheck | undefined;
}

function HandoutQuote({ chronology, sources, excerpt, check }: HandoutQuoteProps) {
  const { attribution, note, quote, source, via } = excerpt;
  const checked = useMemo(() => isChecked(check, quote), [check, quote]);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>“{quote}”</blockquote>
      <figcaption className={styles.caption}>
        <p>
          Who says so: {attributionInWords(attribution, chronology)} · {footingInWords(attribution)}
        </p>
        <p>
          <SourceRefs ids={[source]} sources={sources} />{' '}
          {checked && check
            ? `${placeInWords(check)} · checked word for word, ${checkDayInWords(check)}`
            : 'not checked'}
          {' · '}
          <Retold chronology={chronology} sources={sources} via={via} />
        </p>
        {note && <p>Note: {note}</p>}
      </figcaption>
    </figure>
  );
}

/** Whom a passage retells, each report with its number: a reader of paper cannot ask for more. */
function Retold({
  chronology,
  sources,
  via,
}: Pick<HandoutQuotesProps, 'chronology' | 'sources'> & { via: Excerpt['via'] }) {
  if (!via) return <>whom it retells is not said</>;
  if (via.length === 0) return <>own report</>;
  return via.map((chain, index) => (
    <span key={chain.sources.join(' ')}>
      {index > 0 && '; '}
      retells <Reports chronology={chronology} sources={sources} chain={chain} />
    </span>
  ));
}

function Reports({
  chronology,
  sources,
  chain,
}: Pick<HandoutQuotesProps, 'chronology' | 'sources'> & { chain: Chain }) {
  return (
    <>
      {chain.sources.map((id, index) => (
        <span key={id}>
          {index > 0 && ', which retells '}
          {chronology.sourceById.get(id)?.publisher ?? id}{' '}
          <SourceRefs ids={[id]} sources={sources} />
        </span>
      ))}
      {chain.inferred && ` (inferred: ${chain.inferred})`}
    </>
  );
}
