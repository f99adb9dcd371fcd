import type { CSSProperties } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { topicColour } from '../events/topic-colour.ts';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './appears-with.module.css';
import { Nothing } from './page-section.tsx';
import type { Together } from './together.ts';

export interface AppearsWithProps {
  chronology: Chronology;
  together: Together;
  onChoose: (actor: string) => void;
}

/**
 * Whom an actor appears with, and on what: a table whose counts are drawn as dots, the larger the more
 * events. Each name leads to the events with both.
 */
export function AppearsWith({ chronology, together, onChoose }: AppearsWithProps) {
  const { others, topics, countOf, highest } = together;
  if (others.length === 0) return <Nothing>No event of its own names anybody else.</Nothing>;
  return (
    <SomeOf
      items={others}
      most={12}
      plural="actors"
      keyOf={({ of }) => of}
      list={(rows) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                <span className="visually-hidden">Actor</span>
              </th>
              <th scope="col" className={styles.total}>
                Events
              </th>
              {topics.map(({ id, name }) => (
                <th key={id} scope="col" className={styles.topic}>
                  <span style={{ color: topicColour(chronology, id) }}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    >
      {({ of, count }) => (
        <tr>
          <th scope="row" className={styles.name}>
            <button
              type="button"
              title="Explores the events with both"
              onClick={() => onChoose(of)}
            >
              {chronology.actorById.get(of)?.name ?? of}
            </button>
          </th>
          <td className={styles.total}>{count}</td>
          {topics.map(({ id }) => {
            const here = countOf(of, id);
            return (
              <td key={id} className={styles.cell}>
                {here > 0 && (
                  <>
                    <span
                      className={styles.dot}
                      style={
                        {
                          '--size': Math.sqrt(here / highest),
                          color: topicColour(chronology, id),
                        } as CSSProperties
                      }
                    />
                    <span className={styles.number}>{here}</span>
                  </>
                )}
              </td>
            );
          })}
        </tr>
      )}
    </SomeOf>
  );
}
