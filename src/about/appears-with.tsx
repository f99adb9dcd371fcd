import { type CSSProperties, useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { topicColour } from '../events/topic-colour.ts';
import styles from './appears-with.module.css';
import type { ActorCount } from './count-events.ts';
import { Nothing } from './page-section.tsx';
import { SomeOf } from './some-of.tsx';

export interface AppearsWithProps {
  chronology: Chronology;
  /** Most often first. */
  others: readonly ActorCount[];
  onChoose: (actor: string) => void;
}

/** More topics than that would leave no room for their names. */
const mostTopics = 8;

/**
 * Whom an actor appears with, and on what: a table whose counts are drawn as dots, the larger the more
 * events. Each name leads to the events with both.
 */
export function AppearsWith({ chronology, others, onChoose }: AppearsWithProps) {
  const topics = useMemo(
    () =>
      chronology.file.topics
        .filter(({ id }) => others.some(({ byTopic }) => byTopic.has(id)))
        .slice(0, mostTopics),
    [chronology, others],
  );
  const highest = Math.max(1, ...others.flatMap(({ byTopic }) => [...byTopic.values()]));
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
      {({ of, count, byTopic }) => (
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
            const here = byTopic.get(id);
            return (
              <td key={id} className={styles.cell}>
                {here && (
                  <span
                    className={styles.dot}
                    style={
                      {
                        '--size': Math.sqrt(here / highest),
                        color: topicColour(chronology, id),
                      } as CSSProperties
                    }
                  />
                )}
                <span className={styles.number}>{here ?? <span aria-hidden="true">·</span>}</span>
              </td>
            );
          })}
        </tr>
      )}
    </SomeOf>
  );
}
