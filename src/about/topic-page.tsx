import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Topic } from '../events/format.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { TopicMark } from '../ui/topic-mark.tsx';
import styles from './about-pages.module.css';
import { CountBars } from './count-bars.tsx';
import { countActors, countRoles, countSources, countTopics, eventsAt } from './count-events.ts';
import { EventLines } from './event-lines.tsx';
import { EventStrip } from './event-strip.tsx';
import { EvidenceSections } from './evidence-sections.tsx';
import { ExploreButton } from './explore-button.tsx';
import { appearances, Facts, PageHead } from './page-head.tsx';
import { Nothing, PageSection } from './page-section.tsx';
import { filtersFor, rowsOfSubject } from './subject-events.ts';
import { TopicBars } from './topic-bars.tsx';
import { kindLanes } from './topic-lanes.ts';
import type { Ways } from './ways.ts';

export interface TopicPageProps {
  chronology: Chronology;
  index: FilterIndex;
  topic: Topic;
  ways: Ways;
}

/** All on one topic. */
export function TopicPage({ chronology, index, topic, ways }: TopicPageProps) {
  const { id, name, summary } = topic;
  const colour = topicColour(chronology, id);
  const { rows, events, lanes, actors, sources, neighbours } = useMemo(() => {
    const rows = rowsOfSubject(index, 'topic', { id });
    const events = eventsAt(chronology, rows);
    return {
      rows,
      events,
      lanes: kindLanes(events, colour),
      actors: countActors(chronology, rows),
      sources: countSources(chronology, rows),
      neighbours: countTopics(chronology, rows).filter(({ of }) => of.id !== id),
    };
  }, [chronology, index, id, colour]);
  const explore = filtersFor({ topic: [{ id }] });
  if (events.length === 0)
    return (
      <>
        <PageHead ways={ways} subject="topic" title={name} line={summary} />
        <Nothing>No event in this file is on it{chronology.asKnown && ' so far'}.</Nothing>
      </>
    );
  return (
    <>
      <PageHead
        ways={ways}
        subject="topic"
        title={name}
        mark={
          <TopicMark
            mark={topicMark(chronology, id)}
            colour={colour}
            className={styles.topicMark}
          />
        }
        line={summary}
        actions={<ExploreButton events={events.length} onClick={() => ways.onExplore(explore)} />}
      />
      <Facts
        facts={[
          { name: 'Events', value: `${events.length} of ${chronology.events.length}` },
          ...appearances(chronology, rows, ways.onSelect),
        ]}
      />
      <PageSection title="Over time">
        <EventStrip lanes={lanes} onSelect={ways.onSelect} />
      </PageSection>
      <div className={styles.beside}>
        <PageSection title="Events">
          <EventLines chronology={chronology} events={events} most={16} onSelect={ways.onSelect} />
        </PageSection>
        <div className={styles.column}>
          <PageSection title="Actors">
            <CountBars
              label="Actors"
              plural="actors"
              leadsTo="Opens the actor’s page"
              most={8}
              counts={actors}
              keyOf={(actor) => actor}
              barOf={(actor) => ({
                name: chronology.actorById.get(actor)?.name ?? actor,
                line: countRoles(chronology, rows, new Set([actor]))
                  .map(({ of, count }) => `${of} ${count}`)
                  .join(', '),
                onChoose: () => ways.onAbout('actor', actor),
              })}
            />
          </PageSection>
          <PageSection
            title="Neighbouring topics"
            note={neighbours.length > 0 && 'By how many events they share with it.'}
          >
            {neighbours.length === 0 ? (
              <Nothing>None of its events is on another topic too.</Nothing>
            ) : (
              <TopicBars
                chronology={chronology}
                rows={rows}
                without={id}
                leadsTo="Opens the topic’s page"
                onChoose={(other) => ways.onAbout('topic', other)}
              />
            )}
          </PageSection>
        </div>
      </div>
      <div className={styles.pair}>
        <div className={styles.column}>
          <PageSection
            title="Sources"
            note="By how many of its events rest on them, the reports that they retell included."
          >
            <CountBars
              label="Sources"
              plural="sources"
              leadsTo="Opens the source’s page"
              most={8}
              counts={sources}
              keyOf={({ id }) => id}
              barOf={({ id, held, publisher, title }) => ({
                name: title,
                line: held ? publisher : `${publisher} · known only through others`,
                onChoose: () => ways.onAbout('source', id),
              })}
            />
          </PageSection>
        </div>
        <div className={styles.column}>
          <EvidenceSections
            chronology={chronology}
            rows={rows}
            onDisagreement={ways.onDisagreement}
            onFigures={() => ways.onExplore(explore, 'figures')}
          />
        </div>
      </div>
    </>
  );
}
