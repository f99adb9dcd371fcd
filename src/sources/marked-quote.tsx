import { type Mark, markQuote, type QuotePart } from './mark-quote.ts';
import styles from './marked-quote.module.css';

export interface MarkedQuoteProps {
  quote: string;
  marks: readonly Mark[];
}

/** A quote in its quotation marks, with its figures, its hedge or its differing words marked. */
export function MarkedQuote({ quote, marks }: MarkedQuoteProps) {
  return (
    <>
      “
      {markQuote(quote, marks).map((part) => (
        <Part key={part.at} part={part} />
      ))}
      ”
    </>
  );
}

function Part({ part: { kinds, text } }: { part: QuotePart }) {
  const words = kinds.includes('hedge') ? <span className={styles.hedge}>{text}</span> : text;
  const marked = kinds.includes('figure') || kinds.includes('words');
  return marked ? <mark className={styles.mark}>{words}</mark> : words;
}
