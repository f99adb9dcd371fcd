import { Fragment, type ReactNode } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Actor } from '../events/format.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './actor-head.module.css';
import { belongers } from './members.ts';
import { PageHead } from './page-head.tsx';
import { actorKindWords } from './subject-entries.ts';
import { countOf } from './subject-events.ts';
import { SubjectLink } from './subject-link.tsx';
import type { Ways } from './ways.ts';

export interface ActorHeadProps {
  chronology: Chronology;
  index: FilterIndex;
  actor: Actor;
  ways: Ways;
  actions: ReactNode;
}

/** Who an actor is: its kind, its other names, whom it belongs to and who belongs to it. */
export function ActorHead({ chronology, index, actor, ways, actions }: ActorHeadProps) {
  const { id, kind, name, otherNames, partOf, summary } = actor;
  const own = belongers(chronology, id)
    .map((one) => ({ ...one, count: countOf(index, 'actor', { id: one.id }) }))
    .sort((a, b) => b.count - a.count);
  const nameOf = (other: string) => chronology.actorById.get(other)?.name ?? other;
  return (
    <PageHead
      ways={ways}
      subject="actor"
      kind={actorKindWords[kind]}
      title={name}
      line={summary}
      actions={actions}
    >
      {otherNames.length > 0 && <p>Also called {otherNames.join(', ')}.</p>}
      {partOf.length > 0 && (
        <p>
          Belongs to{' '}
          {partOf.map((other, at) => (
            <Fragment key={other}>
              {at > 0 && ', '}
              <SubjectLink ways={ways} subject="actor" id={other}>
                {nameOf(other)}
              </SubjectLink>
            </Fragment>
          ))}
        </p>
      )}
      {own.length > 0 && (
        <div>
          <SomeOf
            items={own}
            most={8}
            plural="of them"
            keyOf={(one) => one.id}
            list={(items) => (
              <ul className={styles.own} aria-label="Who belongs to it">
                <li aria-hidden="true">Belonging to it</li>
                {items}
              </ul>
            )}
          >
            {(one) => (
              <li>
                <SubjectLink ways={ways} subject="actor" id={one.id}>
                  {one.name}
                </SubjectLink>{' '}
                <span title="events">{one.count}</span>
              </li>
            )}
          </SomeOf>
        </div>
      )}
    </PageHead>
  );
}
