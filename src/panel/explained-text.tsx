import type { Term } from '../events/format.ts';
import { Explained } from '../sources/explained.tsx';
import styles from './explained-text.module.css';
import { findTerms } from './find-terms.ts';

export interface ExplainedTextProps {
  text: string;
  terms: readonly Term[];
}

/**
 * A text in which each term of the glossary, where it first stands, is a button that explains it.
 * It holds panels, so it must not stand inside a paragraph.
 */
export function ExplainedText({ text, terms }: ExplainedTextProps) {
  return findTerms(text, terms).map((part) =>
    part.term ? (
      <Explained key={part.at} label={part.term.term} words={part.text}>
        <strong className={styles.name}>{part.term.term}</strong> {part.term.meaning}
      </Explained>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  );
}
