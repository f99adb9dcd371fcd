import { useMemo, useState } from 'react';
import { type Subject, subjectPlurals, subjects } from '../events/subject.ts';
import { capitalise, writeCount } from '../events/words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { foldText } from '../filters/fold-text.ts';
import { SomeOf } from '../ui/some-of.tsx';
import { subjectEntries, underHeadings } from './subject-entries.ts';
import { SubjectLink } from './subject-link.tsx';
import styles from './subject-list.module.css';
import type { Ways } from './ways.ts';

export interface SubjectListProps {
  index: FilterIndex;
  subject: Subject;
  ways: Ways;
}

/** With so many, one looks for a name. */
const findFrom = 60;

/** All actors, topics or sources, each with how many events it has. */
export function SubjectList({ index, subject, ways }: SubjectListProps) {
  const entries = useMemo(() => subjectEntries(index, subject), [index, subject]);
  const folded = useMemo(() => entries.map(({ name }) => foldText(name)), [entries]);
  const [text, setText] = useState('');
  const groups = useMemo(() => {
    const asked = foldText(text.trim());
    return underHeadings(entries.filter((_, at) => folded[at]?.includes(asked)));
  }, [entries, folded, text]);
  const plural = subjectPlurals[subject];
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          {capitalise(plural)}
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
      {entries.length > findFrom && (
        <input
          type="search"
          className={styles.find}
          aria-label={`Find among ${writeCount(entries.length)} ${plural}`}
          placeholder={`Find among ${writeCount(entries.length)} ${plural}`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {groups.size === 0 && (
        <p role="status">
          {text ? `No ${subject} has such a name.` : `This file names no ${plural}.`}
        </p>
      )}
      {[...groups].map(([heading, entries]) => (
        <section key={heading} className={styles.group}>
          <h2 className={heading ? styles.heading : 'visually-hidden'}>
            {heading || capitalise(plural)}
          </h2>
          <SomeOf
            items={entries}
            most={40}
            plural={plural}
            keyOf={({ id }) => id}
            list={(items) => <ul className={styles.entries}>{items}</ul>}
          >
            {({ id, name, line, events }) => (
              <li>
                <SubjectLink ways={ways} subject={subject} id={id} className={styles.name}>
                  {name}
                </SubjectLink>
                <span className={styles.count}>
                  {writeCount(events)}
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
