import type { ReactNode } from 'react';
import type { FileHead } from '../events/chronology.ts';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './handout-head.module.css';
import { dayHere, dayInWords } from './handout-words.ts';

interface HandoutHeadProps {
  /** What this is, in a few words, above its title. */
  kind: string;
  title: string;
  summary: string | undefined;
  file: FileHead;
  /** The whole address at which a reader of the paper finds this on the screen. */
  link: string;
  /** More facts, above the address. */
  children?: ReactNode;
}

/** Longer than this, nobody types a link; it is then there to be clicked in a PDF. */
const longestLink = 400;

/** The head of a handout: what it is, from which file and revision, where it lives, of which day. */
export function HandoutHead({ kind, title, summary, file, link, children }: HandoutHeadProps) {
  // A tab may be open for days: what is printed bears the day on which it is printed.
  usePrinting();
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{kind}</p>
      <h1 className={styles.title}>{title}</h1>
      {summary && <p className={styles.summary}>{summary}</p>}
      <dl className={styles.facts}>
        {title === file.title ? (
          <HandoutFact name="Revision">{dayInWords(file.revised)}</HandoutFact>
        ) : (
          <HandoutFact name="From">
            {file.title}, revision of {dayInWords(file.revised)}
          </HandoutFact>
        )}
        {children}
        <HandoutFact name="Address">
          <a href={link} className={styles.link}>
            {link.length > longestLink
              ? 'A link that holds the whole tour, too long to print'
              : link}
          </a>
        </HandoutFact>
        <HandoutFact name="Printed">{dayInWords(dayHere(new Date()))}</HandoutFact>
      </dl>
    </header>
  );
}

/** One fact of the head. */
export function HandoutFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
