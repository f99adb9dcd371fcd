import { useMemo } from 'react';
import { type Subject, subjectPlurals } from '../events/subject.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { nearNames } from './near-names.ts';
import { PageHead } from './page-head.tsx';
import { subjectEntries } from './subject-entries.ts';
import { SubjectLink } from './subject-link.tsx';
import styles from './unknown-subject.module.css';
import type { Ways } from './ways.ts';

export interface UnknownSubjectProps {
  index: FilterIndex;
  subject: Subject;
  /** As the address has it. */
  id: string;
  ways: Ways;
}

/** Says that the file does not know a name, and which it may be. */
export function UnknownSubject({ index, subject, id, ways }: UnknownSubjectProps) {
  const entries = useMemo(() => subjectEntries(index, subject), [index, subject]);
  const near = useMemo(() => nearNames(entries, id, 5), [entries, id]);
  return (
    <PageHead
      ways={ways}
      subject={subject}
      title={`No such ${subject}`}
      line={`This file has no ${subject} by the name “${id}”. The link may be of another file, or of another revision of this one.`}
    >
      {near.length > 0 && (
        <div className={styles.near}>
          <p>Perhaps you are looking for:</p>
          <ul aria-label="Near names">
            {near.map((one) => (
              <li key={one.id}>
                <SubjectLink ways={ways} subject={subject} id={one.id}>
                  {one.name}
                </SubjectLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {entries.length > 0 && (
        <p className={styles.near}>
          <SubjectLink ways={ways} subject={subject} id={undefined}>
            Look through all {entries.length} {subjectPlurals[subject]}
          </SubjectLink>
        </p>
      )}
    </PageHead>
  );
}
