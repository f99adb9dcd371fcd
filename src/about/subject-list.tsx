import { useMemo } from 'react';
import { type Subject, subjectPlurals, subjects } from '../events/subject.ts';
import { capitalise } from '../events/words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { SomeOf } from './some-of.tsx';
import { subjectEntries, underHeadings } from './subject-entries.ts';
import { SubjectLink } from './subject-link.tsx';
import styles from './subject-list.module.css';
import type { Ways } from './ways.ts';

export interface SubjectListProps {
  index: FilterIndex;
  subject: Subject;
  ways: Ways;
}

/** All actors, topics or sources, each with how many events it has. */
export function SubjectList({ index, subject, ways }: SubjectListProps) {
  const groups = useMemo(() => underHeadings(subjectEntries(index, subject)), [index, subject]);
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          {capitalise(subjectPlurals[subject])}
        </h1>
        <nav aria-label="Other lists" className={styles.others}>
          {subjects
            .filter((other) => other !== subject)
            .map((other) => (
              <SubjectLink key={other} ways={ways} subject={other} id={undefined}>
                All {subjectPlurals[other]}
              </SubjectLink>
            ))}
        </nav>
      </header>
      {groups.size === 0 && <p>This file names no {subjectPlurals[subject]}.</p>}
      {[...groups].map(([heading, entries]) => (
        <section key={heading} className={styles.group}>
          <h2 className={heading ? styles.heading : 'visually-hidden'}>
            {heading || capitalise(subjectPlurals[subject])}
          </h2>
          <SomeOf
            items={entries}
            most={60}
            plural={subjectPlurals[subject]}
            keyOf={({ id }) => id}
            list={(items) => <ul className={styles.entries}>{items}</ul>}
          >
            {({ id, name, line, events }) => (
              <li>
                <SubjectLink ways={ways} subject={subject} id={id} className={styles.name}>
                  {name}
                </SubjectLink>
                <span className={styles.count}>
                  {events}
                  <span className="visually-hidden"> {events === 1 ? 'event' : 'events'}</span>
                </span>
                {line && <p className={styles.line}>{line}</p>}
              </li>
            )}
          </SomeOf>
        </section>
      ))}
    </>
  );
}
