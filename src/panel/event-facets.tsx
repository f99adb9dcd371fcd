import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Facet } from '../events/filters.ts';
import { topicColour, topicColours, topicIndex } from '../events/topic-colour.ts';
import styles from './event-facets.module.css';

export interface EventFacetsProps {
  chronology: Chronology;
  event: ChronologyEvent;
  onFilter: (facet: Facet, id: string) => void;
}

/** The actors of an event with their roles, and its topics; each of them filters. */
export function EventFacets({ chronology, event, onFilter }: EventFacetsProps) {
  return (
    <div className={styles.facets}>
      {event.actors.length > 0 && (
        <ul className={styles.list} aria-label="Actors">
          {event.actors.map(({ actor, role }) => {
            const name = chronology.actorById.get(actor)?.name ?? actor;
            return (
              <li key={`${actor} ${role}`}>
                <button
                  type="button"
                  className={styles.chip}
                  title={`Show only events with ${name}`}
                  onClick={() => onFilter('actor', actor)}
                >
                  {name} <span className={styles.role}>{role}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ul className={styles.list} aria-label="Topics">
        {event.topics.map((topic) => {
          const name = chronology.topicById.get(topic)?.name ?? topic;
          return (
            <li key={topic}>
              <button
                type="button"
                className={styles.topic}
                title={`Show only events on ${name}`}
                onClick={() => onFilter('topic', topic)}
              >
                <Swatch chronology={chronology} topic={topic} />
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The colour of a topic: a square, or a disc once the colours repeat. */
function Swatch({ chronology, topic }: Pick<EventFacetsProps, 'chronology'> & { topic: string }) {
  const repeated = topicIndex(chronology, topic) >= topicColours;
  return (
    <span
      className={`${styles.swatch} ${repeated ? styles.disc : ''}`}
      style={{ background: topicColour(chronology, topic) }}
      aria-hidden="true"
    />
  );
}
