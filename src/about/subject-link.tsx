import type { MouseEvent, ReactNode } from 'react';
import type { Subject } from '../events/subject.ts';
import styles from './subject-link.module.css';
import type { Ways } from './ways.ts';

export interface SubjectLinkProps {
  ways: Ways;
  subject: Subject;
  /** Undefined: the list of all of them. */
  id: string | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A link to the page of an actor, a topic or a source; the browser can open it elsewhere too. */
export function SubjectLink({ ways, subject, id, children, className = '' }: SubjectLinkProps) {
  const onClick = (click: MouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey)
      return;
    click.preventDefault();
    ways.onAbout(subject, id);
  };
  return (
    <a href={ways.hrefOf(subject, id)} className={`${styles.link} ${className}`} onClick={onClick}>
      {children}
    </a>
  );
}
