import type { ReactNode } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { type Subject, subjectPlurals } from '../events/subject.ts';
import { capitalise } from '../events/words.ts';
import { EventLink } from '../sources/event-link.tsx';
import styles from './page-head.module.css';
import { firstAndLast } from './subject-events.ts';
import { SubjectLink } from './subject-link.tsx';
import type { Ways } from './ways.ts';

export interface PageHeadProps {
  ways: Ways;
  subject: Subject;
  /** What kind of it this is: “person”. */
  kind?: string;
  title: string;
  mark?: ReactNode;
  /** One line about it. */
  line?: string | undefined;
  actions?: ReactNode;
  /** What else is to be said of it. */
  children?: ReactNode;
}

/** Whose page it is, and what can be done with it. */
export function PageHead(props: PageHeadProps) {
  const { ways, subject, kind, title, mark, line, actions, children } = props;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <SubjectLink ways={ways} subject={subject} id={undefined} className={styles.all}>
          All {subjectPlurals[subject]}
        </SubjectLink>
        {kind && <span> · {capitalise(kind)}</span>}
      </p>
      <h1 tabIndex={-1} className={styles.title}>
        {mark}
        {title}
      </h1>
      {line && <p className={styles.line}>{line}</p>}
      {children && <div className={styles.details}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** What there is to know in figures, side by side. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The first and the last appearance as facts; nothing where no event has a date. */
export function appearances(
  chronology: Chronology,
  rows: Uint32Array,
  onSelect: Ways['onSelect'],
): Fact[] {
  const both = firstAndLast(chronology, rows);
  if (!both) return [];
  const fact = (name: string, event: ChronologyEvent): Fact => ({
    name,
    value: writeEventDate(event, 'short'),
    note: <EventLink event={event} onSelect={onSelect} />,
  });
  if (both.first === both.last) return [fact('Its only date', both.first)];
  return [fact('First', both.first), fact('Last', both.last)];
}
