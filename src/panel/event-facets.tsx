import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Facet } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { SomeOf } from '../ui/some-of.tsx';
import { TopicMark } from '../ui/topic-mark.tsx';
import styles from './event-facets.module.css';

export interface EventFacetsProps {
  chronology: Chronology;
  event: ChronologyEvent;
  onFilter: (facet: Facet, id: string) => void;
  onAbout: (subject: Subject, id: string) => void;
}

/** The actors of an event with their roles, and its topics; each filters, and leads to its page. */
export function EventFacets({ chronology, event, onFilter, onAbout }: EventFacetsProps) {
  return (
    <div className={styles.facets}>
      {event.actors.length > 0 && (
        <SomeOf
          items={event.actors}
          most={12}
          plural="actors"
          keyOf={({ actor, role }) => `${actor} ${role}`}
          list={(items) => (
            <ul className={styles.list} aria-label="Actors">
              {items}
            </ul>
          )}
        >
          {({ actor, role }) => {
            const name = chronology.actorById.get(actor)?.name ?? actor;
            return (
              <li className={styles.pair}>
                <button
                  type="button"
                  className={styles.chip}
                  title={`Show only events with ${name}`}
                  onClick={() => onFilter('actor', actor)}
                >
                  {name} <span className={styles.role}>{role}</span>
                </button>
                <AboutButton name={name} onClick={() => onAbout('actor', actor)} />
              </li>
            );
          }}
        </SomeOf>
      )}
      <SomeOf
        items={event.topics}
        most={12}
        plural="topics"
        keyOf={(topic) => topic}
        list={(items) => (
          <ul className={styles.list} aria-label="Topics">
            {items}
          </ul>
        )}
      >
        {(topic) => {
          const name = chronology.topicById.get(topic)?.name ?? topic;
          return (
            <li className={styles.pair}>
              <button
                type="button"
                className={styles.topic}
                title={`Show only events on ${name}`}
                onClick={() => onFilter('topic', topic)}
              >
                <TopicMark
                  mark={topicMark(chronology, topic)}
                  colour={topicColour(chronology, topic)}
                  className={styles.mark}
                />
                {name}
              </button>
              <AboutButton name={name} onClick={() => onAbout('topic', topic)} />
            </li>
          );
        }}
      </SomeOf>
    </div>
  );
}

function AboutButton({ name, onClick }: { name: string; onClick: () => void }) {
  const label = `About ${name}`;
  return (
    <button
      type="button"
      className={styles.about}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span aria-hidden="true">›</span>
    </button>
  );
}
