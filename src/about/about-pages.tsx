import type { Chronology } from '../events/chronology.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';

export interface AboutProps {
  /** As it is known, by when things happened. */
  chronology: Chronology;
  subject: Subject;
  id: string;
  quoteChecks: QuoteChecks;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
}

/** All on one actor, one topic or one source. */
export function About({ subject, id }: AboutProps) {
  return (
    <p>
      {subject} {id}
    </p>
  );
}
